package dev.groundswell.metrics.statistic.overtake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Overtake;
import dev.groundswell.metrics.leaderboard.Board;
import dev.groundswell.metrics.leaderboard.PopulationView;
import dev.groundswell.metrics.registry.Continuity;
import dev.groundswell.metrics.registry.Registry;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.statistic.Doubts;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.week.Span;

import org.springframework.util.function.SingletonSupplier;

/** Two series of one population held against each other, period by period. */
final class Duel {

	private final Line a;

	private final Line b;

	Duel(Line a, Line b) {
		this.a = a;
		this.b = b;
	}

	/** A series, its comparable points and what speaks against it, for many duels. */
	record Line(Series series, List<Point> points, List<BigDecimal> numbers, Supplier<Doubts> doubts) {

		static Line of(Series series, Moment moment) {
			var points = series.points().stream().filter(Point::isComparable).toList();
			return new Line(series, points, points.stream().map(Point::number).toList(),
					SingletonSupplier.of(() -> Doubts.about(series, moment)));
		}

		SeriesKey key() {
			return this.series.key();
		}

		/** Recounts between two points of it, in words. */
		List<String> recounts(Span base, Span later, Moment moment) {
			var name = moment.registry().subjectOrUnlisted(key().subject()).name();
			return this.doubts.get()
				.recounts(base, later)
				.stream()
				.map((words) -> "after a recount of " + name + ": " + words)
				.toList();
		}

	}

	/** Both points of every period both are stated for. */
	private List<Meeting> meetings() {
		var meetings = new ArrayList<Meeting>();
		int i = 0;
		int j = 0;
		while (i < this.a.points().size() && j < this.b.points().size()) {
			var one = this.a.points().get(i);
			var other = this.b.points().get(j);
			int order = one.compareTo(other);
			if (order == 0) {
				meetings.add(new Meeting(one, other));
			}
			i += (order <= 0) ? 1 : 0;
			j += (order >= 0) ? 1 : 0;
		}
		return meetings;
	}

	/** Whether each is ahead at some time: of most pairs it is the same always. */
	private boolean changesLead() {
		int leader = 0;
		int i = 0;
		int j = 0;
		while (i < this.a.points().size() && j < this.b.points().size()) {
			int order = this.a.points().get(i).compareTo(this.b.points().get(j));
			if (order == 0) {
				int lead = this.a.numbers().get(i).compareTo(this.b.numbers().get(j));
				if (lead * leader < 0) {
					return true;
				}
				leader = (lead != 0) ? lead : leader;
			}
			i += (order <= 0) ? 1 : 0;
			j += (order >= 0) ? 1 : 0;
		}
		return false;
	}

	/** Everything that happened between the two. */
	List<Passing> overtakes(String definition, int confirm, Moment moment) {
		if (!changesLead()) {
			return List.of();
		}
		boolean lowestWins = moment.registry().metricOrUnlisted(this.a.key().metric()).behaviour().equals("rank");
		var meetings = meetings();
		return Overtake.in(meetings.stream().map((meeting) -> meeting.in(lowestWins)).toList(), confirm)
			.stream()
			.map((overtake) -> passing(definition, overtake, meetings, moment))
			.toList();
	}

	/** An overtake that is written out when it is shown. */
	record Passing(LocalDate firstTouch, String winner, String loser, Supplier<Overtaking> written) {

		Overtaking overtaking() {
			return this.written.get();
		}

	}

	private Passing passing(String definition, Overtake overtake, List<Meeting> meetings, Moment moment) {
		boolean aWins = overtake.winnerIsA();
		return new Passing(meetings.get(overtake.firstTouch()).day(), (aWins ? this.a : this.b).key().subject(),
				(aWins ? this.b : this.a).key().subject(),
				SingletonSupplier.of(() -> overtaking(definition, overtake, meetings, moment)));
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
				Stream.concat(breaks(winner, loser, from, last, registry), recounts(before, touch, moment)).toList());
	}

	private static Stream<String> breaks(SeriesKey winner, SeriesKey loser, LocalDate from, LocalDate last,
			Registry registry) {
		return Stream.of(winner, loser)
			.flatMap((key) -> registry.breaks(key.subject(), key.metric()).stream())
			.filter((entry) -> entry.date().isAfter(from) && !entry.date().isAfter(last))
			.map(Continuity::words);
	}

	/** Recounts of either side after it was last behind, up to the first touch. */
	private Stream<String> recounts(Meeting before, Meeting touch, Moment moment) {
		return Stream.of(this.a, this.b)
			.flatMap((side) -> side.recounts(before.a().period(), touch.a().period(), moment).stream());
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
