package dev.groundswell.ui.unresolved;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what the registry does not know yet, and what to do about it. */
@Controller
class UnresolvedController {

	private final Unresolved unresolved;

	UnresolvedController(Unresolved unresolved) {
		this.unresolved = unresolved;
	}

	@GetMapping("/unresolved")
	String list(@RequestParam(defaultValue = "1") int names, @RequestParam(required = false) @Nullable String models,
			Model model) {
		model.addAttribute("page",
				this.unresolved.page(names, (models == null || models.isBlank()) ? null : models.strip()));
		return "unresolved/list";
	}

}
