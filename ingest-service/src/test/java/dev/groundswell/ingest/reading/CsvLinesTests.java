package dev.groundswell.ingest.reading;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvLinesTests {

	private static final String HEADER = "subject,metric,value,periodStart\n";

	@Test
	void linesAreNumberedAsAnEditorShowsThem() {
		List<Line> lines = read(HEADER + "\na,m,1,2025\r\n\r\n\"b\nb\",m,\"1,5\",2025\nc,m,3,2025");

		assertThat(lines).extracting(Line::number).containsExactly(3L, 5L, 7L);
		assertThat(values(lines.get(1))).containsEntry("subject", "b\nb").containsEntry("value", "1,5");
		assertThat(lines.get(2)).isInstanceOfSatisfying(Line.Fields.class,
				(line) -> assertThat(line.locator()).isEqualTo("row=7"));
	}

	@Test
	void byteOrderMarkAndBlanksAroundValuesAreNoPartOfThem() {
		List<Line> lines = read("\uFEFF subject , metric,value,periodStart\n a , m,1,  ");

		assertThat(values(lines.getFirst())).isEqualTo(Map.of("subject", "a", "metric", "m", "value", "1"));
	}

	@Test
	void semicolonsAndTabsSeparateToo() {
		assertThat(values(read("subject;metric;value;periodStart\na;m;1,5;2025").getFirst())).containsEntry("value",
				"1,5");
		assertThat(values(read("subject\tmetric\tvalue\tperiodStart\na\tm\t1\t2025").getFirst()))
			.containsEntry("periodStart", "2025");
	}

	@Test
	void oldMacintoshLineEndsAreLineEnds() {
		assertThat(read(HEADER.replace('\n', '\r') + "a,m,1,2025\rb,m,1,2025")).extracting(Line::number)
			.containsExactly(2L, 3L);
	}

	@Test
	void aQuoteLeftOpenCostsOnlyItsLine() {
		List<Line> lines = read(HEADER + "\"a,m,1,2025\nb,m,2,2025\nc,m,3,2025\n");

		assertThat(lines.getFirst()).isEqualTo(new Line.Broken(2, "line: opens a quote that is not closed"));
		assertThat(lines.subList(1, 3)).allSatisfy((line) -> assertThat(line).isInstanceOf(Line.Fields.class));
	}

	@Test
	void aQuoteLeftOpenBeforeAQuotedValueCostsOnlyItsLine() {
		List<Line> lines = read(HEADER + "\"a,m,1,2025\n\"b\",m,2,2025\n");

		assertThat(lines.getFirst()).isEqualTo(new Line.Broken(2, "line: field 1 goes on after its closing quote"));
		assertThat(values(lines.get(1))).containsEntry("subject", "b");
	}

	@Test
	void otherThanTheHeaderHasFieldsIsBroken() {
		assertThat(read(HEADER + "a,m,1\na,m,1,2025,x")).containsExactly(
				new Line.Broken(2, "line: has 3 fields where the header has 4"),
				new Line.Broken(3, "line: has 5 fields where the header has 4"));
	}

	@Test
	void aHugeLineIsBrokenAndTheNextIsRead() {
		List<Line> lines = read(HEADER + "x".repeat(10_000_000) + ",m,1,2025\nb,m,1,2025");

		assertThat(lines.getFirst()).isEqualTo(new Line.Broken(2, "line: is longer than 65536 characters"));
		assertThat(values(lines.get(1))).containsEntry("subject", "b");
	}

	@Test
	void aFileOfOpenQuotesIsReadInBearableTime() {
		assertThat(read(HEADER + "\"\n".repeat(20_000))).hasSizeGreaterThan(9_000);
	}

	@Test
	void aHeaderThatCannotBeUsedIsRefusedWithEveryFault() {
		assertThatExceptionOfType(UnreadablePayloadException.class)
			.isThrownBy(() -> read("subject,Metric,subject,,value\na,m,1,2,3"))
			.satisfies((ex) -> assertThat(ex.reasons()).containsExactly("\"Metric\" is not a column",
					"\"subject\" is there twice", "a column has no name", "\"metric\" is missing",
					"\"periodStart\" is missing"));
	}

	@Test
	void nothingToReadIsRefused() {
		for (String text : List.of("", "\n\n  \n", "\uFEFF", HEADER, "\"subject")) {
			assertThatExceptionOfType(UnreadablePayloadException.class).isThrownBy(() -> read(text));
		}
	}

	private static List<Line> read(String text) {
		return Reads.lines(PayloadFormat.CSV, text);
	}

	private static Map<String, String> values(Line line) {
		assertThat(line).isInstanceOf(Line.Fields.class);
		return ((Line.Fields) line).values();
	}

}
