package dev.groundswell.ingest.registry;

import java.util.List;

/** A small registry for tests, read from {@code registry-sample}. */
public final class SampleRegistry {

	private SampleRegistry() {
	}

	/** Version 1 of the sample. */
	public static Registry registry() {
		return new Registry(1, RegistryReader.read(List.of(texts())));
	}

	static List<RegistryText> texts() {
		return new RegistryTexts("registry-sample", null).builtIn();
	}

}
