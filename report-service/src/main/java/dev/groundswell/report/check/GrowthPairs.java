package dev.groundswell.report.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Which level each growth of a text led to: of the same subject and metric, of the same
 * period or in the same or the next sentence.
 */
final class GrowthPairs {

	private final Map<String, ReadClaim> levelOf = new HashMap<>();

	private final Map<String, ReadClaim> growthOf = new HashMap<>();

	GrowthPairs(List<ReadClaim> claims, Sentences sentences) {
		for (ReadClaim growth : claims) {
			if (growth.isGrowth()) {
				claims.stream()
					.filter((level) -> level.isLevel() && level.isOfTheSame(growth))
					.filter((level) -> belongs(growth, level, sentences))
					.min(nearest(growth, sentences))
					.ifPresent((level) -> pair(growth, level));
			}
		}
	}

	/** The level that a growth led to. */
	Optional<ReadClaim> level(ReadClaim growth) {
		return Optional.ofNullable(this.levelOf.get(growth.id()));
	}

	/** The growth that led to a level. */
	Optional<ReadClaim> growth(ReadClaim level) {
		return Optional.ofNullable(this.growthOf.get(level.id()));
	}

	/** A level has the first growth that is said of it with a stated base, else any. */
	private void pair(ReadClaim growth, ReadClaim level) {
		this.levelOf.put(growth.id(), level);
		this.growthOf.merge(level.id(), growth,
				(first, second) -> (first.span().equals("unspecified") && !second.span().equals("unspecified")) ? second
						: first);
	}

	private static boolean belongs(ReadClaim growth, ReadClaim level, Sentences sentences) {
		if (isSamePeriod(growth.period(), level.period())) {
			return true;
		}
		int ends = sentences.endsBetween(growth.place(), level.place());
		boolean open = growth.period() == null || level.period() == null;
		return ends == 0 || (ends == 1 && open);
	}

	/** Its own period first; else the level reached last, then the nearest. */
	private static Comparator<ReadClaim> nearest(ReadClaim growth, Sentences sentences) {
		return Comparator.comparing((ReadClaim level) -> !isSamePeriod(growth.period(), level.period()))
			.thenComparing((level) -> sentences.endsBetween(growth.place(), level.place()))
			.thenComparing((level) -> (level.period() != null) ? -level.period().end().toEpochDay() : 0L)
			.thenComparing((level) -> Math.abs(level.place().start() - growth.place().start()));
	}

	private static boolean isSamePeriod(ReadClaim.@Nullable Period one, ReadClaim.@Nullable Period other) {
		return one != null && Objects.equals(one, other);
	}

}
