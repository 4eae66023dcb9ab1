package dev.groundswell.ingest.extraction.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.text.Plain;

/**
 * Credits without a word that credits: a house whose trade is data, wherever it is named,
 * and an official of a Chinese text with the title before the name.
 */
final class Sources {

	/** Where things are downloaded; named as a place far more often than as a witness. */
	private static final Set<String> STORES = Set.of("App Store", "Google Play", "Apple's App Store", "npm", "PyPI",
			"Docker Hub", "arXiv");

	static final String NAMED = "named source";

	private static final Pattern TITLED = Pattern.compile(
			"(?:局长|局長|总经理|總經理|董事长|董事長|首席执行官|执行官|執行長|CEO|总裁|總裁|创始人|創辦人|负责人|院长|院長|部长|部長|主任|发言人|發言人|首席技术官|CTO|CFO)([\\u4e00-\\u9fff·]{2,6}?)(?= ?(?:\\d|在|近日|日前|今日|今天|昨日|昨天|周|于|对|向|表示|指出|说|說|称|稱|透露|披露|介绍|介紹|宣布|强调))");

	private static final Pattern PLACE = Pattern.compile("(?s)(?:on|across|over on) |.*\\bon ");

	/** "Jane Doe of Example, word for word: "…" introduces what she said. */
	private static final Pattern QUOTED = Pattern
		.compile("([A-Z][a-z]+(?: [A-Z][\\w'-]+){1,2})(?:,| of| at)[^.:\"“]{0,60}: ?[\"“]");

	private static final Pattern HOUSE = Pattern.compile(
			"(?:^|[，。；、 ]|据|根据)([\\u4e00-\\u9fff]{2,8}?(?:研究院|研究所|研究中心|咨询|協會|协会|大学|大學|学院|实验室|智库|基金会|统计局|统计署|数据局))(?=[^，。；]{0,24}(?:显示|顯示|调查|調查|问卷|报告|報告|数据|统计|测算))");

	private Sources() {
	}

	/** Adds to the credits of a sentence. */
	static void add(Plain plain, TextSpan sentence, List<Mention> names, boolean han, List<Credit> credits) {
		if (han) {
			Matcher titled = TITLED.matcher(plain.text()).region(sentence.start(), sentence.end());
			while (titled.find()) {
				add(credits, new Credit(titled.group(1), new TextSpan(titled.start(1), titled.end(1)), 2,
						"titled person", false));
			}
			Matcher house = HOUSE.matcher(plain.text()).region(sentence.start(), sentence.end());
			while (house.find()) {
				add(credits, new Credit(house.group(1), new TextSpan(house.start(1), house.end(1)), 3,
						"house of research", false));
			}
		}
		Matcher quoted = QUOTED.matcher(plain.text()).region(sentence.start(), sentence.end());
		if (!han && quoted.lookingAt()) {
			add(credits, new Credit(quoted.group(1), new TextSpan(quoted.start(1), quoted.end(1)), 2, "quoted person",
					false));
		}
		boolean caption = ".!?。".indexOf(plain.text().charAt(sentence.end() - 1)) < 0;
		for (Mention name : names) {
			boolean trades = name.is("source") && !STORES.contains(name.canonical());
			boolean opens = name.is("platform") && (name.start() - sentence.start() <= 12 || caption)
					&& PLACE.matcher(plain.lower().substring(sentence.start(), name.start())).matches();
			if (trades || opens) {
				add(credits, new Credit(name.canonical(), name.span(), 3, NAMED, false));
			}
		}
	}

	private static void add(List<Credit> credits, Credit credit) {
		if (credits.stream().noneMatch((one) -> one.name().overlaps(credit.name()))) {
			credits.add(credit);
		}
	}

}
