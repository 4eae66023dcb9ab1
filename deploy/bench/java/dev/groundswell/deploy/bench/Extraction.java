package dev.groundswell.deploy.bench;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.groundswell.ingest.extraction.Extractor;
import dev.groundswell.ingest.extraction.Gazetteer;
import dev.groundswell.ingest.extraction.Passage;

/** Measures the extraction: the same texts cut into words and read for figures, in each pass. */
final class Extraction {

	private static final int REFERENCE = 6_000;

	private static final int HOSTILE = 30_000;

	private static final int HOSTILE_PASSES = 3;

	private static final double BOUND = 30;

	private static final String ROW = "%-34s %8s %7s %11s %11s %9s %11s";

	private final Extractor extractor = new Extractor(Gazetteer.builtIn());

	private final int passes;

	private double reference;

	private Extraction(int passes) {
		this.passes = passes;
	}

	public static void main(String[] arguments) {
		new Extraction(Integer.parseInt(arguments[0])).run();
	}

	private void run() {
		System.out.println(ROW.formatted("text", "length", "claims", "words ms", "reading ms", "x words", "x character"));
		Texts articles = new Texts(this.passes, this.passes);
		for (int length : List.of(1_500, REFERENCE, 12_000, 24_000, 48_000)) {
			articles.add("article", Articles.article(length));
		}
		articles.measure();
		Texts hostile = new Texts(Math.min(this.passes, HOSTILE_PASSES), 1);
		for (String piece : List.of("ChatGPT has 5 million users, ", "1,", "%", "\"", "(", "三成", "up from 3 to 4 ", "a\n")) {
			hostile.add("\"" + piece.replace("\n", "\\n") + "\" repeated", Articles.repeated(piece, HOSTILE));
		}
		hostile.measure();
		System.out.println("""
				x words: as a multiple of cutting the text into words; x character: time a character takes, as a multiple of
				the article of 6,000 characters, whose bound of 30 ms is %s.""".formatted((this.reference > BOUND) ? "missed" : "met"));
	}

	/** Texts that take turns in each pass. */
	private final class Texts {

		private final int counted;

		private final int uncounted;

		private final Map<String, String> texts = new LinkedHashMap<>();

		private Texts(int counted, int uncounted) {
			this.counted = counted;
			this.uncounted = uncounted;
		}

		private void add(String name, String text) {
			this.texts.put(name + " " + text.length(), text);
		}

		private void measure() {
			var times = new LinkedHashMap<String, List<double[]>>();
			var claims = new LinkedHashMap<String, Integer>();
			for (int pass = 0; pass < this.uncounted + this.counted; pass++) {
				for (var each : this.texts.entrySet()) {
					long begun = System.nanoTime();
					words(each.getValue());
					long cut = System.nanoTime();
					int found = Extraction.this.extractor
						.extract(new Passage(each.getValue(), LocalDate.of(2025, 12, 6), "Example Courier", "en"))
						.size();
					long read = System.nanoTime();
					claims.put(each.getKey(), found);
					if (pass >= this.uncounted) {
						times.computeIfAbsent(each.getKey(), (key) -> new ArrayList<>())
							.add(new double[] { (cut - begun) / 1e6, (read - cut) / 1e6 });
					}
				}
			}
			if (Extraction.this.reference == 0) {
				Extraction.this.reference = median(times.get("article " + REFERENCE).stream().mapToDouble((time) -> time[1]).toArray());
			}
			times.forEach((name, each) -> print(name, this.texts.get(name).length(), claims.get(name), each));
		}

	}

	private void print(String name, int length, int claims, List<double[]> times) {
		double words = median(times.stream().mapToDouble((time) -> time[0]).toArray());
		double reading = median(times.stream().mapToDouble((time) -> time[1]).toArray());
		double ratio = median(times.stream().mapToDouble((time) -> time[1] / time[0]).toArray());
		System.out.println(ROW.formatted(name.replaceAll(" \\d+$", ""), "%,d".formatted(length), claims,
				"%.2f".formatted(words), "%.2f".formatted(reading), "%.1f".formatted(ratio),
				"%.2f".formatted(reading / length / (this.reference / REFERENCE))));
	}

	private static void words(String text) {
		var words = BreakIterator.getWordInstance(Locale.ENGLISH);
		words.setText(text);
		while (words.next() != BreakIterator.DONE) {
			continue;
		}
	}

	private static double median(double[] values) {
		Arrays.sort(values);
		return values[(values.length - 1) / 2];
	}

}
