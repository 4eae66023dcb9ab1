package dev.groundswell.ui.source;

import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.run.Runs;
import dev.groundswell.ui.signin.Administrator;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows where figures come from, and lets the administrator collect one source now. */
@Controller
class SourceController {

	private final Sources sources;

	private final Runs runs;

	SourceController(Sources sources, Runs runs) {
		this.sources = sources;
		this.runs = runs;
	}

	@GetMapping("/sources")
	String list(Model model) {
		model.addAttribute("page", this.sources.page());
		return "source/list";
	}

	@GetMapping("/sources/{id}")
	String show(@PathVariable String id, Model model) {
		return show(id, "", model);
	}

	@PostMapping("/sources/{id}/runs")
	String collect(@PathVariable String id, @AuthenticationPrincipal Administrator administrator, Model model,
			HttpServletResponse response) {
		Answer<String> run = this.runs.collect(administrator, id);
		if (run instanceof Answer.Refused<String>(int status, String reason, var _)) {
			response.setStatus(status);
			return show(id, reason, model);
		}
		return "redirect:/runs/" + run.orThrow();
	}

	private String show(String id, String problem, Model model) {
		model.addAttribute("page", this.sources.page(id));
		model.addAttribute("problem", problem);
		return "source/show";
	}

}
