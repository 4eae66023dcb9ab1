package dev.groundswell.report.metrics;

import java.math.BigDecimal;
import java.util.List;

import dev.groundswell.report.statement.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What the log says of one claim.
 *
 * @param verdict {@code confirmed, near, conflicting, not-comparable} or
 * {@code unverifiable}
 * @param compared the observation it was held against, if there is one
 * @param ratio larger over smaller value
 * @param tolerance how far a figure may lie apart and still confirm the claim
 * @param independentSources root sources that agree with it
 * @param others further observations and what they say of it
 */
public record ClaimVerdict(String verdict, String reason, @Nullable String firstDifference, @Nullable Figure compared,
		@Nullable String ratio, @Nullable String tolerance, @Nullable ImpliedBase impliedBase, int independentSources,
		String confidence, List<Opinion> others) {

	public ClaimVerdict {
		others = List.copyOf(others);
	}

	/** Another observation beside the claim. */
	public record Opinion(Figure figure, String verdict, String reason, @Nullable String firstDifference) {
	}

	/**
	 * The base that a growth stated with the claim needs.
	 *
	 * @param base {@code value / (1 + growth)}
	 * @param statedBase the base as somebody states it
	 * @param otherValue another value the very same growth is said of
	 * @param otherBase the base that other value needs
	 */
	public record ImpliedBase(@Nullable BigDecimal base, @Nullable BigDecimal statedBase,
			@Nullable BigDecimal otherValue, @Nullable BigDecimal otherBase, String verdict) {
	}

	/** Nothing to hold it against, and why. */
	public static ClaimVerdict unverifiable(String reason) {
		return new ClaimVerdict("unverifiable", reason, null, null, null, null, null, 0, "none", List.of());
	}

}
