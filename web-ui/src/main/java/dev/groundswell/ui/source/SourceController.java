package dev.groundswell.ui.source;

import java.util.List;
import java.util.stream.Stream;

import dev.groundswell.ui.neighbour.Answer;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows where figures come from. */
@Controller
class SourceController {

	private final Sources sources;

	SourceController(Sources sources) {
		this.sources = sources;
	}

	@GetMapping("/sources")
	String list(Model model) {
		Answer<SourceView.Listing> registered = this.sources.registered();
		Answer<FreshnessView.Listing> fresh = this.sources.freshness();
		model.addAttribute("notices",
				Stream.of(registered.notice(), fresh.notice()).filter((notice) -> !notice.isEmpty()).toList());
		model.addAttribute("rows", SourceRow.join(registered.map(SourceView.Listing::list).orElse(List.of()),
				fresh.map(FreshnessView.Listing::list).orElse(List.of())));
		model.addAttribute("unresolved", this.sources.unresolved());
		return "source/list";
	}

}
