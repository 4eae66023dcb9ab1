package dev.groundswell.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Assumptions;

/** Tables of real series that lie beside the repository on some machines. */
public final class RealTable {

	private RealTable() {
	}

	/**
	 * The lines of a plain table after its head, cut at commas; the test ends where there
	 * is none.
	 */
	public static List<String[]> rows(String file) {
		return find(file).map(RealTable::read).orElseGet(() -> {
			Assumptions.abort("no real series beside the repository");
			return List.of();
		});
	}

	private static Optional<Path> find(String file) {
		return Stream.iterate(Path.of("").toAbsolutePath(), (path) -> path != null, Path::getParent)
			.map((path) -> path.resolve("shared/data").resolve(file))
			.filter(Files::exists)
			.findFirst();
	}

	private static List<String[]> read(Path file) {
		try (var raw = Files.newInputStream(file)) {
			var in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> line.split(",", -1))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A number of a day under the metric {@code downloads} of {@link FamilyRegistry}. */
	public static Samples.Observation on(String day, String subject, String number) {
		return FamilyRegistry.downloads(subject, "2026-01", Long.parseLong(number))
			.period(day, day)
			.published(day + "T23:00:00");
	}

}
