package dev.groundswell.ui.neighbour;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A problem document (RFC 9457), as far as a page repeats it. */
public record ProblemView(@Nullable String title, @Nullable String detail, @Nullable List<Fault> errors) {

	/** One fault of several: where it is, and what is wrong. */
	public record Fault(@Nullable Integer line, @Nullable String pointer, @Nullable String parameter,
			@Nullable String reason) {

		/** Where the fault is, in words. */
		public String place() {
			if (this.line != null) {
				return "Line " + this.line;
			}
			return (this.parameter != null) ? this.parameter : (this.pointer != null) ? this.pointer : "";
		}

	}

}
