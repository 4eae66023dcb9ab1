package dev.groundswell.metrics.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Difference;
import dev.groundswell.metrics.arithmetic.Money;
import dev.groundswell.metrics.arithmetic.Verdict;
import dev.groundswell.metrics.series.SeriesReader;

/**
 * Judges one amount stated in two currencies through the exchange rate of the day it was
 * announced or, where that does not explain it, of the day it was repeated; each time of
 * the nearest day before where that day has none.
 */
public final class MoneyJudge {

	/**
	 * First difference of amounts that agree only at the rate of the day of repetition.
	 */
	private static final String LATER_DAY = "exchange-rate-day";

	private static final BigDecimal SAME = new BigDecimal("0.01");

	private static final BigDecimal NEAR = new BigDecimal("0.05");

	private static final int RATE_DECIMALS = 4;

	private static final String LATER_RATE = "; the same fact at the exchange rate of the day it was repeated";

	private final ExchangeRates rates;

	public MoneyJudge(SeriesReader reader) {
		this.rates = new ExchangeRates(reader);
	}

	/** Whether a unit is a currency. */
	public static boolean isCurrency(String unit) {
		return ExchangeRates.isCurrency(unit);
	}

	/** Two amounts of one thing, announced on one day and repeated on another. */
	public Judgement between(Money a, Money b, LocalDate announced, LocalDate repeated, Moment moment) {
		if (a.amount().signum() <= 0 || b.amount().signum() <= 0) {
			return Judgement.notComparable("an amount that is not above zero has no exchange rate", "unit");
		}
		var conversions = Stream.of(announced, repeated)
			.distinct()
			.flatMap((day) -> conversion(a, b, day, moment).stream())
			.toList();
		return conversions.stream()
			.filter((conversion) -> conversion.difference().isWithin(SAME))
			.findFirst()
			.or(() -> conversions.stream().findFirst())
			.map((conversion) -> judged(conversion, announced))
			.orElseGet(() -> Judgement
				.notComparable("no exchange rate of %s or shortly before is known".formatted(announced), "unit"));
	}

	private static Judgement judged(Conversion conversion, LocalDate announced) {
		var difference = conversion.difference();
		boolean same = difference.isWithin(SAME);
		boolean isLater = same && announced.isBefore(conversion.rate().day());
		var verdict = same ? Verdict.CONFIRMED : difference.isWithin(NEAR) ? Verdict.NEAR : Verdict.CONFLICTING;
		return new Judgement(verdict, conversion.words() + (isLater ? LATER_RATE : ""), isLater ? LATER_DAY : "unit",
				difference);
	}

	private Optional<Conversion> conversion(Money of, Money to, LocalDate day, Moment moment) {
		return this.rates.rate(of.currency(), to.currency(), day, moment)
			.map((rate) -> new Conversion(of, to, rate, of.at(rate.value(), to.currency())));
	}

	/** An amount at the rate of a day, beside the amount that is stated. */
	private record Conversion(Money of, Money stated, ExchangeRates.Rate rate, Money converted) {

		Difference difference() {
			return new Difference(this.stated.amount(), this.converted.amount());
		}

		String words() {
			return "at the rate of %s (%s %s for a %s) %s %s are %s %s; %s are stated, a rate of %s".formatted(
					this.rate.day(), Decimals.plain(this.rate.value().setScale(RATE_DECIMALS, RoundingMode.HALF_EVEN)),
					this.of.currency(), this.stated.currency(), Decimals.words(this.of.amount()), this.of.currency(),
					Decimals.words(this.converted.amount()), this.stated.currency(),
					Decimals.words(this.stated.amount()),
					Decimals.rounded(this.of.impliedRate(this.stated), RATE_DECIMALS));
		}

	}

}
