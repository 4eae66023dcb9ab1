package dev.groundswell.ui.subject;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The kinds of subjects and relations in words. */
final class KindText {

	/** The order of kinds in a list. */
	static final List<String> ORDER = List.of("app", "family", "model", "organization", "region", "package",
			"repository", "technology", "currency-pair");

	private KindText() {
	}

	static String of(@Nullable String kind) {
		return switch (kind) {
			case null -> "Subject";
			case "app" -> "App";
			case "family" -> "Model family";
			case "currency-pair" -> "Exchange rate";
			default -> capital(kind.replace('-', ' '));
		};
	}

	static String plural(String kind) {
		return switch (kind) {
			case "family" -> "Model families";
			case "technology" -> "Technologies";
			case "repository" -> "Repositories";
			default -> of(kind) + "s";
		};
	}

	/** From the subject outwards: {@code Made by}. */
	static String relation(@Nullable String type) {
		return (type == null) ? "Related to" : capital(type.replace('-', ' '));
	}

	/** Towards the subject: {@code Makes}. */
	static String inverse(@Nullable String type) {
		return switch (type) {
			case "member-of" -> "Includes";
			case "made-by" -> "Makes";
			case "based-in" -> "Home of";
			case "derived-from" -> "Base of";
			case "continues" -> "Continued by";
			case null, default -> "Related to";
		};
	}

	private static String capital(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

}
