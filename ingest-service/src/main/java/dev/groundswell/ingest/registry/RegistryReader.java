package dev.groundswell.ingest.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import tools.jackson.core.JacksonException;

/**
 * Reads layers of registry texts into one content. Later layers add to earlier ones;
 * within a layer every id is there once.
 */
final class RegistryReader {

	private final List<String> faults = new ArrayList<>();

	private RegistryContent content = RegistryContent.EMPTY;

	private RegistryReader() {
	}

	/**
	 * The content of all layers, the built-in one first.
	 * @throws BadRegistryException if any text has a flaw; all flaws are named
	 */
	static RegistryContent read(List<List<RegistryText>> layers) {
		RegistryReader reader = new RegistryReader();
		layers.forEach(reader::layer);
		if (!reader.faults.isEmpty()) {
			throw new BadRegistryException(reader.faults);
		}
		return reader.content;
	}

	private record Read(String name, RegistryFile file) {
	}

	private void layer(List<RegistryText> texts) {
		List<Read> files = texts.stream().flatMap((text) -> parse(text).stream()).toList();
		if (!this.faults.isEmpty()) {
			return;
		}
		if (incomplete(files)) {
			return;
		}
		this.content = this.content.with(files.stream().map(Read::file).toList());
		Known known = Known.of(this.content);
		files.forEach((read) -> RegistryCheck.of(read.file(), known).forEach((flaw) -> fault(read.name(), flaw)));
		duplicates(files, "/subjects", RegistryFile::subjects, Subject::id);
		duplicates(files, "/metrics", RegistryFile::metrics, Metric::id);
		duplicates(files, "/groups", RegistryFile::groups, Group::id);
		duplicates(files, "/sources", RegistryFile::sources, Source::id);
		duplicates(files, "/continuity", RegistryFile::continuity, Continuity::key);
	}

	private List<Read> parse(RegistryText text) {
		try {
			if (StrictReading.isEmptyYaml(text.text())) {
				return List.of();
			}
			return List.of(new Read(text.name(), StrictReading.yaml(text.text(), RegistryFile.class)));
		}
		catch (JacksonException ex) {
			fault(text.name(), StrictReading.flaw(ex));
			return List.of();
		}
	}

	/** Entries that lack a member cannot be put together, so this is told first. */
	private boolean incomplete(List<Read> files) {
		Known nothing = Known.of(RegistryContent.EMPTY);
		files.forEach((read) -> RegistryCheck.of(read.file(), nothing)
			.stream()
			.filter(Flaw::isOmission)
			.forEach((flaw) -> fault(read.name(), flaw)));
		return !this.faults.isEmpty();
	}

	private <T> void duplicates(List<Read> files, String pointer, Function<RegistryFile, List<T>> items,
			Function<T, String> id) {
		Set<String> seen = new HashSet<>();
		for (Read read : files) {
			List<T> entries = items.apply(read.file());
			for (int i = 0; i < entries.size(); i++) {
				String key = id.apply(entries.get(i));
				if (!seen.add(key)) {
					fault(read.name(), new Flaw(pointer + "/" + i, "\"" + key + "\" is there twice"));
				}
			}
		}
	}

	private void fault(String name, Flaw flaw) {
		this.faults.add(name + " " + flaw);
	}

}
