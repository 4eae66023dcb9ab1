package dev.groundswell.ingest.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A name that texts may use.
 *
 * @param canonical what claims call it
 * @param subjectId its id in the registry, if it has one
 * @param kind {@code app}, {@code family}, {@code model}, {@code organization},
 * {@code tool}, {@code technology}, {@code group}, {@code source}, {@code person}
 * @param aliases other ways to write it, in any language
 */
public record Name(String canonical, @Nullable String subjectId, String kind, List<String> aliases) {

	public Name {
		aliases = List.copyOf(aliases);
	}

}
