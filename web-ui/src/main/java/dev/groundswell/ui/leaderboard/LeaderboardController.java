package dev.groundswell.ui.leaderboard;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows which boards there are, and one of them. */
@Controller
class LeaderboardController {

	private final Boards boards;

	private final Clock clock;

	LeaderboardController(Boards boards, Clock clock) {
		this.boards = boards;
		this.clock = clock;
	}

	@GetMapping("/leaderboards")
	String list(Model model) {
		model.addAttribute("boards", this.boards.all());
		return "leaderboard/list";
	}

	@GetMapping("/leaderboards/{metric:[A-Za-z0-9_-]+}")
	String show(@PathVariable String metric,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate weekEnding,
			@RequestParam(required = false) @Nullable String group,
			@RequestParam(required = false) @Nullable String rootSource,
			@RequestParam(required = false) @Nullable String qualifiers, Model model) {
		BoardAddress asked = asked(metric, weekEnding, group, rootSource, qualifiers);
		BoardView board = this.boards.board(asked).orThrow();
		model.addAttribute("page", BoardPages.of(board, asked, LocalDate.now(this.clock)));
		return "leaderboard/show";
	}

	@GetMapping("/leaderboards/{metric:[A-Za-z0-9_-]+}.csv")
	ResponseEntity<byte[]> csv(@PathVariable String metric,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate weekEnding,
			@RequestParam(required = false) @Nullable String group,
			@RequestParam(required = false) @Nullable String rootSource,
			@RequestParam(required = false) @Nullable String qualifiers) {
		String csv = this.boards.csv(asked(metric, weekEnding, group, rootSource, qualifiers)).orThrow();
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("leaderboard-" + metric + ".csv").build().toString())
			.body(csv.getBytes(StandardCharsets.UTF_8));
	}

	/** An empty field of a form means it was not asked. */
	private static BoardAddress asked(String metric, @Nullable LocalDate weekEnding, @Nullable String group,
			@Nullable String rootSource, @Nullable String qualifiers) {
		return new BoardAddress(metric, weekEnding, blankToNull(group), blankToNull(rootSource),
				blankToNull(qualifiers));
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

}
