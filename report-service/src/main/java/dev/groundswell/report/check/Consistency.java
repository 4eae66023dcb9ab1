package dev.groundswell.report.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.groundswell.report.check.FindingWords.Side;
import org.jspecify.annotations.Nullable;

/**
 * Holds the figures of one text against each other: a growth against two levels, one
 * growth said of two levels, two values of the same thing. Pure; bounds ("over", "at
 * most") are held against nothing, because they leave room.
 */
final class Consistency {

	/** Two levels farther apart in time may well have grown equally, each in its time. */
	private static final int NEAR_IN_TIME = 62;

	private final List<ReadClaim> claims;

	private final GrowthPairs pairs;

	private final List<Finding> findings = new ArrayList<>();

	private Consistency(List<ReadClaim> claims, GrowthPairs pairs) {
		this.claims = claims;
		this.pairs = pairs;
	}

	static List<Finding> of(List<ReadClaim> claims, GrowthPairs pairs) {
		Consistency consistency = new Consistency(claims, pairs);
		consistency.growths();
		consistency.twoValues();
		return List.copyOf(consistency.findings);
	}

	private void growths() {
		List<ReadClaim> growths = this.claims.stream().filter(ReadClaim::isGrowth).toList();
		for (int i = 0; i < growths.size(); i++) {
			ReadClaim growth = growths.get(i);
			side(growth).ifPresent((side) -> statedBase(growth, side)
				.ifPresent((stated) -> this.findings.add(implied(growth, side, stated))));
			for (ReadClaim other : growths.subList(i + 1, growths.size())) {
				sameGrowth(growth, other).ifPresent(this.findings::add);
			}
		}
	}

	/** The level a growth led to and the base the two need. */
	private Optional<Side> side(ReadClaim growth) {
		return this.pairs.level(growth)
			.filter((level) -> !level.isBound() && !growth.isBound())
			.flatMap((level) -> Bases.base(level.value(), growth).map((base) -> new Side(level, base)));
	}

	/**
	 * The level stated for the time the growth is counted from. Where the text does not
	 * say from when, an earlier level can only agree.
	 */
	private Optional<ReadClaim> statedBase(ReadClaim growth, Side side) {
		return this.claims.stream()
			.filter((level) -> level.isLevel() && level.isOfTheSame(growth) && !level.isBound()
					&& level.unit().equals(side.level().unit()) && level.value().signum() > 0 && level != side.level())
			.filter((level) -> isBase(growth, side, level))
			.min(Comparator.comparing((ReadClaim level) -> level.value().subtract(side.base()).abs()));
	}

	private static boolean isBase(ReadClaim growth, Side side, ReadClaim level) {
		ReadClaim.Period before = level.period();
		ReadClaim.Period at = side.level().period();
		if (before == null || at == null) {
			return false;
		}
		if (Bases.isBefore(before, at, growth.span())) {
			return true;
		}
		return growth.span().equals("unspecified") && before.end().isBefore(at.end())
				&& !Bases.verdict(level.value(), side.base()).equals(Finding.CONFLICTING);
	}

	private static Finding implied(ReadClaim growth, Side side, ReadClaim stated) {
		String verdict = Bases.verdict(side.base(), stated.value());
		return new Finding("implied-base", verdict, FindingWords.impliedBase(growth, side, stated, verdict),
				List.of(growth.id(), side.level().id(), stated.id()));
	}

	private Optional<Finding> sameGrowth(ReadClaim one, ReadClaim other) {
		boolean same = one.isOfTheSame(other) && Bases.factor(one).compareTo(Bases.factor(other)) == 0
				&& maySpanTheSame(one, other);
		Optional<Side> first = side(one);
		Optional<Side> second = side(other);
		if (!same || first.isEmpty() || second.isEmpty()) {
			return Optional.empty();
		}
		Side earlier = first.get();
		Side later = second.get();
		String verdict = Bases.verdict(earlier.base(), later.base());
		if (!verdict.equals(Finding.CONFLICTING) || !isNearInTime(earlier.level(), later.level())
				|| !earlier.level().unit().equals(later.level().unit())) {
			return Optional.empty();
		}
		boolean swapped = isLater(earlier.level(), later.level());
		ReadClaim stricter = one.span().equals("unspecified") ? other : one;
		return Optional.of(new Finding("same-growth", verdict,
				FindingWords.sameGrowth(stricter, swapped ? earlier : later, swapped ? later : earlier),
				List.of(one.id(), earlier.level().id(), other.id(), later.level().id())));
	}

	private static boolean maySpanTheSame(ReadClaim one, ReadClaim other) {
		return one.span().equals(other.span()) || one.span().equals("unspecified")
				|| other.span().equals("unspecified");
	}

	private static boolean isNearInTime(ReadClaim one, ReadClaim other) {
		ReadClaim.Period first = one.period();
		ReadClaim.Period second = other.period();
		return first == null || second == null || first.daysTo(second) <= NEAR_IN_TIME;
	}

	private static boolean isLater(ReadClaim one, ReadClaim other) {
		ReadClaim.Period first = one.period();
		ReadClaim.Period second = other.period();
		return first != null && second != null && first.end().isAfter(second.end());
	}

	private void twoValues() {
		Map<List<Object>, List<ReadClaim>> alike = new LinkedHashMap<>();
		for (ReadClaim claim : this.claims) {
			ReadClaim.Period period = claim.period();
			if (period != null && claim.comparator().equals("exact")) {
				alike.computeIfAbsent(thing(claim, period), (_) -> new ArrayList<>()).add(claim);
			}
		}
		for (List<ReadClaim> same : alike.values()) {
			for (ReadClaim other : same.subList(1, same.size())) {
				differing(same.getFirst(), other).ifPresent(this.findings::add);
			}
		}
	}

	private static List<Object> thing(ReadClaim claim, ReadClaim.Period period) {
		return List.of(lower(claim.about()), claim.metric(), claim.measure(), claim.unit(), period,
				lower(claim.view().scope()), lower(claim.view().attribution()));
	}

	private static String lower(@Nullable String text) {
		return (text == null) ? "" : text.toLowerCase(Locale.ROOT);
	}

	private static Optional<Finding> differing(ReadClaim one, ReadClaim other) {
		BigDecimal a = one.value();
		BigDecimal b = other.value();
		if (a.signum() <= 0 || b.signum() <= 0) {
			return Optional.empty();
		}
		String verdict = Bases.verdict(a, b);
		return verdict.equals("confirmed") ? Optional.empty() : Optional.of(new Finding("two-values", verdict,
				FindingWords.twoValues(one, other, verdict), List.of(one.id(), other.id())));
	}

}
