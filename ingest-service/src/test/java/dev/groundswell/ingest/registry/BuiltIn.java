package dev.groundswell.ingest.registry;

import java.util.List;

/** The registry as it is built in, for tests of other packages. */
public final class BuiltIn {

	private BuiltIn() {
	}

	public static Registry registry() {
		return new Registry(1, RegistryReader.read(List.of(new RegistryTexts(null).builtIn())));
	}

}
