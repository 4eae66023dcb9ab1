package dev.groundswell.ingest.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.text.Plain;
import dev.groundswell.ingest.extraction.text.RuleTable;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;
import org.jspecify.annotations.Nullable;

/**
 * Who is credited in a sentence.
 */
final class Credits {

	private static final Pattern CAPITALISED = Pattern.compile(
			"(?:\\p{Lu}[\\w&.'-]*|[a-z]\\d\\dz)(?:(?: (?:of|for|and|&|the))? \\p{Lu}[\\w&.-]*){0,4}",
			Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern BRACKETED = Pattern
		.compile("\\((?:[Ss]ource: |[Dd]ata: )?([A-Z][\\w .,&'-]{1,60})\\)[.:]?$");

	private static final Pattern SPEECH = Pattern.compile(
			",? (?:says|said|told|announced|disclosed|revealed|wrote|tweeted|posted|stated|confirmed|claimed|claims|added|noted|shared|explained|declared|reports|reported|finds|found|estimates|estimated|reckons|reckoned|calculates|put|puts|counts|counted|(?:had|has) (?:given|said|put|told|claimed|cited|counted|reported|disclosed)|asked|polled|surveyed|questioned|interviewed|canvassed|tells|broke out|breaks out|speaks of|spoke of|last updated|boasted|read out)");

	/** "A partnership with X, announced in July": nobody speaks. */
	private static final Pattern PARTICIPLE = Pattern
		.compile(", (?:announced|disclosed|revealed|confirmed|unveiled|posted|put|shared|declared|reported|mentioned)");

	/** A longer name that only begins with a known one. */
	private static final Pattern HOUSE = Pattern.compile(
			"(?s)( (?:Research|Institute|Analytics|Intelligence|Labs|Consulting|Insights|Partners|Foundation|Centre|Center|University))\\b.*");

	private static final Pattern HAN_HOUSE = Pattern
		.compile("(?:[，。；]|据|根据)\\s*((?!的)[A-Za-z\\u4e00-\\u9fff ]{2,12})$|(?:^|[，。；])([A-Za-z][A-Za-z0-9.]{2,15})$");

	private static final Pattern HAN_NAME = Pattern
		.compile("[A-Za-z][A-Za-z0-9 .&]{1,24}|[\\u4e00-\\u9fff]{2,14}?(?=(?:的|最新|发布|公布|数据|报告|统计|称|显示|披露|，|（|\\())");

	private static final Set<String> STOP = Set.of("the", "a", "an", "its", "it", "he", "she", "they", "that", "this",
			"these", "those", "data", "in", "by", "on", "at", "as", "and", "but", "for", "while", "figures", "new",
			"latest", "recent", "our", "analysts", "researchers", "company", "ai", "january", "february", "march",
			"april", "may", "june", "july", "august", "september", "october", "november", "december", "monday",
			"tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "q1", "q2", "q3", "q4", "users",
			"downloads", "chief", "executive", "ceo", "their", "one", "two", "three", "some", "many", "most", "more",
			"another", "china", "india", "japan", "europe", "americans", "executives", "officials", "people", "last",
			"third-party", "since", "all", "according", "separate", "independent", "slides", "documents", "both",
			"still", "what", "there", "we", "i", "when", "not", "also", "just", "chinese", "american", "european",
			"monthly", "weekly", "daily", "global", "total", "usage", "adoption", "growth", "revenue", "traffic", "hub",
			"mau", "dau", "wau", "arr", "quarterly", "annual", "yearly", "by contrast", "overall", "separately",
			"meanwhile", "however");

	private final RuleTable table = RuleTable.load("attributions.tsv");

	/** Everybody credited in a sentence. */
	List<Credit> find(Plain plain, TextSpan sentence, List<Mention> names, boolean han) {
		List<Credit> credits = new ArrayList<>();
		for (Cue cue : this.table.find(plain.lower(), sentence, han)) {
			boolean behind = cue.rule().argument(0).equals("behind");
			Credit credit = behind ? behind(plain, sentence, names, cue, han)
					: before(plain, sentence, names, cue, han);
			if (credit != null && credits.stream()
				.noneMatch((one) -> one.name().overlaps(credit.name()) && one.rank() >= credit.rank())) {
				credits.removeIf((one) -> one.name().overlaps(credit.name()));
				credits.add(credit);
			}
		}
		Matcher bracketed = BRACKETED.matcher(plain.text()).region(sentence.start(), sentence.end());
		if (!han && bracketed.find() && !bracketed.group(1).matches(".*\\d.*|[A-Z]{2,4}s?|[a-z].*")) {
			TextSpan span = new TextSpan(bracketed.start(1), bracketed.end(1));
			Mention known = names.stream().filter((name) -> name.span().overlaps(span)).findFirst().orElse(null);
			if (known == null || known.is("source", "outlet", "organization", "platform")) {
				credits.add(new Credit((known != null) ? known.canonical() : span.in(plain.text()), span,
						(known != null && known.is("source")) ? 3 : 1, "bracketed source", true));
			}
		}
		Sources.add(plain, sentence, names, han, credits);
		return credits;
	}

	private static @Nullable Credit behind(Plain plain, TextSpan sentence, List<Mention> names, Cue cue, boolean han) {
		int at = cue.end();
		boolean speech = !han && cue.rule().name().equals("person")
				&& !cue.span().in(plain.lower()).startsWith("according");
		if (speech && ",\"'”".indexOf(plain.text()
			.charAt(Math.max(0,
					cue.start() - (plain.text().charAt(Math.max(0, cue.start() - 1)) == ' ' ? 2 : 1)))) < 0) {
			return null;
		}
		while (at < sentence.end() && (plain.text().charAt(at) == ' ' || plain.text().charAt(at) == '"'
				|| plain.text().charAt(at) == '“')) {
			at++;
		}
		for (Mention name : names) {
			boolean product = name.is("app", "tool", "family", "model", "technology", "group", "other")
					&& !plain.lower().startsWith(" team", name.end());
			boolean owner = name.is("organization") && names.stream()
				.anyMatch((source) -> source.is("source") && source.start() > name.end()
						&& source.start() - name.end() <= 4);
			if (!product && !owner && name.start() >= at && name.start() <= at + (han ? 4 : 22)
					&& !plain.text().substring(at, name.start()).matches("(?s).*[,.;:，。].*")) {
				return named(plain, name, cue);
			}
		}
		if (han) {
			Matcher matcher = HAN_NAME.matcher(plain.text()).region(at, sentence.end()).useTransparentBounds(true);
			boolean found = cue.end() > cue.start() && matcher.lookingAt();
			return found && isHanSource(matcher.group()) ? new Credit(matcher.group().strip(),
					new TextSpan(matcher.start(), matcher.end()), 3, cue.rule().origin(), false) : null;
		}
		Matcher matcher = CAPITALISED.matcher(plain.text()).region(at, sentence.end()).useTransparentBounds(true);
		return matcher.lookingAt() ? phrase(plain, matcher.start(), matcher.end(), cue) : null;
	}

	private static boolean isHanSource(String name) {
		return name.length() >= 2 && !name.matches("(?i)(?:mau|dau|wau|arr|app|ai)\\b.*")
				&& !name.matches(".*(?:用户|模型|数据|报告|目前|今年|去年|此前|了解|悉|我们|公司|显示|表明|指出).*")
				&& !name.matches("(?:统计|测算|介绍|估算|预计|最新|该|其).*");
	}

	private static @Nullable Credit before(Plain plain, TextSpan sentence, List<Mention> names, Cue cue, boolean han) {
		for (Mention name : names) {
			boolean adjacent = name.end() == cue.start() || (name.end() < cue.start() && plain.text()
				.substring(name.end(), cue.start())
				.matches("'s|'| [Tt]eam|, (?:an?|the|its) [\\w ,-]{3,40},|,|"
						+ "(?:（[^）]{1,30}）|今日|近日|日前|昨日|昨天|今天|方面|官方|\\d{1,2}日|在[^，。]{1,12}?){1,3}"));
			boolean participle = adjacent && name.end() == cue.start()
					&& PARTICIPLE.matcher(cue.span().in(plain.lower())).matches();
			if (participle) {
				return null;
			}
			if (adjacent) {
				return vouches(cue, name, names, plain)
						|| speaksOfItsOwn(plain, cue) && name.is("app", "tool", "family") ? named(plain, name, cue)
								: null;
			}
		}
		if (han) {
			return unknownHouse(plain, sentence, cue);
		}
		if (PARTICIPLE.matcher(cue.span().in(plain.lower())).matches()) {
			return null;
		}
		int from = Math.max(sentence.start(), cue.start() - 60);
		Matcher matcher = CAPITALISED.matcher(plain.text()).region(from, cue.start()).useTransparentBounds(true);
		while (matcher.find()) {
			boolean whole = matcher.start() == sentence.start()
					|| !Character.isLetterOrDigit(plain.text().charAt(matcher.start() - 1));
			int end = matcher.end();
			boolean touches = end == cue.start() || plain.text().substring(end, cue.start()).equals("'s");
			if (whole && touches) {
				boolean speech = SPEECH.matcher(cue.span().in(plain.lower())).matches();
				boolean other = names.stream().anyMatch((name) -> !name.is("source", "outlet", "person"));
				boolean noun = !cue.span().in(plain.lower()).matches(" \\w+") && cue.rule().argument(1).equals("2");
				return (speech || noun && other) ? phrase(plain, matcher.start(), end, cue) : null;
			}
		}
		return null;
	}

	/** "X says its tool": the name of the product is that of its maker. */
	private static boolean speaksOfItsOwn(Plain plain, Cue cue) {
		return cue.span().in(plain.lower()).matches(" (?:says?|said)") && plain.lower()
			.substring(cue.end(), Math.min(plain.length(), cue.end() + 12))
			.matches("(?s) (?:that )?(?:its|it)\\b.*");
	}

	/** A name nobody knows right before "survey shows". */
	private static @Nullable Credit unknownHouse(Plain plain, TextSpan sentence, Cue cue) {
		if (!cue.rule().argument(1).equals("2")) {
			return null;
		}
		Matcher matcher = HAN_HOUSE.matcher(plain.text())
			.region(Math.max(sentence.start(), cue.start() - 16), cue.start());
		if (!matcher.find()) {
			return null;
		}
		int group = (matcher.start(1) >= 0) ? 1 : 2;
		String house = matcher.group(group).strip();
		boolean sound = isHanSource(house) && !house.matches("[一两二三四五六七八九十多该这那上述有也其另同].*");
		return sound ? new Credit(house, new TextSpan(matcher.start(group), matcher.end(group)), 3, cue.rule().origin(),
				false) : null;
	}

	/** A product does not vouch for its own figures; a company does when it speaks. */
	private static boolean vouches(Cue cue, Mention name, List<Mention> names, Plain plain) {
		if (name.is("source", "outlet")) {
			return true;
		}
		String words = cue.span().in(plain.lower());
		boolean speech = SPEECH.matcher(words).matches() || words.matches("(?:表示|称|披露|透露|宣布|公布|指出|介绍|说).*");
		boolean owned = words.matches("'s (?:\\w+ ){0,2}(?:disclosure|announcement|management).*");
		boolean noun = owned || cue.rule().argument(1).equals("2") && words.matches(
				"(?s).*(?:survey|report|study|poll|index|data|examination|review|analysis|count|figure|estimate|figures|blog|filing|letter|release|ranking|leaderboard|analysis|estimate|tracker|panel|questionnaire|counter|chart|prospectus|documents?|memo|slides|disclosures?|研究|报告|数据|榜单|统计|调查|测算|问卷|招股书|招股说明书|年报|财报|季报|公告).*");
		return name.is("organization", "platform", "person") && (speech || noun) || name.is("tool", "app") && noun
				&& names.size() > 1 && words.matches("(?s).*(?:survey|study|report|data).*") && !words.matches("'s.*");
	}

	private static Credit named(Plain plain, Mention name, Cue cue) {
		boolean team = plain.lower().startsWith(" team", name.end());
		boolean data = cue.rule().name().equals("data") && !name.is("outlet");
		int rank = name.is("source") ? 3 : name.is("outlet") ? (cue.rule().argument(1).equals("3") ? 2 : 1)
				: (data && cue.rule().argument(1).equals("2")) ? 3 : 2;
		String source = name.is("source", "outlet", "organization", "platform", "person") ? name.canonical()
				: name.span().in(plain.text());
		Matcher house = HOUSE.matcher(plain.text()).region(name.end(), Math.min(plain.length(), name.end() + 16));
		if (!name.is("source") && house.matches()) {
			return new Credit(source + house.group(1), name.span(), 3, cue.rule().origin(), false);
		}
		return new Credit(team ? source + " team" : source, name.span(), rank, cue.rule().origin(), false);
	}

	private static @Nullable Credit phrase(Plain plain, int start, int end, Cue cue) {
		int from = start;
		String text = plain.text().substring(from, end).replaceAll("'s$|'$|[.,]$", "");
		Cue title = Wording.titled(text);
		if (title != null) {
			from += title.end();
			text = text.substring(title.end());
		}
		int owner = text.indexOf("'s ");
		if (owner > 0) {
			from += owner + 3;
			text = text.substring(owner + 3);
		}
		String first = text.split(" ")[0].toLowerCase(Locale.ROOT);
		while (STOP.contains(first) || first.matches("\\d.*")) {
			int space = text.indexOf(' ');
			if (space < 0) {
				return null;
			}
			from += space + 1;
			text = text.substring(space + 1);
			first = text.split(" ")[0].toLowerCase(Locale.ROOT);
		}
		if (text.length() < 2) {
			return null;
		}
		boolean speech = cue.rule().name().equals("person");
		return new Credit(text.replace("'s", ""), new TextSpan(from, from + text.length()), speech ? 2 : 3,
				cue.rule().origin(), false);
	}

}
