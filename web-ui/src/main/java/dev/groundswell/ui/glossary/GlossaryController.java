package dev.groundswell.ui.glossary;

import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Explains the words, the metrics and the statistics. */
@Controller
class GlossaryController {

	private static final int MOST = 1000;

	private final MetricClient metrics;

	private final StatisticClient statistics;

	private final Neighbours neighbours;

	GlossaryController(MetricClient metrics, StatisticClient statistics, Neighbours neighbours) {
		this.metrics = metrics;
		this.statistics = statistics;
		this.neighbours = neighbours;
	}

	@GetMapping("/glossary")
	String show(Model model) {
		model.addAttribute("terms", Term.ALL);
		model.addAttribute("metrics", this.neighbours.ask(Neighbour.INGEST, () -> this.metrics.all(MOST))
			.map(Definitions.MetricListing::list));
		model.addAttribute("statistics",
				this.neighbours.ask(Neighbour.METRICS, this.statistics::all).map(Definitions.StatisticListing::list));
		return "glossary/show";
	}

}
