package dev.groundswell.metrics.leaderboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Question;
import dev.groundswell.metrics.answer.Tabular;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Share;
import dev.groundswell.metrics.series.Figures;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A board as answered. */
record Leaderboard(String metric, String metricName, String unit, LocalDate weekEnding,
		@Nullable PopulationView population, List<PopulationView> populations, List<Line> items, @Nullable String next,
		Instant asOf, long position, int registryVersion) implements Tabular {

	private static final String DEFINITION = "ranking.v1";

	private static final int TREND_POINTS = 12;

	static Leaderboard of(Board board, Boards boards, Question question) {
		var moment = question.moment();
		var registry = moment.registry();
		var page = question.page(board.places());
		var shown = board.population();
		return new Leaderboard(board.metric().id(), board.metric().name(), board.metric().unit(), board.weekEnding(),
				(shown != null) ? PopulationView.of(shown, registry) : null,
				board.populations().stream().map((group) -> PopulationView.of(group, registry)).toList(),
				boards.withTrend(board, page.items(), moment)
					.stream()
					.map((standing) -> Line.of(standing, board.weekEnding(), question))
					.toList(),
				page.next(), page.asOf(), page.position(), page.registryVersion());
	}

	@Override
	public List<?> rows() {
		return this.items;
	}

	/** One line of a board. */
	record Line(int rank, @Nullable Integer previousRank, @Schema(
			description = "Places won since the previous board; null when it was not on it") @Nullable Integer change,
			@JsonProperty("new") boolean isNew, String subject, String subjectName, String kind, Figure figure,
			@Nullable ShareView share, List<TrendPoint> trend) {

		static Line of(Board.Standing standing, LocalDate weekEnding, Question question) {
			var moment = question.moment();
			var subject = moment.registry().subjectOrUnlisted(standing.subject());
			var place = standing.place();
			var previous = place.previousRank();
			var points = standing.series()
				.points()
				.stream()
				.filter((point) -> point.isComparable() && !point.period().end().isAfter(weekEnding))
				.map((point) -> new TrendPoint(point.period().end(), Decimals.plain(point.number())))
				.toList();
			return new Line(place.rank(), previous, (previous != null) ? previous - place.rank() : null, place.isNew(),
					subject.id(), subject.name(), subject.kind(), Figures.stated(DEFINITION, standing.point(), moment),
					ShareView.of(standing), points.subList(Math.max(0, points.size() - TREND_POINTS), points.size()));
		}

	}

	/** A share in percent and what it is of. */
	record ShareView(@Schema(example = "41.200000") String value, String denominator) {

		static @Nullable ShareView of(Board.Standing standing) {
			var whole = standing.whole();
			if (whole == null) {
				return null;
			}
			return Share.of(standing.point().number(), whole.number())
				.map((share) -> new ShareView(Decimals.ratio(share.percent()), whole.chosen().series().subject()))
				.orElse(null);
		}

	}

	/** One earlier value. */
	record TrendPoint(LocalDate periodEnd, String value) {
	}

}
