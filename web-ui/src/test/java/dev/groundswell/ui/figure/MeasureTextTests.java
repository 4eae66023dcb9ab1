package dev.groundswell.ui.figure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MeasureTextTests {

	@ParameterizedTest
	@CsvSource({ "Monthly active users, level, Monthly active users",
			"Monthly active users, growth_mom, 'Monthly active users, growth on the month'",
			"token share, share, token share", "Rank, rank, Rank", "Downloads, share, 'Downloads, share'",
			"Users, , Users" })
	void metricIsNamedWithItsMeasureOnce(String metric, String measure, String text) {
		assertThat(MeasureText.of(metric, measure)).isEqualTo(text);
	}

}
