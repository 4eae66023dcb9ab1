package dev.groundswell.ui.run;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What a source is called; {@code collection} is there where a program collects it. */
public record SourceName(@Nullable String id, @Nullable String name, @Nullable Object collection) {

	/** The name, or the id where it has none. */
	String text() {
		return Objects.requireNonNullElse(this.name, Objects.requireNonNullElse(this.id, "unnamed"));
	}

	/** All of them. */
	public record Listing(@Nullable List<SourceName> items) {

		/** The name by id. */
		Map<String, String> names() {
			return Objects.requireNonNullElse(this.items, List.<SourceName>of())
				.stream()
				.filter((it) -> it.id() != null)
				.collect(Collectors.toMap((it) -> Objects.requireNonNull(it.id()), SourceName::text, (a, _) -> a));
		}

		/** Those that a program collects. */
		List<SourceName> collected() {
			return Objects.requireNonNullElse(this.items, List.<SourceName>of())
				.stream()
				.filter((it) -> it.id() != null && it.collection() != null)
				.toList();
		}

	}

}
