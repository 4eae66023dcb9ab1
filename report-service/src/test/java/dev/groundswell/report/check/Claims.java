package dev.groundswell.report.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import dev.groundswell.report.ingest.ClaimView;
import dev.groundswell.report.ingest.ClaimView.PeriodView;
import dev.groundswell.report.ingest.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Figures about the Qwen app for tests, each one sentence after the other.
 *
 * @param start the place in the text
 */
record Claims(String value, String unit, String kind, String comparator, @Nullable PeriodView period,
		@Nullable String attribution, @Nullable String quote, int start) {

	static final PeriodView OCTOBER = month(10);

	static final PeriodView NOVEMBER = month(11);

	static final PeriodView EARLY_DECEMBER = new PeriodView("by early December", LocalDate.of(2025, 12, 1),
			LocalDate.of(2025, 12, 10));

	static final PeriodView OCTOBER_2024 = new PeriodView("in October 2024", LocalDate.of(2024, 10, 1),
			LocalDate.of(2024, 10, 31));

	static Claims level(String value) {
		return new Claims(value, "users", "level", "exact", null, null, null, 0);
	}

	static Claims growth(String percent, String span) {
		return new Claims(percent, "percent", "growth_" + span, "exact", null, null, null, 0);
	}

	Claims in(PeriodView period) {
		return new Claims(this.value, this.unit, this.kind, this.comparator, period, this.attribution, this.quote,
				this.start);
	}

	Claims unit(String unit) {
		return new Claims(this.value, unit, this.kind, this.comparator, this.period, this.attribution, this.quote,
				this.start);
	}

	Claims comparator(String comparator) {
		return new Claims(this.value, this.unit, this.kind, comparator, this.period, this.attribution, this.quote,
				this.start);
	}

	Claims credited(String attribution) {
		return new Claims(this.value, this.unit, this.kind, this.comparator, this.period, attribution, this.quote,
				this.start);
	}

	Claims quote(String quote) {
		return new Claims(this.value, this.unit, this.kind, this.comparator, this.period, this.attribution, quote,
				this.start);
	}

	Claims at(int start) {
		return new Claims(this.value, this.unit, this.kind, this.comparator, this.period, this.attribution, this.quote,
				start);
	}

	ClaimView view() {
		return new ClaimView(null, null, "Qwen app", "qwen-app", "monthly_active_users", new BigDecimal(this.value),
				null, this.unit, this.kind, this.comparator, this.period, this.attribution, "asserted", this.quote,
				this.start, this.start + 4, List.of(), null, new BigDecimal("0.9"), null, List.of());
	}

	/** As read out of a text that is long enough for all of them. */
	static List<ReadClaim> read(String text, Claims... claims) {
		return ReadClaims.of(List.of(claims).stream().map(Claims::view).toList(), text,
				new SubjectNames(new Registry(1, List.of(), List.of(), List.of(), List.of())));
	}

	private static PeriodView month(int month) {
		LocalDate first = LocalDate.of(2025, month, 1);
		return new PeriodView("that month", first, first.plusMonths(1).minusDays(1));
	}

}
