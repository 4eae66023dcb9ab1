package dev.groundswell.ingest.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.text.Plain;
import dev.groundswell.ingest.extraction.text.RuleTable;

/**
 * Names that nobody has listed: capitalised words where a product would stand.
 */
public final class UnknownNames {

	private static final Pattern NAME = Pattern.compile(
			"(?<![\\w.'-])(?:[A-Z][\\w+]*(?:[.-][\\w+]+)*|[a-z]{1,3}[A-Z]\\w+)(?: (?:[A-Z][\\w+]*(?:[.-][\\w+]+)*|\\d{1,2}(?:\\.\\d)?(?![\\w%,.]| (?:million|billion|percent|users|people))|AI|of(?= [A-Z]))){0,4}");

	private static final Pattern AHEAD = Pattern.compile(
			"(?s).*(?:\\b(?:for|of|on|using|use|uses|used|app|chatbot|assistant|tool|editor|startup|rival|platform|startup's|with|from|to|called|named|while|and|whereas|but)|[,;:—(|]|^|\\.|[*•-]) ?(?:the )?$");

	private static final Pattern BEHIND = Pattern.compile(
			"(?:'s?|,| app| chatbot| assistant| (?:now |already |also |alone |currently |recently |reportedly )?(?:has|had|have|counts?|counted|reached|hit|passed|surpassed|crossed|topped|claims?|claimed|recorded|drew|draws|saw|logged|attracted|boasts?|serves?|served|stood|stands|grew|rose|climbed|fell|dropped|took|held|holds|captured|accounted|accounts|ranked|ranks|came|is|was|processed|processes|handled|handles|generated|generates|went|added|gained|lost|at|with|on|followed|trailed|users?|downloads|subscribers|racked|amassed|sits|sat|posted|reported|makes|made|earned|registered|pulled|commands|commanded|got|gets|doubled|tripled|more|jumped|slipped|:)\\b|:| \\||\\.|;|\\)|$| \\(|\\|)");

	private static final Set<String> COMMON = Set.copyOf(RuleTable.lines("common-words.txt")
		.stream()
		.filter((line) -> !line.startsWith("#"))
		.flatMap((line) -> List.of(line.split(" ")).stream())
		.toList());

	private UnknownNames() {
	}

	/**
	 * Unlisted names of a sentence; none in Chinese, where nothing marks them but Latin
	 * letters.
	 */
	public static List<Mention> find(Plain plain, TextSpan within, List<Mention> known, boolean han) {
		List<Mention> found = new ArrayList<>();
		Matcher matcher = NAME.matcher(plain.text()).region(within.start(), within.end()).useTransparentBounds(true);
		while (matcher.find()) {
			TextSpan span = trimmed(plain, matcher.start(), matcher.end());
			boolean free = span.length() > 1 && known.stream().noneMatch((mention) -> mention.span().overlaps(span));
			if (free && (han || standsLikeAProduct(plain, within, span))) {
				String name = plain.text().substring(span.start(), span.end());
				found.add(new Mention(name, "unknown", span, "unknown name"));
			}
		}
		return found;
	}

	/** Without common words at its beginning. */
	private static TextSpan trimmed(Plain plain, int start, int end) {
		int from = start;
		while (from < end) {
			int space = plain.text().indexOf(' ', from, end);
			int stop = (space < 0) ? end : space;
			String word = plain.text().substring(from, stop);
			if (!isCommon(word)) {
				break;
			}
			from = Math.min(end, stop + 1);
		}
		int to = end;
		String rest = plain.text().substring(from, to);
		return isCommon(rest) ? new TextSpan(from, from) : new TextSpan(from, to);
	}

	private static boolean isCommon(String word) {
		return COMMON.contains(word.toLowerCase(Locale.ROOT)) || word.matches("[A-Z]|[A-Z]{6,}|Q[1-4]|H[12]|\\d.*");
	}

	private static boolean standsLikeAProduct(Plain plain, TextSpan within, TextSpan span) {
		String ahead = plain.lower().substring(Math.max(within.start(), span.start() - 24), span.start());
		Matcher behind = BEHIND.matcher(plain.lower()).region(span.end(), within.end()).useTransparentBounds(true);
		return AHEAD.matcher(ahead).matches() && behind.lookingAt() || (ahead.isBlank() && behind.lookingAt());
	}

}
