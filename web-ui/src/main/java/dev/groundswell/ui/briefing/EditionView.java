package dev.groundswell.ui.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.evidence.EvidenceView;
import dev.groundswell.ui.figure.FigureView;
import org.jspecify.annotations.Nullable;

/** An edition as report-service answers it. */
public record EditionView(@Nullable String id, @Nullable String topic, @Nullable String topicName,
		@Nullable LocalDate weekEnding, @Nullable Instant asOf, @Nullable String status, @Nullable Integer number,
		@Nullable String hash, @Nullable Integer registryVersion, @Nullable Long logPosition,
		@Nullable Instant createdAt, @Nullable Instant publishedAt, @Nullable String confidence,
		@Nullable String headline, @Nullable List<SectionView> sections, @Nullable String notes) {

	/** A part of an edition. */
	public record SectionView(@Nullable String id, @Nullable String title, @Nullable List<StatementView> statements) {

		/** The statements, none if the answer named none. */
		public List<StatementView> list() {
			return Objects.requireNonNullElse(this.statements, List.of());
		}

	}

	/** A sentence of fact. */
	public record StatementView(@Nullable String id, @Nullable String type, @Nullable String text,
			@Nullable String attribution, @Nullable String confidence, @Nullable List<FigureView> figures,
			@Nullable List<String> evidence, @Nullable List<SpanView> spans) {

		/** The sentence with its numbers as links. */
		public LinkedText linked() {
			return LinkedText.of(Objects.requireNonNullElse(this.text, ""), this.spans);
		}

		/** The figures, none if the answer named none. */
		public List<FigureView> figureList() {
			return Objects.requireNonNullElse(this.figures, List.of());
		}

		/** The evidence ids, none if the answer named none. */
		public List<String> evidenceList() {
			return Objects.requireNonNullElse(this.evidence, List.of());
		}

	}

	/** The places an edition rests on. */
	public record EvidenceListing(@Nullable List<EvidenceView> items) {

		/** The places, none if the answer named none. */
		public List<EvidenceView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

	/** The sections, none if the answer named none. */
	public List<SectionView> sectionList() {
		return Objects.requireNonNullElse(this.sections, List.of());
	}

}
