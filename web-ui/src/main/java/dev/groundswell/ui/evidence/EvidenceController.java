package dev.groundswell.ui.evidence;

import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.figure.FigureView;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;
import dev.groundswell.ui.neighbour.UnknownThingException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows one row with everything that lets a reader check it. */
@Controller
class EvidenceController {

	private static final int MOST = 500;

	private final EvidenceClient client;

	private final Neighbours neighbours;

	EvidenceController(EvidenceClient client, Neighbours neighbours) {
		this.client = client;
		this.neighbours = neighbours;
	}

	@GetMapping("/evidence/{id}")
	String show(@PathVariable String id, Model model) {
		ObservationView seen = this.neighbours.ask(Neighbour.INGEST, () -> this.client.observation(id)).orThrow();
		RowView row = seen.row();
		if (row == null) {
			throw new UnknownThingException("The log has no row " + id + ".");
		}
		model.addAttribute("page", EvidencePage.of(seen, others(id, row, seen)));
		return "evidence/show";
	}

	/** Other rows about the same subject, metric, measure and period. */
	private List<FigureView> others(String id, RowView row, ObservationView seen) {
		return this.neighbours.ask(Neighbour.INGEST, () -> this.client.rows(row.subject(), row.metric(), MOST))
			.map(RowView.Listing::list)
			.orElse(List.of())
			.stream()
			.filter((other) -> !id.equals(other.id()) && Objects.equals(row.measure(), other.measure())
					&& Objects.equals(row.periodStart(), other.periodStart())
					&& Objects.equals(row.periodEnd(), other.periodEnd()))
			.map((other) -> other.figure(seen.subjectName(), seen.metricName()))
			.limit(12)
			.toList();
	}

}
