package dev.groundswell.report.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import dev.groundswell.report.statement.Span;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What an edition says, and out of what it was made; nothing of when or where it was
 * written. Its canonical JSON is what the hash is taken of.
 *
 * @param topicHash SHA-256 of the topic as declared
 * @param logPosition last row of the log it could see
 * @param wordingVersion version of the sentences
 */
public record Content(String topic, String topicHash, LocalDate weekEnding, Instant asOf, int registryVersion,
		long logPosition, int wordingVersion, List<SectionText> sections) {

	public Content {
		sections = List.copyOf(sections);
	}

	/** One section as printed. */
	public record SectionText(String id, String title, List<Line> statements) {

		public SectionText {
			statements = List.copyOf(statements);
		}

	}

	/**
	 * One statement as printed.
	 *
	 * @param id derived from section, kind, text and evidence
	 * @param type the kind of statement: {@code grew}, {@code ranked}, …
	 * @param text full sentences, without the attribution
	 * @param attribution whose figures they are, to be printed in brackets; empty for a
	 * sentence about our own method
	 * @param confidence high, medium or low
	 * @param figures as metrics-service answered them
	 * @param evidence ids of the observations behind the figures
	 * @param spans the numbers in the text
	 */
	public record Line(@Schema(example = "s-0d9c1f2a3b4c5d6e") String id, @Schema(example = "grew") String type,
			String text, @Schema(example = "Aicpb.com, via South China Morning Post") String attribution,
			@Schema(example = "medium") String confidence, List<SortedMap<String, Object>> figures,
			List<String> evidence, List<Span> spans) {

		public Line {
			figures = List.copyOf(figures);
			evidence = List.copyOf(evidence);
			spans = List.copyOf(spans);
		}

	}

}
