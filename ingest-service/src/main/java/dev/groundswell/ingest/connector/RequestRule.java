package dev.groundswell.ingest.connector;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One kind of request. Texts may hold {@code {name}} for a value of {@code each}, and
 * {@code {day}} or {@code {day-30}} for the UTC day on which the run was asked for, or
 * that many days before.
 *
 * @param name what it brings, shown as the step of a run
 * @param token {@code required}: only asked with a token; {@code absent}: only without
 * @param each asked once for each of these values, such as each watched organization
 * @param path below the origin
 * @param query {@code name=value} pairs
 * @param pages the most pages followed by {@code Link} headers; absent: one page
 * @param then where the first answer names another that holds the items
 * @param answer what a good answer looks like
 */
public record RequestRule(String name, @Nullable Token token, Map<String, List<String>> each, String path,
		List<String> query, @Nullable Integer pages, @Nullable ThenRule then, AnswerRule answer) {

	public RequestRule(String name, @Nullable Token token, @Nullable Map<String, List<String>> each, String path,
			@Nullable List<String> query, @Nullable Integer pages, @Nullable ThenRule then, AnswerRule answer) {
		this.name = name;
		this.token = token;
		this.each = Absent.none(each);
		this.path = path;
		this.query = Absent.none(query);
		this.pages = pages;
		this.then = then;
		this.answer = answer;
	}

	/** Whether a request needs the token of the source. */
	public enum Token {

		required, absent

	}

	/**
	 * The answer that an answer names.
	 *
	 * @param url place of its address in the first
	 * @param sha256 place of the hash that its bytes must have
	 */
	public record ThenRule(String url, @Nullable String sha256, AnswerRule answer) {
	}

	boolean isAsked(boolean withToken) {
		return this.token == null || (this.token == Token.required) == withToken;
	}

	/** The rule for a page of this request, the first being 1. */
	public AnswerRule answer(int page) {
		return (page > 1 && this.then != null) ? this.then.answer() : this.answer;
	}

}
