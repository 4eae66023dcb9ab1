package dev.groundswell.ingest.extraction.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.name.Mention;
import org.jspecify.annotations.Nullable;

/**
 * "The chatbot", "the company", "the platform": names by another name, and "Copilot"
 * where the text has said which one.
 */
final class Anaphors {

	private static final Pattern NOUN = Pattern.compile(
			"\\b(?:the|this|that|its|their) (?:(?:\\w+-?)(?:made|based|built|owned)? )?(?:(app|chatbot|assistant|bot|application)|(tool|editor|assistant|agent|product)|(company|startup|start-up|firm|lab|developer's|maker|group)|(platform|hub|marketplace|site|router|service)|(models?|model family|family|series|line-up))\\b(?! (?:store|market|of|card|sizes?|providers?|makers?|companies|weights|users from))"
					+ "|(该应用|这款应用|该app)|(该平台)|(该公司|公司)|(该模型|该系列)");

	private static final String[] ROLES = { "app", "tool", "company", "platform", "model", "app", "platform", "company",
			"model" };

	private final Map<String, Mention> last = new HashMap<>();

	private final Map<String, Mention> copilots = new HashMap<>();

	/** "Copilot" of a text that speaks of GitHub and never of Microsoft is GitHub's. */
	void foresee(List<Reading> all) {
		boolean github = false;
		boolean microsoft = false;
		for (Reading reading : all) {
			for (Mention name : reading.names()) {
				String words = name.span().in(reading.lower());
				github |= words.startsWith("github");
				microsoft |= words.startsWith("microsoft") || words.contains("365");
			}
		}
		if (github && !microsoft) {
			this.copilots.put("Copilot",
					new Mention("GitHub Copilot", "tool", new TextSpan(0, 0), "the only Copilot in sight"));
		}
	}

	/** The sentence with what its nouns refer to among its names. */
	Reading resolved(Reading reading) {
		List<Mention> names = new ArrayList<>();
		for (Mention name : reading.names()) {
			names.add(full(name, reading));
			if (name.is("organization", "platform")) {
				remember(name);
			}
		}
		Matcher matcher = NOUN.matcher(reading.lower())
			.region(reading.span().start(), reading.span().end())
			.useTransparentBounds(true);
		while (matcher.find()) {
			TextSpan span = new TextSpan(matcher.start(), matcher.end());
			Mention meant = meant(matcher);
			boolean free = names.stream().noneMatch((name) -> name.span().overlaps(span) && !name.is("technology"));
			if (meant != null && free) {
				names.removeIf((name) -> name.span().overlaps(span));
				names.add(new Mention(meant.canonical(), meant.kind(), span, "definite noun"));
			}
		}
		names.sort(Comparator.comparingInt(Mention::start));
		rememberAll(reading, names);
		return reading.with(names);
	}

	/**
	 * What the sentence is about comes first in it, but behind a label such as "Price
	 * war:".
	 */
	private void rememberAll(Reading reading, List<Mention> names) {
		int colon = reading.lower().indexOf(": ", reading.span().start(), reading.span().end());
		List<Mention> ordered = new ArrayList<>(names.reversed());
		ordered.sort(Comparator.comparing((name) -> name.end() > colon));
		ordered.stream()
			.filter((name) -> !reading.isCredited(name) || name.is("organization", "platform"))
			.forEach(this::remember);
	}

	private @Nullable Mention meant(Matcher matcher) {
		for (int group = 1; group <= ROLES.length; group++) {
			if (matcher.start(group) >= 0) {
				Mention exact = this.last.get(ROLES[group - 1]);
				return (exact == null && ROLES[group - 1].matches("app|tool")) ? this.last.get("product") : exact;
			}
		}
		return null;
	}

	private Mention full(Mention name, Reading reading) {
		String words = name.span().in(reading.plain().text());
		if (words.equals("Copilot") && this.copilots.containsKey("Copilot")) {
			return name.as(this.copilots.get("Copilot").canonical(), this.copilots.get("Copilot").kind());
		}
		Mention home = this.last.get("platform");
		if (words.equals("Copilot") && home != null && home.canonical().equals("GitHub")
				&& !this.last.containsKey("microsoft")) {
			return name.as("GitHub Copilot", "tool");
		}
		if (name.canonical().endsWith(" Copilot") && !words.equals("Copilot")) {
			this.copilots.put("Copilot", name);
		}
		return name;
	}

	private void remember(Mention name) {
		String role = switch (name.kind()) {
			case "app" -> "app";
			case "tool" -> "tool";
			case "organization" -> "company";
			case "platform" -> "platform";
			case "family", "model" -> "model";
			default -> "";
		};
		if (!role.isEmpty()) {
			this.last.put(role, name);
			if (name.is("app", "tool", "family")) {
				this.last.put("product", name);
				this.last.put("app", name.is("tool") ? this.last.getOrDefault("app", name) : name);
			}
			if (name.is("tool")) {
				this.last.put("tool", name);
			}
		}
	}

}
