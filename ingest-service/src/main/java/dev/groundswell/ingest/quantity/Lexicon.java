package dev.groundswell.ingest.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Written words and what they mean, the longest match first. A word that ends in a Latin
 * letter does not match the beginning of a longer one.
 *
 * @param <T> the meaning
 */
final class Lexicon<T> {

	private record Entry<T>(String word, boolean anyCase, T meaning) {
	}

	private final List<Entry<T>> entries = new ArrayList<>();

	/** Words separated by a bar, in any case. */
	Lexicon<T> words(String words, T meaning) {
		return add(words, true, meaning);
	}

	/** Words separated by a bar, in exactly this case. */
	Lexicon<T> exactly(String words, T meaning) {
		return add(words, false, meaning);
	}

	private Lexicon<T> add(String words, boolean anyCase, T meaning) {
		for (String word : words.split("\\|")) {
			this.entries.add(new Entry<>(anyCase ? word.toLowerCase(Locale.ROOT) : word, anyCase, meaning));
		}
		this.entries.sort(Comparator.comparing((Entry<T> entry) -> entry.word().length()).reversed());
		return this;
	}

	/**
	 * Takes one word off the text, with the blanks before it; the text is left alone if
	 * there is none.
	 */
	Optional<T> take(Writing text) {
		Optional<Entry<T>> next = next(text);
		next.ifPresent((entry) -> text.skip(entry.word().length()));
		return next.map(Entry::meaning);
	}

	/** Whether {@link #take} would take one. */
	boolean isNext(Writing text) {
		return next(text).isPresent();
	}

	private Optional<Entry<T>> next(Writing text) {
		return this.entries.stream().filter((entry) -> text.startsWith(entry.word(), entry.anyCase())).findFirst();
	}

}
