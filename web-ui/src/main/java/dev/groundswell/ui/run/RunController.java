package dev.groundswell.ui.run;

import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.signin.Administrator;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what is and was collected by program, and lets the administrator call it off. */
@Controller
class RunController {

	private final Runs runs;

	RunController(Runs runs) {
		this.runs = runs;
	}

	@GetMapping("/runs")
	String list(@RequestParam(required = false) @Nullable String source,
			@RequestParam(required = false) @Nullable String state,
			@RequestParam(required = false) @Nullable String after, Model model) {
		model.addAttribute("page", this.runs.page(blankToNull(source), blankToNull(state), blankToNull(after)));
		return "run/list";
	}

	@GetMapping("/runs/{id}")
	String show(@PathVariable String id, @RequestParam(required = false) @Nullable String after, Model model) {
		return show(id, blankToNull(after), "", model);
	}

	@PostMapping("/runs/{id}/cancellation")
	String cancel(@PathVariable String id, @AuthenticationPrincipal Administrator administrator, Model model,
			HttpServletResponse response) {
		Answer<String> answer = this.runs.cancel(administrator, id);
		if (answer instanceof Answer.Refused<String>(int status, String reason, var _)) {
			response.setStatus(status);
			return show(id, null, reason, model);
		}
		answer.orThrow();
		return "redirect:/runs/{id}";
	}

	private String show(String id, @Nullable String after, String problem, Model model) {
		model.addAttribute("page", this.runs.run(id, after));
		model.addAttribute("problem", problem);
		return "run/show";
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
