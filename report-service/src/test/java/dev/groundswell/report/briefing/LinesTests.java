package dev.groundswell.report.briefing;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import dev.groundswell.report.statement.Figure;
import dev.groundswell.report.statement.Figures;
import dev.groundswell.report.statement.Statement;
import dev.groundswell.report.statement.Trust;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinesTests {

	private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

	private static final Figure PANEL = Figures.users("18340000").by("aicpb", "aicpb").evidence("o-panel").figure();

	private static final Figure PRESS = Figures.users("18340000").by("yahoo", "yahoo").evidence("o-press").figure();

	private static final Figure OTHER = Figures.users("30000000").by("yahoo", "yahoo").evidence("o-other").figure();

	private static List<Content.Line> lines(Figure... figures) {
		var statements = List.of(figures)
			.stream()
			.map((figure) -> (Statement) new Statement.Level(figure, null, null))
			.toList();
		return Lines.of("in-depth", statements, new Trust(Set.of("yahoo"), Set.of(), Set.of(), Set.of()), NOW);
	}

	@Test
	void whatTwoSourcesTellAlikeIsSaidOnce() {
		assertThat(lines(PRESS, OTHER, PANEL)).hasSize(2).first().satisfies((line) -> {
			assertThat(line.attribution()).isEqualTo("Yahoo Finance; Aicpb.com");
			assertThat(line.evidence()).containsExactly("o-press", "o-panel");
			assertThat(line.figures()).hasSize(2);
			assertThat(line.spans()).isEqualTo(lines(PRESS).getFirst().spans());
			assertThat(line.confidence()).isEqualTo("medium");
		});
	}

	@Test
	void whatOneSourceTellsHasItsOwnConfidence() {
		assertThat(lines(PRESS).getFirst().confidence()).isEqualTo("low");
		assertThat(lines(OTHER).getFirst().id()).isNotEqualTo(lines(PRESS).getFirst().id());
	}

}
