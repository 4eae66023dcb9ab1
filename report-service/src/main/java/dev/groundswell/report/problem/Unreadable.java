package dev.groundswell.report.problem;

import java.util.Collection;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says why a JSON body was not read, and where, without naming a class. */
final class Unreadable {

	private Unreadable() {
	}

	static Fault fault(@Nullable Throwable cause) {
		return switch (cause) {
			case UnrecognizedPropertyException unknown ->
				Fault.ofPointer(pointer(unknown), "\"%s\" is not a member here. Known: %s."
					.formatted(unknown.getPropertyName(), names(unknown.getKnownPropertyIds())));
			case DatabindException wrong when !wrong.getPath().isEmpty() ->
				Fault.ofPointer(pointer(wrong), pointer(wrong) + " cannot be read as what is expected there.");
			case StreamReadException broken ->
				Fault.ofPointer("", "The body is not JSON%s.".formatted(place(broken.getLocation())));
			case null, default -> Fault.ofParameter("", "The body is missing or is not the JSON this path reads.");
		};
	}

	private static String place(@Nullable TokenStreamLocation location) {
		return (location == null) ? "" : ": line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
	}

	private static String names(@Nullable Collection<Object> known) {
		return (known == null) ? "none"
				: known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
	}

	private static String pointer(DatabindException ex) {
		return ex.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? step.getPropertyName() : "" + step.getIndex())
			.map((step) -> "/" + step.replace("~", "~0").replace("/", "~1"))
			.collect(Collectors.joining());
	}

}
