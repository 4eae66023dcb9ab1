package dev.groundswell.ui.dispute;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows figures that disagree, side by side. */
@Controller
class DisputeController {

	private final Disputes disputes;

	DisputeController(Disputes disputes) {
		this.disputes = disputes;
	}

	@GetMapping("/disputes")
	String list(@RequestParam(required = false) @Nullable String subject, Model model) {
		model.addAttribute("disputes", this.disputes.of(subject).map(DisputeGroup::of));
		model.addAttribute("subject", (subject != null) ? subject : "");
		return "dispute/list";
	}

}
