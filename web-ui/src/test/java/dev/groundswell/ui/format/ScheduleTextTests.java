package dev.groundswell.ui.format;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries {@link ScheduleText}. */
class ScheduleTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "0 10 3 * * *|every day at 03:10 UTC", "0 0 3,15 * * ?|every day at 03:00 and 15:00 UTC",
					"0 5 4 * * 1|every Monday at 04:05 UTC", "0 5 4 * * 0|every Sunday at 04:05 UTC",
					"0 5 4 * * 7|every Sunday at 04:05 UTC", "0 5 4 ? * MON-FRI|Monday to Friday at 04:05 UTC",
					"0 0 6 1 * *|on day 1 of each month at 06:00 UTC", "0 30 * * * *|every hour, 30 minutes past",
					"0 15 */6 * * *|every 6 hours, 15 minutes past, UTC", "0 */20 * * * *|every 20 minutes" })
	void commonSchedulesHavePlainWords(String cron, String words) {
		assertThat(ScheduleText.of(cron).replace('\u00a0', ' ')).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "@daily", "0 10 3 * *", "5 10 3 * * *", "0 10 3 * 6 *", "0 10 3 1 * MON",
			"0 10 3 L * *", "0 10 3 * * MON#2", "0 10-20 3 * * *", "0 0 8-18 * * *", "0 10 3 * * MON-WED-FRI" })
	void othersAreLeftAsTheyAreWritten(String cron) {
		assertThat(ScheduleText.of(cron)).isEmpty();
	}

}
