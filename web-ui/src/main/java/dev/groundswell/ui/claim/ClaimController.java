package dev.groundswell.ui.claim;

import java.util.List;

import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;
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

/** The queue of figures nobody is sure of, and the page on which one is looked at. */
@Controller
class ClaimController {

	private static final int PAGE = 50;

	private static final List<String> STATES = List.of("waiting", "accepted", "rejected", "merged");

	private final ClaimClient client;

	private final Neighbours neighbours;

	ClaimController(ClaimClient client, Neighbours neighbours) {
		this.client = client;
		this.neighbours = neighbours;
	}

	@GetMapping("/claims")
	String list(@RequestParam(defaultValue = "waiting") String status,
			@RequestParam(required = false) @Nullable String after, Model model) {
		String wanted = STATES.contains(status) ? status : "waiting";
		Answer<ClaimView.Listing> claims = this.neighbours.ask(Neighbour.INGEST,
				() -> this.client.claims(wanted, after, PAGE));
		model.addAttribute("states", STATES);
		model.addAttribute("status", wanted);
		model.addAttribute("claims", claims.map(ClaimView.Listing::list));
		model.addAttribute("next", claims.orElse(new ClaimView.Listing(null, null)).next());
		model.addAttribute("later", after != null);
		return "claim/list";
	}

	@GetMapping("/claims/{id}")
	String show(@PathVariable String id, Model model) {
		return show(id, "", model);
	}

	@PostMapping("/claims/{id}")
	String change(@PathVariable String id, ClaimForm form, @AuthenticationPrincipal Administrator administrator,
			Model model, HttpServletResponse response) {
		ClaimView claim = this.neighbours.ask(Neighbour.INGEST, () -> this.client.claim(id)).orThrow();
		Answer<ClaimView> answer = this.neighbours.ask(Neighbour.INGEST,
				() -> this.client.change(administrator.bearer(), id, form.change(claim)));
		if (answer.isHere()) {
			return "redirect:/claims/{id}";
		}
		response.setStatus((answer instanceof Answer.Refused<?> refused) ? refused.status() : 503);
		return show(id, answer.notice(), model);
	}

	private String show(String id, String problem, Model model) {
		model.addAttribute("claim", this.neighbours.ask(Neighbour.INGEST, () -> this.client.claim(id)).orThrow());
		model.addAttribute("problem", problem);
		return "claim/show";
	}

}
