package dev.groundswell.ingest.extraction.time;

import java.time.LocalDate;
import java.util.List;

import dev.groundswell.ingest.extraction.ClaimPeriod;
import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.text.Plain;
import dev.groundswell.ingest.extraction.text.Sentences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarTests {

	/** A Wednesday. */
	private static final LocalDate PUBLISHED = LocalDate.of(2024, 7, 17);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			on 3 March 2023             | 2023-03-03/2023-03-03
			on Jan. 5                   | 2024-01-05/2024-01-05
			on December 24              | 2023-12-24/2023-12-24
			in May                      | 2024-05-01/2024-05-31
			in October                  | 2023-10-01/2023-10-31
			in February 2023            | 2023-02-01/2023-02-28
			by early June               | 2024-06-01/2024-06-10
			in mid-June                 | 2024-06-11/2024-06-20
			in late June                | 2024-06-21/2024-06-30
			at the end of June          | 2024-06-30/2024-06-30
			in early 2023               | 2023-01-01/2023-04-30
			in mid-2023                 | 2023-05-01/2023-08-31
			in late 2023                | 2023-09-01/2023-12-31
			in the second quarter       | 2024-04-01/2024-06-30
			in Q4 2022                  | 2022-10-01/2022-12-31
			in the first half of 2023   | 2023-01-01/2023-06-30
			in 2021                     | 2021-01-01/2021-12-31
			in spring 2023              | 2023-03-01/2023-05-31
			last fall                   | 2023-09-01/2023-11-30
			on Monday                   | 2024-07-15/2024-07-15
			this month                  | 2024-07-01/2024-07-31
			last year                   | 2023-01-01/2023-12-31
			last week                   | 2024-07-08/2024-07-14
			over the past year          | 2023-07-18/2024-07-17
			in the week to 12 May       | 2024-05-06/2024-05-12
			in the quarter to June      | 2024-04-01/2024-06-30
			from 9 to 15 March 2024     | 2024-03-09/2024-03-15
			截至2023年6月                 | 2023-06-01/2023-06-30
			2023年第三季度                | 2023-07-01/2023-09-30
			去年12月                      | 2023-12-01/2023-12-31
			今年上半年                    | 2024-01-01/2024-06-30
			3月底                        | 2024-03-31/2024-03-31
			""")
	void expressionStandsForItsDays(String text, String expected) {
		assertThat(period(text, PUBLISHED)).isEqualTo(expected);
	}

	@Test
	void yearOfTheTextServesWhereNoDayOfPublicationIsKnown() {
		assertThat(period("in May, after a weak 2022", null)).isEqualTo("2022-05-01/2022-05-31");
	}

	@Test
	void nothingIsGuessedWithoutAnyYear() {
		assertThat(period("in May", null)).isEqualTo("none");
	}

	@Test
	void fiscalPeriodIsNoneOfTheCalendar() {
		assertThat(period("in fiscal 2023", PUBLISHED)).isEqualTo("none");
	}

	@Test
	void yearEarlierCountsFromTheFigureComparedWith() {
		Plain plain = Plain.of("a year earlier");
		TimeExpression expression = find(plain).getFirst();
		ClaimPeriod may = new ClaimPeriod("in May", LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31));

		ClaimPeriod period = new Calendar(plain, PUBLISHED, List.of(expression), null).period(expression, may);

		assertThat(period)
			.isEqualTo(new ClaimPeriod("a year earlier", LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31)));
	}

	@Test
	void mayIsAMonthOnlyWithACapital() {
		assertThat(find(Plain.of("it may grow"))).isEmpty();
	}

	private static String period(String text, @Nullable LocalDate published) {
		Plain plain = Plain.of(text);
		List<TimeExpression> found = find(plain);
		ClaimPeriod period = new Calendar(plain, published, found, null).period(found.getFirst(), null);
		return (period == null) ? "none" : period.start() + "/" + period.end();
	}

	private static List<TimeExpression> find(Plain plain) {
		TextSpan all = new TextSpan(0, plain.length());
		return TimeExpressions.find(plain, all, Sentences.hasHan(plain.lower(), all));
	}

	@Test
	void spansUpToADayAreCountedBackFromIt() {
		assertThat(period("in the nine months to 30 September 2023", PUBLISHED)).isEqualTo("2023-01-01/2023-09-30");
		assertThat(period("over the four quarters to March 2024", PUBLISHED)).isEqualTo("2023-04-01/2024-03-31");
		assertThat(period("from 3% in fall 2022 to 9%", PUBLISHED)).isEqualTo("2022-09-01/2022-11-30");
	}

}
