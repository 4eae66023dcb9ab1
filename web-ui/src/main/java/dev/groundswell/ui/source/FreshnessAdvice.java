package dev.groundswell.ui.source;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the freshness line under every page. */
@ControllerAdvice
class FreshnessAdvice {

	private final FreshnessLine line;

	FreshnessAdvice(FreshnessLine line) {
		this.line = line;
	}

	@ModelAttribute("freshness")
	String freshness() {
		return this.line.text();
	}

}
