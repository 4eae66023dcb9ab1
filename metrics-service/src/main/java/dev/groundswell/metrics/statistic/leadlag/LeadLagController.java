package dev.groundswell.metrics.statistic.leadlag;

import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What moves before what. */
@RestController
@Tag(name = "Statistics")
class LeadLagController implements Statistic {

	private static final int MOST_COUPLES = 20;

	private static final Definition DEFINITION = new Definition("lead-lag", "v1", "Lead and lag",
			"argmax over l of corr(d leader(t), d follower(t + l)), l from -maxLag to maxLag; d is a difference for "
					+ "percentages, ln(x1/x0) for everything else",
			"Two series, by day, week or month: the last value near the end of each step",
			List.of("Fewer than eight pairs at a lag: no correlation there; at every lag: none, status N",
					"A step without a value (at its end: of a week within its last two days, of a month within its last "
							+ "eight) has no change, nor has the next; nothing is interpolated",
					"Zero has no logarithm: no change there",
					"The interval is Fisher's, 95 percent, for one lag; the largest of many lags is large by chance more "
							+ "often, which a note says",
					"An interval that holds zero: status N", "A series break among the values: status B",
					"Every pair of matching series is its own line"),
			List.of("R. A. Fisher, 1915 and 1921, on the distribution of the correlation coefficient",
					"ATOM Project, on the share of derivatives as a leading indicator of downloads"),
			List.of("leaderSubject", "leaderMetric", "followerSubject", "followerMetric", "step", "maxLag",
					"leaderRootSource", "followerRootSource", "leaderQualifiers", "followerQualifiers", "from", "to"));

	private final Questions questions;

	private final SeriesReader reader;

	LeadLagController(Questions questions, SeriesReader reader) {
		this.questions = questions;
		this.reader = reader;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<LeadLagFigure> recompute(Recall recall) {
		var variant = recall.variant();
		var moment = recall.moment();
		var key = recall.key();
		var request = new LeadLagRequest(
				LeadLagRequest.side(key.subject(), key.metric(), key.rootSource(), key.qualifiers(), moment)
					.measure(key.measure()),
				LeadLagRequest.side(variant.need("followerSubject"), variant.need("followerMetric"), null, null,
						moment),
				Step.named(variant.need("step")).orElseThrow(IllegalArgumentException::new),
				LeadLagRequest.lag(variant.need("maxLag")),
				(variant.get("from") != null) ? variant.needDay("from") : null, variant.needDay("to"));
		return couples(request, moment).stream()
			.filter((couple) -> couple.leader().key().equals(key)
					&& couple.follower().key().id().equals(variant.need("follower")))
			.map(Couple::line)
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/lead-lag")
	@Operation(summary = "What moves before what",
			description = """
					For each pair of series the lag at which their changes go together best, with the correlation at every lag. \
					Going together is no cause.""")
	Items<LeadLagFigure> leadLag(@ParameterObject LeadLagParameters parameters,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var couples = couples(LeadLagRequest.of(parameters, question.moment()), question.moment());
		return question.page(couples.stream().limit(MOST_COUPLES).map(Couple::line).toList(), notes(couples.size()));
	}

	private static List<String> notes(int couples) {
		if (couples == 0) {
			return List.of("no two series to hold against each other");
		}
		return (couples > MOST_COUPLES) ? List
			.of("the first %d of %d pairs of series; name root sources or qualifiers".formatted(MOST_COUPLES, couples))
				: List.of();
	}

	private List<Couple> couples(LeadLagRequest request, Moment moment) {
		var followers = this.reader.read(request.follower(), moment);
		return this.reader.read(request.leader(), moment)
			.stream()
			.flatMap((leader) -> followers.stream()
				.map((follower) -> Couple.of(DEFINITION.id(), leader, follower, request, moment))
				.flatMap(Optional::stream))
			.toList();
	}

}
