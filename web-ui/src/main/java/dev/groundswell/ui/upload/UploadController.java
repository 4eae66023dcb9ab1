package dev.groundswell.ui.upload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;
import dev.groundswell.ui.neighbour.ProblemView;
import dev.groundswell.ui.signin.Administrator;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form that puts figures in, what became of them, and the way to take them back. */
@Controller
class UploadController {

	private static final int RECENT = 20;

	private final UploadClient client;

	private final Neighbours neighbours;

	UploadController(UploadClient client, Neighbours neighbours) {
		this.client = client;
		this.neighbours = neighbours;
	}

	@GetMapping("/upload")
	String form(Model model) {
		return form(model, new UploadForm(null, null, null, null, null, null), "", List.of());
	}

	@PostMapping("/upload")
	String upload(UploadForm form, @AuthenticationPrincipal Administrator administrator, Model model,
			HttpServletResponse response) {
		if (form.isEmpty()) {
			response.setStatus(422);
			return form(model, form, "There is nothing to upload: choose a file or paste some text.", List.of());
		}
		Answer<UploadView> answer = this.neighbours.ask(Neighbour.INGEST,
				() -> this.client.upload(administrator.bearer(), format(form).mediaType(), key(form),
						blankToNull(form.source()), blankToNull(form.publishedAt()), bytes(form)));
		return switch (answer) {
			case Answer.Here<UploadView>(UploadView done) -> "redirect:/uploads/" + done.id();
			case Answer.Refused<UploadView>(int status, String reason, List<ProblemView.Fault> faults) -> {
				response.setStatus(status);
				yield form(model, form, reason, faults);
			}
			case Answer<UploadView> away -> {
				response.setStatus(503);
				yield form(model, form, away.notice() + " Nothing was uploaded; send it again in a minute.", List.of());
			}
		};
	}

	@GetMapping("/uploads/{id}")
	String show(@PathVariable String id, Model model) {
		return show(id, model, "");
	}

	@PostMapping("/uploads/{id}/withdrawal")
	String withdraw(@PathVariable String id, @RequestParam(defaultValue = "") String reason,
			@AuthenticationPrincipal Administrator administrator, Model model, HttpServletResponse response) {
		if (reason.isBlank()) {
			response.setStatus(422);
			return show(id, model, "Say why it is taken back: readers of the log will ask.");
		}
		Answer<Map<String, Object>> answer = this.neighbours.ask(Neighbour.INGEST,
				() -> this.client.withdraw(administrator.bearer(), id, new UploadClient.Withdrawal(reason.strip())));
		if (answer.isHere()) {
			return "redirect:/uploads/" + id;
		}
		response.setStatus((answer instanceof Answer.Refused<?> refused) ? refused.status() : 503);
		return show(id, model, answer.notice());
	}

	private String show(String id, Model model, String problem) {
		model.addAttribute("upload", this.neighbours.ask(Neighbour.INGEST, () -> this.client.upload(id)).orThrow());
		model.addAttribute("problem", problem);
		return "upload/show";
	}

	private String form(Model model, UploadForm form, String problem, List<ProblemView.Fault> faults) {
		model.addAttribute("form", form);
		model.addAttribute("key", UUID.randomUUID().toString());
		model.addAttribute("formats", UploadFormat.values());
		model.addAttribute("problem", problem);
		model.addAttribute("faults", faults);
		model.addAttribute("uploads",
				this.neighbours.ask(Neighbour.INGEST, () -> this.client.list(RECENT)).map(UploadView.Listing::list));
		return "upload/form";
	}

	private static UploadFormat format(UploadForm form) {
		String name = form.hasFile() ? Objects.requireNonNull(form.file()).getOriginalFilename() : null;
		String start = form.hasFile() ? "" : Objects.requireNonNullElse(form.text(), "").stripLeading();
		return UploadFormat.chosen(form.format(), name, start);
	}

	private static Resource bytes(UploadForm form) {
		return form.hasFile() ? Objects.requireNonNull(form.file()).getResource()
				: new ByteArrayResource(Objects.requireNonNullElse(form.text(), "").getBytes(StandardCharsets.UTF_8));
	}

	private static String key(UploadForm form) {
		String key = blankToNull(form.key());
		return (key != null) ? key : UUID.randomUUID().toString();
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
