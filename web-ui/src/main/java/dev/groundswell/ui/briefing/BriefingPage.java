package dev.groundswell.ui.briefing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.ui.evidence.EvidenceView;
import dev.groundswell.ui.figure.FigureView;
import dev.groundswell.ui.format.DateText;

/** One edition to be read: its head, its sections, its editor's note. */
public record BriefingPage(String id, String topic, String topicName, String week, String status, String number,
		String hash, String shortHash, String confidence, String headline, String asOf, String published,
		String position, List<Section> sections, String note, String evidenceNotice) {

	/** A part with its sentences. */
	public record Section(String id, String title, List<Sentence> sentences) {
	}

	/** A sentence with its numbers as links and what it rests on. */
	public record Sentence(String id, LinkedText text, String attribution, String confidence, List<FigureView> figures,
			List<EvidenceView> evidence) {
	}

	static BriefingPage of(EditionView edition, List<EvidenceView> evidence, String evidenceNotice) {
		Map<String, EvidenceView> byId = evidence.stream()
			.filter((it) -> it.id() != null)
			.collect(Collectors.toMap((it) -> Objects.requireNonNull(it.id()), Function.identity(), (a, _) -> a));
		String hash = Objects.requireNonNullElse(edition.hash(), "");
		String topic = Objects.requireNonNullElse(edition.topic(), "");
		return new BriefingPage(Objects.requireNonNullElse(edition.id(), ""), topic,
				Objects.requireNonNullElse(edition.topicName(), topic),
				(edition.weekEnding() != null) ? DateText.week(edition.weekEnding()) : "week not stated",
				Objects.requireNonNullElse(edition.status(), ""),
				(edition.number() != null) ? "Edition\u00a0" + edition.number() : "Edition", hash,
				hash.substring(0, Math.min(12, hash.length())), Objects.requireNonNullElse(edition.confidence(), ""),
				Objects.requireNonNullElse(edition.headline(), ""),
				(edition.asOf() != null) ? DateText.instant(edition.asOf()) : "",
				(edition.publishedAt() != null) ? DateText.day(edition.publishedAt()) : "",
				(edition.logPosition() != null) ? String.valueOf(edition.logPosition()) : "",
				edition.sectionList().stream().map((section) -> section(section, byId)).toList(),
				Objects.requireNonNullElse(edition.notes(), ""), evidenceNotice);
	}

	private static Section section(EditionView.SectionView section, Map<String, EvidenceView> byId) {
		return new Section(Objects.requireNonNullElse(section.id(), "section"),
				Objects.requireNonNullElse(section.title(), ""),
				section.list().stream().map((statement) -> sentence(statement, byId)).toList());
	}

	private static Sentence sentence(EditionView.StatementView statement, Map<String, EvidenceView> byId) {
		List<EvidenceView> evidence = Stream
			.concat(statement.evidenceList().stream(),
					statement.figureList()
						.stream()
						.flatMap((it) -> Objects.requireNonNullElse(it.evidence(), List.<String>of()).stream()))
			.distinct()
			.map((id) -> byId.getOrDefault(id, bare(id)))
			.toList();
		return new Sentence(Objects.requireNonNullElse(statement.id(), ""), statement.linked(),
				Objects.requireNonNullElse(statement.attribution(), ""),
				Objects.requireNonNullElse(statement.confidence(), ""), statement.figureList(), evidence);
	}

	/** Only the id is known while the evidence is away; its own page says the rest. */
	private static EvidenceView bare(String id) {
		return new EvidenceView(id, null, null, null, null, null, null, null, null, null, null, null);
	}

}
