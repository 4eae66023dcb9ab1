package dev.groundswell.ui.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.groundswell.ui.neighbour.Answer;
import org.jspecify.annotations.Nullable;

/** A page of runs, with what they may be narrowed to. */
record RunsPage(String notice, List<RunRow> rows, String source, String state, List<Choice> sources,
		List<RunState> states, boolean later, String next) {

	/** A source to narrow the list to. */
	record Choice(String id, String name) {
	}

	static RunsPage of(Answer<RunView.Listing> answer, SourceName.Listing sources, @Nullable String source,
			@Nullable String state, @Nullable String after, Instant now) {
		RunView.Listing runs = answer.orElse(new RunView.Listing(List.of(), null));
		Map<String, String> names = sources.names();
		return new RunsPage(answer.notice(), runs.list().stream().map((run) -> RunRow.of(run, names, now)).toList(),
				Objects.requireNonNullElse(source, ""), Objects.requireNonNullElse(state, ""),
				choices(sources, names, source),
				Arrays.stream(RunState.values()).filter((it) -> it != RunState.UNKNOWN).toList(), after != null,
				Objects.requireNonNullElse(runs.next(), ""));
	}

	/** Whether it shows only some of the runs. */
	public boolean isNarrowed() {
		return !this.source.isEmpty() || !this.state.isEmpty();
	}

	/** What is collected, and what was asked for even if nobody collects it any more. */
	private static List<Choice> choices(SourceName.Listing sources, Map<String, String> names,
			@Nullable String source) {
		List<Choice> choices = new ArrayList<>(
				sources.collected().stream().map((it) -> new Choice(String.valueOf(it.id()), it.text())).toList());
		if (source != null && choices.stream().noneMatch((it) -> it.id().equals(source))) {
			choices.add(new Choice(source, names.getOrDefault(source, source)));
		}
		choices.sort(Comparator.comparing(Choice::name));
		return List.copyOf(choices);
	}

}
