package dev.groundswell.ingest.extraction.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinesTests {

	@Test
	void listTableHeadingAndTextAreToldApart() {
		List<Line> lines = Lines.of(Plain
			.of("# Who leads\n\nThe list follows.\n- Kestrel: 5%\n2. Plover\n\n| a | b |\n|---|---|\n| c | 1 |\nx\t7"));

		assertThat(lines).extracting(Line::kind)
			.containsExactly(Line.Kind.HEADING, Line.Kind.TEXT, Line.Kind.ITEM, Line.Kind.ITEM, Line.Kind.ROW,
					Line.Kind.ROW, Line.Kind.ROW);
		assertThat(lines.get(4).cells()).hasSize(2);
	}

	@Test
	void listBelongsToTheLineAboveIt() {
		List<Line> lines = Lines.of(Plain.of("Shares in May:\n- Kestrel: 5%\n\nAnother matter."));

		assertThat(lines.get(0).paragraph()).isEqualTo(lines.get(1).paragraph()).isNotEqualTo(lines.get(2).paragraph());
	}

	@Test
	void nameAndFigureAreAnItemWithoutABullet() {
		assertThat(Lines.of(Plain.of("Takings\nKestrel – $1.5 billion\nPlover: 90\nThe gap: bigger than ever")))
			.extracting(Line::kind)
			.containsExactly(Line.Kind.HEADING, Line.Kind.ITEM, Line.Kind.ITEM, Line.Kind.HEADING);
	}

}
