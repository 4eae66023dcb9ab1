package dev.groundswell.ui.check;

import java.util.List;

import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;
import dev.groundswell.ui.neighbour.ProblemView;
import dev.groundswell.ui.signin.Administrator;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The form that asks for a check, and the page of one, for whoever has its link. */
@Controller
class CheckController {

	private final CheckClient client;

	private final Neighbours neighbours;

	CheckController(CheckClient client, Neighbours neighbours) {
		this.client = client;
		this.neighbours = neighbours;
	}

	@GetMapping("/check")
	String form(Model model) {
		return form(model, CheckForm.EMPTY, "", List.of());
	}

	@PostMapping("/check")
	String check(CheckForm form, @AuthenticationPrincipal Administrator administrator, Model model,
			HttpServletResponse response) {
		if (form.isEmpty()) {
			response.setStatus(422);
			return form(model, form, "There is nothing to check: paste a text or give the address of a page.",
					List.of());
		}
		return switch (this.neighbours.ask(Neighbour.REPORT,
				() -> this.client.ask(administrator.bearer(), form.request()))) {
			case Answer.Here<CheckView>(CheckView check) -> "redirect:/check/" + check.id();
			case Answer.Refused<CheckView>(int status, String reason, List<ProblemView.Fault> faults) -> {
				response.setStatus(status);
				yield form(model, form, reason, faults);
			}
			case Answer<CheckView> away -> {
				response.setStatus(503);
				yield form(model, form, away.notice() + " Nothing was begun; send it again in a minute.", List.of());
			}
		};
	}

	@GetMapping("/check/{id}")
	String show(@PathVariable String id, Model model) {
		model.addAttribute("page",
				CheckPage.of(this.neighbours.ask(Neighbour.REPORT, () -> this.client.check(id)).orThrow()));
		return "check/show";
	}

	private static String form(Model model, CheckForm form, String problem, List<ProblemView.Fault> faults) {
		model.addAttribute("form", form);
		model.addAttribute("problem", problem);
		model.addAttribute("faults", faults);
		return "check/form";
	}

}
