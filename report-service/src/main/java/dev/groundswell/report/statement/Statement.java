package dev.groundswell.report.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A typed sentence of fact. Sections choose them, {@link Wording} turns them into
 * English; a new kind does not compile until it has its sentence.
 */
public sealed interface Statement {

	/** The numbers the sentence rests on, in the order they are named. */
	List<Figure> figures();

	/** The kind as it stands in an edition: {@code broke-series}. */
	default String type() {
		return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

	private static List<Figure> present(@Nullable Figure... figures) {
		return Stream.of(figures).flatMap(Stream::ofNullable).toList();
	}

	/**
	 * A count, an amount or a share at a time.
	 *
	 * @param growth growth reported with it, for the same period
	 * @param earlier an earlier point of the same series
	 */
	record Level(Figure figure, @Nullable Figure growth, @Nullable Figure earlier) implements Statement {

		@Override
		public List<Figure> figures() {
			return present(this.figure, this.growth, this.earlier);
		}

	}

	/** A growth as its source reported it, with the level reached where that is known. */
	record Grew(Figure growth, @Nullable Figure level) implements Statement {

		@Override
		public List<Figure> figures() {
			return present(this.growth, this.level);
		}

	}

	/** The level before that a reported growth implies. */
	record ImpliedBase(Figure growth, Figure level, BigDecimal base) implements Statement {

		@Override
		public List<Figure> figures() {
			return List.of(this.growth, this.level);
		}

	}

	/**
	 * A growth computed between two points of one series; the later point carries
	 * {@code growth} and its base.
	 */
	record Changed(Figure later, BigDecimal growth, BigDecimal base, LocalDate baseStart,
			LocalDate baseEnd) implements Statement {

		@Override
		public List<Figure> figures() {
			return List.of(this.later);
		}

	}

	/**
	 * A place in a list somebody else made.
	 *
	 * @param growthRank the place by growth in the same list, where that is told as well
	 */
	record Ranked(Figure rank, @Nullable Figure growthRank) implements Statement {

		@Override
		public List<Figure> figures() {
			return present(this.rank, this.growthRank);
		}

	}

	/**
	 * One subject's level among others counted alike; each with its growth where it is
	 * known.
	 */
	record Compared(Figure own, List<Line> others) implements Statement {

		/** One of the others. */
		public record Line(Figure level, @Nullable Figure growth) {
		}

		public Compared {
			others = List.copyOf(others);
		}

		@Override
		public List<Figure> figures() {
			return Stream
				.concat(Stream.of(this.own),
						this.others.stream().flatMap((line) -> present(line.level(), line.growth()).stream()))
				.toList();
		}

	}

	/** Subjects of one kind by the same count, largest first. */
	record Ordered(List<Figure> figures) implements Statement {

		public Ordered {
			figures = List.copyOf(figures);
		}

	}

	/**
	 * A part of a named whole, with an earlier point of the same series where there is
	 * one.
	 */
	record Shared(Figure share, @Nullable Figure earlier) implements Statement {

		@Override
		public List<Figure> figures() {
			return present(this.share, this.earlier);
		}

	}

	/** Money pledged, which is not money spent. */
	record Committed(Figure amount) implements Statement {

		@Override
		public List<Figure> figures() {
			return List.of(this.amount);
		}

	}

	/**
	 * What a named model can do or how large it is: facts about the model, not its
	 * adoption.
	 */
	record ModelFact(List<Figure> figures) implements Statement {

		public ModelFact {
			figures = List.copyOf(figures);
		}

	}

	/** One subject passed another by the same count. */
	record Overtook(Figure winner, Figure loser, LocalDate firstTouch,
			@Nullable LocalDate confirmed) implements Statement {

		@Override
		public List<Figure> figures() {
			return List.of(this.winner, this.loser);
		}

	}

	/**
	 * Two figures that contradict each other, or look as if they did.
	 *
	 * @param kind {@code level}, {@code growth-base} or {@code money}
	 * @param verdict {@code conflicting} or {@code not-comparable}
	 * @param firstDifference what differs first, empty when nothing does
	 * @param ratio larger over smaller, where both count alike
	 * @param reason the judgement in the words of metrics-service
	 * @param bases of figures that share a growth, the level before that each would need;
	 * empty otherwise
	 */
	record Disagreed(String kind, String verdict, String firstDifference, @Nullable BigDecimal ratio, String reason,
			List<Figure> figures, List<BigDecimal> bases) implements Statement {

		public Disagreed {
			figures = List.copyOf(figures);
			bases = List.copyOf(bases);
		}

	}

	/** A series that does not continue what it seems to continue. */
	record BrokeSeries(Figure figure, String event, LocalDate date, List<String> predecessors) implements Statement {

		public BrokeSeries {
			predecessors = List.copyOf(predecessors);
		}

		@Override
		public List<Figure> figures() {
			return List.of(this.figure);
		}

	}

	/** A source that publishes later than it used to. */
	record Stale(String sourceName, LocalDate lastPublished, int days, int usualDays,
			List<Figure> figures) implements Statement {

		public Stale {
			figures = List.copyOf(figures);
		}

	}

	/** The next figure of a series, by its habit. */
	record Awaited(Figure last, LocalDate periodStart, LocalDate periodEnd, LocalDate expected) implements Statement {

		@Override
		public List<Figure> figures() {
			return List.of(this.last);
		}

	}

	/** The first figure after a break that can be compared with the one before it. */
	record CleanComparison(Figure last, LocalDate breakDate, LocalDate periodStart,
			LocalDate periodEnd) implements Statement {

		@Override
		public List<Figure> figures() {
			return List.of(this.last);
		}

	}

	/** The next larger subject by the same count. */
	record Trails(Figure own, Figure next) implements Statement {

		@Override
		public List<Figure> figures() {
			return List.of(this.own, this.next);
		}

	}

	/** A headline figure that rests on one root source. */
	record Uncorroborated(Figure figure) implements Statement {

		@Override
		public List<Figure> figures() {
			return List.of(this.figure);
		}

	}

	/** Nothing new in the week; what is newest. */
	record Quiet(String topic, Figure newest) implements Statement {

		@Override
		public List<Figure> figures() {
			return List.of(this.newest);
		}

	}

	/** What a root source gave this edition, and through whom. */
	record Sourced(String rootSourceName, String kind, List<String> via, LocalDate newest,
			List<Figure> figures) implements Statement {

		public Sourced {
			via = List.copyOf(via);
			figures = List.copyOf(figures);
		}

	}

	/**
	 * How the edition was made; the only kind of sentence without evidence, for it states
	 * no figure.
	 */
	record Explained(Rule rule) implements Statement {

		/** The rules an edition explains when it used them. */
		public enum Rule {

			AS_OF, CONFIDENCE, GROWTH, PANELS, SHARES, COMMITMENTS, EVIDENCE

		}

		@Override
		public List<Figure> figures() {
			return List.of();
		}

	}

}
