package dev.groundswell.ui.briefing;

import java.util.List;
import java.util.function.Supplier;

import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Fan;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the list of editions, and one of them. */
@Controller
class BriefingController {

	private final Briefings briefings;

	BriefingController(Briefings briefings) {
		this.briefings = briefings;
	}

	@GetMapping("/briefings")
	String list(Model model) {
		model.addAttribute("topics", this.briefings.list(null).map(TopicEditions::of));
		return "briefing/list";
	}

	@GetMapping("/briefings/{id}")
	String show(@PathVariable String id, Model model) {
		try (Fan fan = new Fan()) {
			Supplier<Answer<EditionView>> edition = fan.start(() -> this.briefings.edition(id));
			Supplier<Answer<EditionView.EvidenceListing>> evidence = fan.start(() -> this.briefings.evidence(id));
			model.addAttribute("page", BriefingPage.of(edition.get().orThrow(),
					evidence.get().map(EditionView.EvidenceListing::list).orElse(List.of()), evidence.get().notice()));
		}
		return "briefing/show";
	}

}
