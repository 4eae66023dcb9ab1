package dev.groundswell.ingest.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The day of publication that stands in the first lines of a text: first where a word
 * says so, then in a short line of its own, then before the dash of an agency's dateline.
 */
final class Dateline {

	private static final int LINES = 8;

	private static final int SHORT = 80;

	private static final Pattern SAYS_SO = Pattern.compile("(?i)\\b(posted|published|released)\\b|发布|发表|发稿|刊登");

	private static final Pattern OTHER_DAY = Pattern.compile(
			"(?i)\\b(updated|modified|last edited|as of|week ending|week of|deadline|until|since|through)\\b|更新|截至");

	private final WrittenDates dates;

	Dateline(WrittenDates dates) {
		this.dates = dates;
	}

	Optional<String> find(String text) {
		List<String> lines = text.lines().map(String::strip).filter((line) -> !line.isEmpty()).limit(LINES).toList();
		return lines.stream()
			.filter((line) -> line.length() <= 2 * SHORT && SAYS_SO.matcher(line).find())
			.flatMap((line) -> this.dates.find(line).stream())
			.findFirst()
			.or(() -> lines.stream()
				.map(Dateline::head)
				.filter((line) -> line.length() <= SHORT && !OTHER_DAY.matcher(line).find())
				.flatMap((line) -> this.dates.find(line).stream())
				.findFirst());
	}

	/** A short line as a whole, of a longer one what stands before a dash or 电/讯. */
	private static String head(String line) {
		if (line.length() <= SHORT) {
			return line;
		}
		String[] parts = line.split("\\s+(--?|—|–)\\s+|电\\s|讯\\s", 2);
		return parts[0];
	}

}
