package dev.groundswell.ingest.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.groundswell.ingest.extraction.ExtractedClaim;
import dev.groundswell.ingest.extraction.Extractor;
import dev.groundswell.ingest.extraction.Gazetteer;
import dev.groundswell.ingest.extraction.Name;
import dev.groundswell.ingest.extraction.Passage;
import dev.groundswell.ingest.registry.Registries;
import dev.groundswell.ingest.registry.Registry;
import dev.groundswell.ingest.registry.Source;
import dev.groundswell.ingest.registry.Subject;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads claims with the names of the registry version in force beside those built in: a
 * subject that was added is known in the next text.
 */
@Component
class Extraction {

	/** Places and currencies are not adopted; as names they would only be in the way. */
	private static final Set<String> NOT_ADOPTED = Set.of("region", "currency-pair");

	private final Registries registries;

	private volatile @Nullable Ready ready;

	Extraction(Registries registries) {
		this.registries = registries;
	}

	private record Ready(int version, Extractor extractor) {
	}

	List<ExtractedClaim> extract(Passage passage) {
		Registry registry = this.registries.current();
		Ready now = this.ready;
		if (now == null || now.version != registry.version()) {
			now = new Ready(registry.version(), new Extractor(Gazetteer.of(names(registry))));
			this.ready = now;
		}
		return now.extractor.extract(passage);
	}

	private static List<Name> names(Registry registry) {
		Stream<Name> subjects = registry.subjects()
			.stream()
			.filter((subject) -> !NOT_ADOPTED.contains(subject.kind()))
			.map(Extraction::name);
		Stream<Name> sources = registry.sources().stream().map(Extraction::name);
		return Stream.concat(subjects, sources).toList();
	}

	private static Name name(Subject subject) {
		List<String> aliases = Stream.concat(subject.names().values().stream(), subject.aliases().stream())
			.filter((alias) -> !alias.equals(subject.name()))
			.distinct()
			.toList();
		return new Name(subject.name(), subject.id(), subject.kind(), aliases);
	}

	private static Name name(Source source) {
		return new Name(source.name().replaceAll("\\s*\\(.*", ""), null, "source", List.of());
	}

}
