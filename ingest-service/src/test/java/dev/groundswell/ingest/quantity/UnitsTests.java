package dev.groundswell.ingest.quantity;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UnitsTests {

	@ParameterizedTest
	@CsvSource({ "percent, 6", "percentage_points, 6", "multiple, 6", "score, 6", "rate, 6", "price, 6", "CNY, 2",
			"USD, 2", "JPY, 2", "money, 2", "users, 0", "downloads_per_week, 0", "rank, 0" })
	void scales(String unit, int scale) {
		assertThat(Units.scaleOf(unit)).isEqualTo(scale);
	}

	@ParameterizedTest
	@CsvSource({ "18340000, users, 18340000", "149, percent, 149000000", "-25.6, percent, -25600000",
			"380000000000, CNY, 38000000000000", "1.50, USD, 150", "1E+3, users, 1000", "7.123456, rate, 7123456",
			"9223372036854775807, users, 9223372036854775807", "-9223372036854775808, users, -9223372036854775808" })
	void valuesAreKeptExactly(BigDecimal value, String unit, long scaled) {
		assertThat(Units.scaled(value, unit, Units.scaleOf(unit))).isEqualTo(scaled);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					1.5                   | users   | 1.5 is not a whole number, and users are counted in whole ones
					0.001                 | CNY     | 0.001 has 3 decimals, and CNY is kept with 2
					1.1234567             | percent | 1.1234567 has 7 decimals, and percent is kept with 6
					9223372036854775808   | users   | 9223372036854775808 users is too large to be kept
					92233720368547758.08  | CNY     | 92233720368547758.08 CNY is too large to be kept
					1E+999999999          | users   | the value is too large to be kept
					1E-999999999          | percent | the value has 999999999 decimals, and percent is kept with 6
					1                     | Users   | "Users" is not a unit: a lower-case word such as users, or an ISO 4217 code such as CNY
					1                     | RMB     | "RMB" is not a unit: a lower-case word such as users, or an ISO 4217 code such as CNY
					""")
	void whatCannotBeKeptIsRefused(BigDecimal value, String unit, String reason) {
		assertThatExceptionOfType(UnreadableQuantityException.class)
			.isThrownBy(() -> Units.scaled(value, unit, Units.scaleOf(unit)))
			.withMessage(reason);
	}

	@ParameterizedTest
	@CsvSource({ "USD, price, 6", "JPY, price, 6", "USD, money, 2", "percent, price, 6", "percent, money, 6",
			"users, users, 0", "USD, users, 2" })
	void aCurrencyIsAsExactAsTheMetricAsks(String unit, String metricUnit, int scale) {
		assertThat(Units.scaleOf(unit, metricUnit)).isEqualTo(scale);
	}

	@Test
	void plainTextHasNeitherExponentNorTrailingZeros() {
		assertThat(Units.plain(18340000, 0)).isEqualTo("18340000");
		assertThat(Units.plain(149000000, 6)).isEqualTo("149");
		assertThat(Units.plain(-120, 2)).isEqualTo("-1.2");
		assertThat(Units.plain(0, 6)).isEqualTo("0");
		assertThat(Units.plain(1, 6)).isEqualTo("0.000001");
	}

	@Test
	void comparatorsHaveOneWordEach() {
		for (Comparator comparator : Comparator.values()) {
			assertThat(Comparator.of(comparator.word())).isEqualTo(comparator);
		}
		assertThatExceptionOfType(UnreadableQuantityException.class).isThrownBy(() -> Comparator.of(">"))
			.withMessageContaining("at_least");
	}

}
