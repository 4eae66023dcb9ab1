package dev.groundswell.ui.claim;

import java.util.Objects;

import dev.groundswell.ui.check.CheckClient;
import dev.groundswell.ui.check.DocumentVerdictsView;
import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Articles that are kept, and one with its figures and what the log says of them now. */
@Controller
class DocumentController {

	private static final int PAGE = 50;

	private final ClaimClient client;

	private final CheckClient checks;

	private final Neighbours neighbours;

	DocumentController(ClaimClient client, CheckClient checks, Neighbours neighbours) {
		this.client = client;
		this.checks = checks;
		this.neighbours = neighbours;
	}

	@GetMapping("/documents")
	String list(@RequestParam(required = false) @Nullable String after, Model model) {
		Answer<DocumentView.Listing> documents = this.neighbours.ask(Neighbour.INGEST,
				() -> this.client.documents(after, PAGE));
		model.addAttribute("documents", documents.map(DocumentView.Listing::list));
		model.addAttribute("next", documents.orElse(new DocumentView.Listing(null, null)).next());
		model.addAttribute("later", after != null);
		return "document/list";
	}

	@GetMapping("/documents/{id}")
	String show(@PathVariable String id, Model model) {
		DocumentView document = this.neighbours.ask(Neighbour.INGEST, () -> this.client.document(id)).orThrow();
		Answer<DocumentVerdictsView> verdicts = this.neighbours.ask(Neighbour.REPORT, () -> this.checks.document(id));
		model.addAttribute("document", document);
		model.addAttribute("claims",
				this.neighbours.ask(Neighbour.INGEST, () -> this.client.claimsOf(id)).map(ClaimView.Listing::list));
		model.addAttribute("verdicts", verdicts.orElse(DocumentVerdictsView.NONE));
		model.addAttribute("notice", verdicts.notice());
		model.addAttribute("text",
				verdicts.orElse(DocumentVerdictsView.NONE).marked(Objects.requireNonNullElse(document.text(), "")));
		return "document/show";
	}

}
