package dev.groundswell.ingest.registry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import dev.groundswell.ingest.quantity.UnreadableQuantityException;
import dev.groundswell.ingest.quantity.Units;
import org.jspecify.annotations.Nullable;

/**
 * Whether entries keep the rules of the registry: required members, known words, ids of
 * the right form, references to something.
 */
final class RegistryCheck {

	private static final Pattern SUBJECT_ID = Pattern
		.compile("[\\p{Alnum}@][\\p{Alnum}._:@+-]*(?:/[\\p{Alnum}._:@+-]+)?");

	private static final Pattern METRIC_ID = Pattern.compile("[a-z][a-z0-9_]{0,63}");

	private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

	private static final String SUBJECT_FORM = "letters, digits and . _ : @ + -, at most one slash";

	private static final String SLUG_FORM = "lower-case letters, digits and dashes";

	/** The addresses of lists, so no subject can have them. */
	private static final Set<String> RESERVED = Set.of("unresolved", "without-family");

	private final Known known;

	private final Flaws flaws = new Flaws();

	RegistryCheck(Known known) {
		this.known = known;
	}

	static List<Flaw> of(RegistryFile file, Known known) {
		RegistryCheck check = new RegistryCheck(known);
		each("/subjects", file.subjects(), check::subject);
		each("/metrics", file.metrics(), check::metric);
		each("/groups", file.groups(), check::group);
		each("/continuity", file.continuity(), check::continuity);
		each("/sources", file.sources(), check::source);
		return check.flaws.found();
	}

	static List<Flaw> of(Subject subject, Known known) {
		RegistryCheck check = new RegistryCheck(known);
		check.subject("", subject);
		return check.flaws.found();
	}

	private static <T> void each(String pointer, List<T> items, BiConsumer<String, T> check) {
		for (int i = 0; i < items.size(); i++) {
			check.accept(pointer + "/" + i, items.get(i));
		}
	}

	private void subject(String at, Subject subject) {
		this.flaws.id(at + "/id", subject.id(), SUBJECT_ID, SUBJECT_FORM);
		if (subject.id() != null && RESERVED.contains(subject.id())) {
			this.flaws.add(at + "/id", "\"" + subject.id() + "\" is taken");
		}
		this.flaws.word(at + "/kind", subject.kind(), Vocabulary.SUBJECT_KINDS);
		this.flaws.name(at + "/name", subject.name());
		for (Map.Entry<String, String> name : subject.names().entrySet()) {
			this.flaws.name(at + "/names/" + name.getKey(), name.getValue());
			if (!name.getKey().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
				this.flaws.add(at + "/names/" + name.getKey(), "is not a language tag");
			}
		}
		each(at + "/aliases", subject.aliases(), this.flaws::name);
		each(at + "/relations", subject.relations(), this::relation);
		each(at + "/groups", subject.groups(),
				(pointer, group) -> this.flaws.reference(pointer, group, this.known.groups(), "group"));
		String registered = (subject.id() != null) ? this.known.subjectKinds().get(subject.id()) : null;
		if (registered != null && !registered.equals(subject.kind())) {
			this.flaws.add(at + "/kind", "%s is registered as %s".formatted(subject.id(), registered));
		}
	}

	private void relation(String at, Relation relation) {
		this.flaws.word(at + "/type", relation.type(), Vocabulary.RELATION_TYPES);
		this.flaws.reference(at + "/target", relation.target(), this.known.subjectKinds().keySet(), "subject");
		this.flaws.text(at + "/note", relation.note());
		if (relation.via() != null) {
			this.flaws.word(at + "/via", relation.via(), Vocabulary.DERIVATIONS);
		}
	}

	private void metric(String at, Metric metric) {
		this.flaws.id(at + "/id", metric.id(), METRIC_ID, "lower-case letters, digits and underscores");
		this.flaws.name(at + "/name", metric.name());
		this.flaws.word(at + "/behaviour", metric.behaviour(), Vocabulary.BEHAVIOURS);
		if (this.flaws.present(at + "/unit", metric.unit())) {
			unit(at + "/unit", metric.unit());
		}
		each(at + "/kinds", metric.kinds(),
				(pointer, kind) -> this.flaws.word(pointer, kind, Vocabulary.SUBJECT_KINDS));
		if (metric.interval() != null) {
			this.flaws.word(at + "/interval", metric.interval(), Vocabulary.INTERVALS);
		}
		this.flaws.text(at + "/definition", metric.definition());
		qualifier(at + "/denominatorQualifier", metric.denominatorQualifier());
	}

	private void unit(String at, String unit) {
		try {
			Units.scaleOf(unit);
		}
		catch (UnreadableQuantityException ex) {
			this.flaws.add(at, ex.reason());
		}
	}

	private void qualifier(String at, @Nullable String qualifier) {
		if (qualifier != null && !qualifier.matches("[a-z_]+")) {
			this.flaws.add(at, "is not the key of a qualifier: lower-case letters and underscores");
		}
	}

	private void group(String at, Group group) {
		this.flaws.id(at + "/id", group.id(), SLUG, SLUG_FORM);
		this.flaws.name(at + "/name", group.name());
		this.flaws.id(at + "/kind", group.kind(), SLUG, SLUG_FORM);
	}

	private void continuity(String at, Continuity entry) {
		Set<String> subjects = this.known.subjectKinds().keySet();
		this.flaws.reference(at + "/subject", entry.subject(), subjects, "subject");
		this.flaws.word(at + "/type", entry.type(), Vocabulary.CONTINUITY_TYPES);
		this.flaws.present(at + "/date", entry.date());
		each(at + "/from", entry.from(), (pointer, id) -> this.flaws.reference(pointer, id, subjects, "subject"));
		each(at + "/metrics", entry.metrics(),
				(pointer, id) -> this.flaws.reference(pointer, id, this.known.metrics(), "metric"));
		this.flaws.text(at + "/note", entry.note());
		this.flaws.url(at + "/url", entry.url());
	}

	private void source(String at, Source source) {
		this.flaws.id(at + "/id", source.id(), SLUG, SLUG_FORM);
		this.flaws.name(at + "/name", source.name());
		this.flaws.word(at + "/kind", source.kind(), Vocabulary.SOURCE_KINDS);
		this.flaws.url(at + "/url", source.url());
		this.flaws.name(at + "/licence/id", source.licence().id());
		this.flaws.name(at + "/licence/name", source.licence().name());
		this.flaws.url(at + "/licence/url", source.licence().url());
		Integer interval = source.intervalDays();
		if (interval != null && interval < 1) {
			this.flaws.add(at + "/interval", "is not a number of days from 1");
		}
	}

}
