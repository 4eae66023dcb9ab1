package dev.groundswell.report.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One of several faults of a request: where it is (a physical line, a JSON pointer or a
 * parameter, whichever applies) and what is wrong there.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(@Nullable Long line, @Nullable String pointer, @Nullable String parameter, String reason) {

	public static Fault ofParameter(String parameter, String reason) {
		return new Fault(null, null, parameter, reason);
	}

	public static Fault ofPointer(String pointer, String reason) {
		return new Fault(null, pointer, null, reason);
	}

	public static Fault ofLine(long line, String reason) {
		return new Fault(line, null, null, reason);
	}

}
