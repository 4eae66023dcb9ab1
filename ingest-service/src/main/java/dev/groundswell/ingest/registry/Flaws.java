package dev.groundswell.ingest.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The flaws found so far, and the small questions by which they are found.
 */
final class Flaws {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_TEXT = 2000;

	private final List<Flaw> found = new ArrayList<>();

	List<Flaw> found() {
		return List.copyOf(this.found);
	}

	void add(String pointer, String reason) {
		this.found.add(new Flaw(pointer, reason));
	}

	boolean present(String pointer, @Nullable Object value) {
		if (value == null) {
			this.found.add(Flaw.omission(pointer));
		}
		return value != null;
	}

	void id(String pointer, @Nullable String id, Pattern form, String words) {
		if (present(pointer, id) && id != null && !form.matcher(id).matches()) {
			add(pointer, "\"%s\" is no id: %s".formatted(shown(id), words));
		}
	}

	void name(String pointer, @Nullable String name) {
		if (present(pointer, name)) {
			text(pointer, name, LONGEST_NAME);
			if (name != null && Names.key(name).isEmpty()) {
				add(pointer, "is blank");
			}
		}
	}

	void text(String pointer, @Nullable String text) {
		text(pointer, text, LONGEST_TEXT);
	}

	private void text(String pointer, @Nullable String text, int longest) {
		if (text != null && text.length() > longest) {
			add(pointer, "has %d characters, at most %d are kept".formatted(text.length(), longest));
		}
		if (text != null && text.chars().anyMatch(Character::isISOControl)) {
			add(pointer, "holds a control character");
		}
	}

	void word(String pointer, @Nullable String word, List<String> words) {
		if (present(pointer, word) && word != null && !words.contains(word)) {
			add(pointer, "\"%s\" is not one of %s".formatted(shown(word), String.join(", ", words)));
		}
	}

	void reference(String pointer, @Nullable String id, Collection<String> known, String what) {
		if (present(pointer, id) && id != null && !known.contains(id)) {
			add(pointer, "there is no %s \"%s\"".formatted(what, shown(id)));
		}
	}

	void url(String pointer, @Nullable String url) {
		text(pointer, url);
		if (url != null && !url.startsWith("https://") && !url.startsWith("http://")) {
			add(pointer, "is not an http address");
		}
	}

	private static String shown(String text) {
		String line = text.replaceAll("\\p{Cntrl}", " ");
		return (line.length() <= 80) ? line : line.substring(0, 80) + "…";
	}

}
