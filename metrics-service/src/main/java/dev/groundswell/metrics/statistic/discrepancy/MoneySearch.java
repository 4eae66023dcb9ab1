package dev.groundswell.metrics.statistic.discrepancy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Money;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.verdict.MoneyJudge;

/**
 * One amount stated in two currencies, held together by the exchange rate of the day it
 * was announced or, where that does not explain it, of the day it was repeated; each time
 * of the nearest day before where that day has none.
 */
final class MoneySearch implements Search {

	private final MoneyJudge judge;

	MoneySearch(SeriesReader reader) {
		this.judge = new MoneyJudge(reader);
	}

	@Override
	public List<Discrepancy> in(List<Series> all, Moment moment) {
		var money = all.stream().filter((series) -> MoneyJudge.isCurrency(series.key().unit())).toList();
		var found = new ArrayList<Discrepancy>();
		for (int i = 0; i < money.size(); i++) {
			for (int j = i + 1; j < money.size(); j++) {
				if (isSameThing(money.get(i), money.get(j))) {
					between(money.get(i), money.get(j), moment, found);
				}
			}
		}
		return found;
	}

	private static boolean isSameThing(Series a, Series b) {
		return a.key().subject().equals(b.key().subject()) && a.key().metric().equals(b.key().metric())
				&& a.key().measure().equals(b.key().measure()) && a.key().qualifiers().equals(b.key().qualifiers())
				&& !a.key().unit().equals(b.key().unit());
	}

	private void between(Series a, Series b, Moment moment, List<Discrepancy> found) {
		for (var left : a.points()) {
			for (var right : b.points()) {
				if (left.period().overlaps(right.period()) || (isPledge(left) && isPledge(right))) {
					found.add(judged(left, right, moment));
				}
			}
		}
	}

	/**
	 * A pledge is one fact however often it is repeated; spending is another each period.
	 */
	private static boolean isPledge(Point point) {
		return point.chosen().modality().equals("commitment");
	}

	private Discrepancy judged(Point a, Point b, Moment moment) {
		var announced = Stream.of(a, b).map((point) -> point.period().start()).min(LocalDate::compareTo).orElseThrow();
		var repeated = Stream.of(a, b).map(MoneySearch::published).max(LocalDate::compareTo).orElseThrow();
		return Discrepancy.of("money", this.judge.between(money(a), money(b), announced, repeated, moment), a, b,
				moment);
	}

	private static LocalDate published(Point point) {
		return LocalDate.ofInstant(point.chosen().publishedAt(), ZoneOffset.UTC);
	}

	private static Money money(Point point) {
		return new Money(point.number(), point.chosen().series().unit());
	}

}
