package dev.groundswell.report.topic;

import java.time.DayOfWeek;
import java.util.List;

import dev.groundswell.report.canonical.Canonical;

/**
 * What a briefing is about. Declared in YAML; a change gives a new hash, and so new
 * editions.
 *
 * @param id slug, also in edition ids and feed addresses
 * @param weekEndsOn the day its weeks are named by
 * @param subjects what it follows, the most important first
 * @param membersOf families whose models it follows as well, those of a hub excepted
 * @param rivals compared with its subjects wherever they are counted alike
 * @param metrics adoption metrics of interest, the most important first
 * @param modelFacts metrics that say what a model is, not how it is used
 * @param standing context that stays true for longer than a week, such as a pledge
 */
public record Topic(String id, String name, DayOfWeek weekEndsOn, List<String> subjects, List<String> membersOf,
		List<String> rivals, List<String> metrics, List<String> modelFacts, List<Standing> standing) {

	/** Context told in every edition that knows it. */
	public record Standing(String subject, String metric) {
	}

	public Topic {
		subjects = List.copyOf(subjects);
		membersOf = List.copyOf(membersOf);
		rivals = List.copyOf(rivals);
		metrics = List.copyOf(metrics);
		modelFacts = List.copyOf(modelFacts);
		standing = List.copyOf(standing);
	}

	/** SHA-256 of the topic as declared. */
	public String hash() {
		return Canonical.sha256(Canonical.json(this));
	}

}
