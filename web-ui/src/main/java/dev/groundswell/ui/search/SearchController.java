package dev.groundswell.ui.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import dev.groundswell.ui.briefing.Briefings;
import dev.groundswell.ui.briefing.EditionRowView;
import dev.groundswell.ui.leaderboard.BoardListView;
import dev.groundswell.ui.leaderboard.Boards;
import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.neighbour.Fan;
import dev.groundswell.ui.subject.SubjectView;
import dev.groundswell.ui.subject.Subjects;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds subjects, boards and briefings by a few letters. */
@Controller
class SearchController {

	private static final int LONGEST = 100;

	private static final int MOST = 40;

	private final Subjects subjects;

	private final Boards boards;

	private final Briefings briefings;

	SearchController(Subjects subjects, Boards boards, Briefings briefings) {
		this.subjects = subjects;
		this.boards = boards;
		this.briefings = briefings;
	}

	@GetMapping("/search")
	String search(@RequestParam(defaultValue = "") String q, Model model) {
		String letters = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
		model.addAttribute("q", letters);
		if (letters.isEmpty()) {
			return "search/show";
		}
		try (Fan fan = new Fan()) {
			Supplier<Answer<List<SubjectView>>> found = fan.start(() -> this.subjects.named(letters));
			Supplier<Answer<List<BoardListView.Item>>> boards = fan.start(this.boards::all);
			Supplier<Answer<List<EditionRowView>>> editions = fan.start(() -> this.briefings.list("published"));
			model.addAttribute("subjects", found.get().map((all) -> all.stream().limit(MOST).toList()));
			model.addAttribute("boards",
					boards.get()
						.map((all) -> all.stream()
							.filter((it) -> holds(it.name(), letters) || holds(it.id(), letters))
							.toList()));
			model.addAttribute("editions",
					editions.get().map((all) -> all.stream().filter((it) -> holds(it, letters)).limit(MOST).toList()));
		}
		return "search/show";
	}

	private static boolean holds(EditionRowView edition, String letters) {
		String headline = edition.headline();
		return holds(edition.name(), letters) || (headline != null && holds(headline, letters));
	}

	private static boolean holds(String text, String letters) {
		return text.toLowerCase(Locale.ROOT).contains(letters.toLowerCase(Locale.ROOT));
	}

}
