package dev.groundswell.ui.front;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import dev.groundswell.ui.briefing.Briefings;
import dev.groundswell.ui.briefing.EditionRowView;
import dev.groundswell.ui.briefing.EditionView;
import dev.groundswell.ui.briefing.LinkedText;
import dev.groundswell.ui.briefing.TopicEditions;
import dev.groundswell.ui.dispute.DisputeCard;
import dev.groundswell.ui.dispute.Disputes;
import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.leaderboard.BoardTop;
import dev.groundswell.ui.leaderboard.Boards;
import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Fan;
import dev.groundswell.ui.source.SourceRow;
import dev.groundswell.ui.source.Sources;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows this week in one look. */
@Controller
class FrontController {

	private static final int HEADLINES = 3;

	private static final int ROWS = 6;

	private final Briefings briefings;

	private final Boards boards;

	private final Disputes disputes;

	private final Sources sources;

	private final Slivers slivers;

	FrontController(Briefings briefings, Boards boards, Disputes disputes, Sources sources, Slivers slivers) {
		this.briefings = briefings;
		this.boards = boards;
		this.disputes = disputes;
		this.sources = sources;
		this.slivers = slivers;
	}

	@GetMapping("/")
	String show(Model model) {
		try (Fan fan = new Fan()) {
			Supplier<Answer<BoardTop>> board = fan.start(() -> this.boards.top(ROWS));
			Supplier<Answer<List<DisputeCard>>> disputes = fan.start(() -> this.disputes.of(null));
			Supplier<Answer<List<SourceRow>>> fresh = fan.start(this.sources::fresh);
			Answer<List<EditionRowView>> editions = this.briefings.list("published");
			List<EditionRowView> published = editions.orElse(List.of());
			FrontPage.Lead lead = published.stream()
				.max(Comparator.comparing(EditionRowView::day))
				.map((newest) -> lead(newest, fan))
				.orElse(null);
			model.addAttribute("page",
					new FrontPage(lead, editions.notice(), board.get(), disputes.get().map(FrontController::oneEach),
							fresh.get().map((rows) -> rows.stream().filter(FrontController::needsLook).toList()),
							TopicEditions.of(published)));
		}
		return "front/show";
	}

	private FrontPage.@Nullable Lead lead(EditionRowView newest, Fan fan) {
		String id = Objects.requireNonNullElse(newest.id(), "");
		EditionView edition = this.briefings.edition(id).map((it) -> it).orElse(NOTHING);
		String asOf = (edition.asOf() != null) ? edition.asOf().toString() : null;
		List<Supplier<FrontPage.Headline>> headlines = statements(edition, "executive-summary")
			.map((statement) -> fan.start(() -> headline(statement, asOf)))
			.toList();
		return new FrontPage.Lead(id, newest.name(),
				(newest.weekEnding() != null) ? DateText.week(newest.weekEnding()) : "",
				Objects.requireNonNullElse(newest.confidence(), ""), headlines.stream().map(Supplier::get).toList(),
				statements(edition, "what-to-watch").map(EditionView.StatementView::linked).toList());
	}

	private static final EditionView NOTHING = new EditionView(null, null, null, null, null, null, null, null, null,
			null, null, null, null, null, null, null);

	private FrontPage.Headline headline(EditionView.StatementView statement, @Nullable String asOf) {
		return new FrontPage.Headline(statement.linked(), Objects.requireNonNullElse(statement.attribution(), ""),
				Objects.requireNonNullElse(statement.confidence(), ""), this.slivers.of(statement.figureList(), asOf));
	}

	private static java.util.stream.Stream<EditionView.StatementView> statements(EditionView edition, String section) {
		return edition.sectionList()
			.stream()
			.filter((it) -> section.equals(it.id()))
			.flatMap((it) -> it.list().stream())
			.limit(HEADLINES);
	}

	/** One disagreement a subject and metric, the most urgent. */
	private static List<DisputeCard> oneEach(List<DisputeCard> cards) {
		Map<String, DisputeCard> first = new LinkedHashMap<>();
		cards.forEach((card) -> first.putIfAbsent(card.subject() + " " + card.metricName(), card));
		return List.copyOf(first.values());
	}

	private static boolean needsLook(SourceRow row) {
		return row.state() == SourceRow.State.STALE || row.state() == SourceRow.State.LATE;
	}

}
