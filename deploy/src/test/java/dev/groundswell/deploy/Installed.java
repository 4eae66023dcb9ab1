package dev.groundswell.deploy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.opentest4j.TestAbortedException;

/** Programs of the machine that some tests use where they are found. */
public final class Installed {

	private Installed() {
	}

	/** The first of them that is there; otherwise says aloud what goes unchecked. */
	public static Path orSkip(String unchecked, String... candidates) {
		Optional<Path> found = Stream.of(candidates).map(Path::of).filter(Files::isExecutable).findFirst();
		return found.orElseThrow(() -> {
			String reason = "SKIPPED: " + unchecked + " (not found: " + String.join(", ", candidates) + ")";
			System.out.println(reason);
			return new TestAbortedException(reason);
		});
	}

}
