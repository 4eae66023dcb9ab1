package dev.groundswell.ingest.document;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResemblanceTests {

	private static String words(int seed, int count) {
		Random random = new Random(seed);
		return IntStream.range(0, count)
			.mapToObj((_) -> "word" + random.nextInt(5000))
			.collect(Collectors.joining(" "));
	}

	private static boolean found(String one, String other) {
		List<Long> bands = Resemblance.bands(Shingles.of(one));
		return Resemblance.bands(Shingles.of(other)).stream().anyMatch(bands::contains)
				&& Resemblance.isCopy(Shingles.of(one), Shingles.of(other));
	}

	@Test
	void pressTextIsRecognizedWhereverItIsPrinted() {
		String text = words(1, 300);

		assertThat(found(text, text.toUpperCase(java.util.Locale.ROOT).replace(" ", ",\n"))).isTrue();
		assertThat(found(text, "Our own first sentence about it. " + text + " Follow us on our channels.")).isTrue();
		assertThat(found(text, text.substring(0, text.length() * 2 / 3))).isTrue();
		assertThat(found(text, text.replaceAll("word1\\d\\d\\b", "another"))).isTrue();
	}

	@Test
	void otherTextsAreNot() {
		assertThat(found(words(1, 300), words(2, 300))).isFalse();
		assertThat(found(words(1, 300) + words(3, 100), words(2, 300) + words(3, 100))).isFalse();
	}

	@Test
	void chineseIsComparedByItsCharacters() {
		String text = "这款应用上个月的用户数量比以往任何时候都多，公司表示付费用户也有所增加，预计下一季度仍将保持这一趋势。";

		assertThat(found(text, "本报讯 " + text)).isTrue();
		assertThat(found(text, "天气预报说明天有雨，请大家出门时带好雨具，路上注意安全，晚间气温将明显下降。")).isFalse();
	}

	@Test
	void shortTextsRepeatEachOtherByChance() {
		assertThat(Resemblance.bands(Shingles.of("Read more on our page"))).isEmpty();
		assertThat(Resemblance.isCopy(Shingles.of("a b c d e"), Shingles.of("a b c d e"))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "https://www.example.com/a/,http://example.com/a",
			"https://m.example.com/a?utm_source=x&b=1,https://example.com/a?b=1",
			"https://example.com:443/a?c=2&b=1,https://example.com/a?b=1&c=2" })
	void addressesOfOnePageHaveOneKey(String one, String other) {
		assertThat(AddressKey.of(one)).isEqualTo(AddressKey.of(other));
	}

	@ParameterizedTest
	@CsvSource({ "https://example.com/a,https://example.com/b", "https://example.com/a?id=1,https://example.com/a?id=2",
			"https://example.com/A,https://example.com/a", "https://example.com/,https://other.example.com/" })
	void addressesOfOtherPagesHaveOthers(String one, String other) {
		assertThat(AddressKey.of(one)).isNotEqualTo(AddressKey.of(other));
	}

}
