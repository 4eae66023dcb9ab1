package dev.groundswell.metrics.statistic.overtake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Overtake;
import dev.groundswell.metrics.leaderboard.Board;
import dev.groundswell.metrics.leaderboard.PopulationView;
import dev.groundswell.metrics.registry.Continuity;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;

/** Two series of one population held against each other, period by period. */
final class Duel {

	private final Series a;

	private final Series b;

	private final List<Point> ofA;

	private final List<Point> ofB;

	Duel(Line a, Line b) {
		this.a = a.series();
		this.b = b.series();
		this.ofA = a.points();
		this.ofB = b.points();
	}

	/** A series and its comparable points, for many duels. */
	record Line(Series series, List<Point> points) {

		static Line of(Series series) {
			return new Line(series, series.points().stream().filter(Point::isComparable).toList());
		}

	}

	/** Both points of every period both are stated for. */
	private List<Meeting> meetings() {
		var meetings = new ArrayList<Meeting>();
		int i = 0;
		int j = 0;
		while (i < this.ofA.size() && j < this.ofB.size()) {
			var one = this.ofA.get(i);
			var other = this.ofB.get(j);
			int order = one.compareTo(other);
			if (order == 0) {
				meetings.add(new Meeting(one, other));
			}
			i += (order <= 0) ? 1 : 0;
			j += (order >= 0) ? 1 : 0;
		}
		return meetings;
	}

	/** Everything that happened between the two. */
	List<Overtaking> overtakes(String definition, int confirm, Moment moment) {
		boolean lowestWins = moment.registry().metricOrUnlisted(this.a.key().metric()).behaviour().equals("rank");
		var meetings = meetings();
		return Overtake.in(meetings.stream().map((meeting) -> meeting.in(lowestWins)).toList(), confirm)
			.stream()
			.map((overtake) -> overtaking(definition, overtake, meetings, moment))
			.toList();
	}

	private Overtaking overtaking(String definition, Overtake overtake, List<Meeting> meetings, Moment moment) {
		boolean aWins = overtake.winnerIsA();
		var winner = (aWins ? this.a : this.b).key();
		var loser = (aWins ? this.b : this.a).key();
		var before = meetings.get(overtake.before());
		var touch = meetings.get(overtake.firstTouch());
		var registry = moment.registry();
		var kind = registry.subjectOrUnlisted(winner.subject()).kind();
		var confirmed = overtake.confirmedAt().map((index) -> meetings.get(index).day());
		var from = meetings.getFirst().day();
		var last = confirmed.orElse(touch.day());
		return new Overtaking(winner.subject(), registry.subjectOrUnlisted(winner.subject()).name(), loser.subject(),
				registry.subjectOrUnlisted(loser.subject()).name(), winner.metric(),
				registry.metricOrUnlisted(winner.metric()).name(),
				PopulationView.of(new Board.Group(winner.population(), kind, 2), registry), touch.day(),
				meetings.get(overtake.firstAhead()).day(), confirmed.orElse(null), meetings.size(), before.pair(aWins),
				touch.pair(aWins), Figures.stated(definition, touch.side(aWins), moment),
				Figures.stated(definition, touch.side(!aWins), moment),
				Stream.of(winner, loser)
					.flatMap((key) -> registry.breaks(key.subject(), key.metric()).stream())
					.filter((entry) -> entry.date().isAfter(from) && !entry.date().isAfter(last))
					.map(Continuity::words)
					.toList());
	}

	/** Both points of one period. */
	private record Meeting(Point a, Point b) {

		Overtake.Meeting in(boolean lowestWins) {
			return lowestWins ? new Overtake.Meeting(negated(this.a), negated(this.b))
					: new Overtake.Meeting(this.a.number(), this.b.number());
		}

		private static BigDecimal negated(Point point) {
			return point.number().negate();
		}

		LocalDate day() {
			return this.a.period().end();
		}

		Point side(boolean first) {
			return first ? this.a : this.b;
		}

		Overtaking.Pair pair(boolean aWins) {
			return new Overtaking.Pair(day(), Decimals.plain(side(aWins).number()),
					Decimals.plain(side(!aWins).number()));
		}

	}

}
