package dev.groundswell.metrics.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Claim;
import dev.groundswell.metrics.arithmetic.Growth;
import dev.groundswell.metrics.arithmetic.Money;
import dev.groundswell.metrics.verdict.Finding.Judged;

/**
 * Judges the number of a claim against a comparable observation, in one unit: growth in
 * percent, money through an exchange rate.
 */
final class Quantities {

	static final String PERCENT = "percent";

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final MoneyJudge money;

	private final Moment moment;

	Quantities(MoneyJudge money, Moment moment) {
		this.money = money;
		this.moment = moment;
	}

	static boolean isGrowthUnit(String unit) {
		return unit.equals(PERCENT) || unit.equals("multiple");
	}

	/** Whether an amount is held against one of another currency. */
	static boolean isConverted(Terms terms, Match match) {
		var unit = unit(terms, match);
		return !unit.equals(match.row().series().unit()) && MoneyJudge.isCurrency(unit);
	}

	/** Larger over smaller of converted amounts; one for all others. */
	static BigDecimal distance(Terms terms, Judged judged) {
		var difference = judged.judgement().difference();
		return (difference != null && isConverted(terms, judged.match()))
				? difference.ratio().orElse(BigDecimal.valueOf(Long.MAX_VALUE)) : BigDecimal.ONE;
	}

	Judgement judge(Terms terms, Match match) {
		var unit = unit(terms, match);
		var theirs = match.row().series().unit();
		var observed = Judge.claim(match.point());
		if (isConverted(terms, match)) {
			return money(terms.claim(), unit, match);
		}
		boolean convert = terms.isGrowth() && !unit.equals(theirs);
		var claim = terms.claim().number();
		return Judge.claim(convert ? inPercent(claim, unit) : claim, convert ? inPercent(observed, theirs) : observed,
				match.who(this.moment), match.opinion());
	}

	private static String unit(Terms terms, Match match) {
		var unit = terms.unit();
		return (unit != null) ? unit : match.row().series().unit();
	}

	private Judgement money(StatedClaim claim, String unit, Match match) {
		var start = match.point().period().start();
		var stated = claim.periodStart();
		var announced = (stated != null && stated.isBefore(start)) ? stated : start;
		var published = LocalDate.ofInstant(match.publishedAt(), ZoneOffset.UTC);
		var repeated = Stream.ofNullable(claim.publishedAt()).reduce(published, (a, b) -> a.isAfter(b) ? a : b);
		return this.money.between(new Money(match.point().number(), match.row().series().unit()),
				new Money(claim.number().value(), unit), announced, repeated, this.moment);
	}

	private static Claim inPercent(Claim claim, String unit) {
		if (unit.equals(PERCENT)) {
			return claim;
		}
		var max = claim.valueMax();
		return new Claim(Growth.inPercent(claim.value(), unit).orElseThrow(),
				(max != null) ? Growth.inPercent(max, unit).orElseThrow() : null, claim.comparator(),
				claim.lastDigit().multiply(HUNDRED));
	}

}
