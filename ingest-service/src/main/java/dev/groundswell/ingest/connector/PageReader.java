package dev.groundswell.ingest.connector;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.groundswell.ingest.fetch.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads an answer and judges whether it is what was asked for. */
public final class PageReader {

	private final RequestRule request;

	public PageReader(RequestRule request) {
		this.request = request;
	}

	/**
	 * Reads one answer of the request.
	 * @param page its number, the first being 1
	 * @param bytes of the answer
	 */
	public Page read(Answer answer, int page, InputStream bytes) throws IOException {
		AnswerRule rule = this.request.answer(page);
		if (answer.mediaType().toLowerCase(Locale.ROOT).contains("html")) {
			return new Page.Unfit("an HTML page instead of " + rule.format());
		}
		try {
			Items items = switch (rule.format()) {
				case json -> JsonItems.read(bytes, rule.items());
				case csv -> CsvItems.read(bytes);
				case feed -> FeedItems.read(bytes);
			};
			return judged(items, rule, answer, page);
		}
		catch (UnfitAnswerException ex) {
			return new Page.Unfit(ex.reason());
		}
	}

	private Page judged(Items items, AnswerRule rule, Answer answer, int page) {
		JsonNode whole = items.whole();
		for (Map.Entry<String, String> expected : rule.is().entrySet()) {
			String found = Pick.texts(whole.at(expected.getKey())).findFirst().orElse("nothing");
			require(expected.getValue().equals(found),
					"%s is %s, not %s".formatted(expected.getKey(), found, expected.getValue()));
		}
		AnswerRule.Fresh fresh = rule.fresh();
		if (fresh != null) {
			Instant moment = moment(whole, fresh.at());
			require(!moment.isBefore(answer.fetchedAt().minus(fresh.within())),
					"old data: %s is %s".formatted(fresh.at(), moment));
		}
		if (rule.items() != null || rule.format() != AnswerRule.Format.json) {
			checkItems(items.items(), rule);
		}
		RequestRule.ThenRule then = (page == 1) ? this.request.then() : null;
		return new Page.Good(items.items(), (then != null) ? address(text(whole, then.url())) : next(answer, page),
				(then != null && then.sha256() != null) ? text(whole, then.sha256()) : null,
				(rule.publishedAt() != null) ? moment(whole, rule.publishedAt()) : null);
	}

	private static void checkItems(List<Item> items, AnswerRule rule) {
		require(items.size() >= rule.fewest(), items.isEmpty() ? "an empty list"
				: "%d items, at least %d are expected".formatted(items.size(), rule.fewest()));
		for (String needed : rule.needs()) {
			require(items.isEmpty()
					|| items.stream().anyMatch((item) -> Pick.texts(item.node().at(needed)).findAny().isPresent()),
					"no item has " + needed);
		}
	}

	private @Nullable URI next(Answer answer, int page) {
		Integer most = this.request.pages();
		if (most == null || page >= most) {
			return null;
		}
		try {
			return answer.header("link").flatMap((header) -> Link.next(header, answer.url())).orElse(null);
		}
		catch (IllegalArgumentException _) {
			throw new UnfitAnswerException("the link to the next page is no address");
		}
	}

	private static URI address(String text) {
		try {
			return URI.create(text);
		}
		catch (IllegalArgumentException _) {
			throw new UnfitAnswerException("what it names is no address");
		}
	}

	private static String text(JsonNode whole, String pointer) {
		return Pick.texts(whole.at(pointer))
			.findFirst()
			.orElseThrow(() -> new UnfitAnswerException("nothing at " + pointer));
	}

	private static Instant moment(JsonNode whole, String pointer) {
		String text = text(whole, pointer);
		try {
			return text.contains("T") ? OffsetDateTime.parse(text).toInstant()
					: LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
		}
		catch (DateTimeException _) {
			throw new UnfitAnswerException("%s is no day or instant".formatted(pointer));
		}
	}

	private static void require(boolean good, String reason) {
		if (!good) {
			throw new UnfitAnswerException(reason);
		}
	}

}
