package dev.groundswell.ingest.registry;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A model that leads to no family.
 *
 * @param createdAt day its repository was created, where known
 * @param bases what it derives from, as far as the registry knows it
 */
record ModelWithoutFamily(String id, String name, @Nullable LocalDate createdAt, List<String> bases) {

	static ModelWithoutFamily of(Subject model) {
		return new ModelWithoutFamily(model.id(), model.name(), model.createdAt(),
				model.targets("derived-from").toList());
	}

}
