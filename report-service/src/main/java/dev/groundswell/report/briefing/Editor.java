package dev.groundswell.report.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.groundswell.report.canonical.Canonical;
import dev.groundswell.report.ingest.Evidence;
import dev.groundswell.report.ingest.Ingest;
import dev.groundswell.report.metrics.Metrics;
import dev.groundswell.report.metrics.Pin;
import dev.groundswell.report.section.Material;
import dev.groundswell.report.section.Section;
import dev.groundswell.report.statement.Confidence;
import dev.groundswell.report.statement.Statement;
import dev.groundswell.report.statement.Wording;
import dev.groundswell.report.topic.Topic;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes an edition: pin the log, gather, choose, word, hash. Equal inputs on the same
 * log give equal bytes; anything that cannot be read ends the writing, and nothing is
 * kept.
 */
@Component
class Editor {

	private final Metrics metrics;

	private final Ingest ingest;

	private final Gatherer gatherer;

	private final List<Section> sections;

	Editor(Metrics metrics, Ingest ingest, Gatherer gatherer, List<Section> sections) {
		this.metrics = metrics;
		this.ingest = ingest;
		this.gatherer = gatherer;
		this.sections = sections;
	}

	/**
	 * Writes one edition.
	 * @param asOf what had been published by then
	 * @param position what had been recorded by then, or none for the newest
	 */
	Draft write(Topic topic, LocalDate weekEnding, Instant asOf, @Nullable Long position) {
		Pin pin = this.metrics.pin(asOf, position);
		Material material = this.gatherer.gather(topic, weekEnding, pin);
		List<Statement> said = new ArrayList<>();
		List<Content.SectionText> texts = new ArrayList<>();
		for (Section section : this.sections) {
			List<Statement> chosen = section.choose(material, List.copyOf(said));
			if (!chosen.isEmpty()) {
				said.addAll(chosen);
				texts.add(new Content.SectionText(section.id(), section.title(),
						Lines.of(section.id(), chosen, material.trust(), asOf)));
			}
		}
		if (texts.isEmpty()) {
			throw new NothingToSayException(topic, weekEnding);
		}
		Content content = new Content(topic.id(), topic.hash(), weekEnding, asOf, pin.registryVersion(), pin.position(),
				Wording.VERSION, texts);
		String json = Canonical.json(content);
		return new Draft(content, json, Canonical.sha256(json), Wording.headline(said.getFirst()),
				confidence(texts.getFirst()), evidence(texts));
	}

	/** That of the opening section, its least certain sentence deciding. */
	private static String confidence(Content.SectionText opening) {
		return opening.statements()
			.stream()
			.map((line) -> Confidence.valueOf(line.confidence().toUpperCase(Locale.ROOT)))
			.reduce(Confidence.HIGH, Confidence::orLower)
			.word();
	}

	private List<Evidence> evidence(List<Content.SectionText> texts) {
		Set<String> ids = new LinkedHashSet<>();
		texts.forEach((text) -> text.statements().forEach((line) -> ids.addAll(line.evidence())));
		return this.ingest.evidence(ids);
	}

}
