package dev.groundswell.ingest.extraction.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.groundswell.ingest.extraction.ExtractedClaim;
import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.TraceStep;
import org.jspecify.annotations.Nullable;

/**
 * Makes claims of drafts; what is stated again becomes a further mention of the first.
 */
final class Claims {

	private final Map<String, List<Draft>> merged = new LinkedHashMap<>();

	void add(Draft draft) {
		String key = String.join("|", draft.subject, draft.metric,
				draft.number.value().stripTrailingZeros().toPlainString(), draft.growth ? "growth" : "", draft.unit);
		List<Draft> same = this.merged.computeIfAbsent(key, (unused) -> new ArrayList<>());
		same.add(draft);
	}

	List<ExtractedClaim> list() {
		List<ExtractedClaim> claims = new ArrayList<>();
		for (List<Draft> same : this.merged.values()) {
			List<List<Draft>> apart = new ArrayList<>();
			for (Draft draft : same.stream()
				.filter((one) -> !one.modality.matches("denied|unreal|filtered"))
				.toList()) {
				List<Draft> home = apart.stream()
					.filter((one) -> agree(one.getFirst(), draft))
					.findFirst()
					.orElse(null);
				if (home == null) {
					apart.add(new ArrayList<>(List.of(draft)));
				}
				else {
					home.add(draft);
				}
			}
			apart.forEach((group) -> claims.add(claim(group)));
		}
		claims.sort(java.util.Comparator.comparingInt((claim) -> claim.number().start()));
		return List.copyOf(claims);
	}

	/** The same figure for another time is another claim. */
	private static boolean agree(Draft one, Draft other) {
		return one.period == null || other.period == null
				|| (one.period.start().equals(other.period.start()) && one.period.end().equals(other.period.end()))
				|| (!one.period.start().isAfter(other.period.end()) && !other.period.start().isAfter(one.period.end()));
	}

	private static ExtractedClaim claim(List<Draft> same) {
		Draft first = same.getFirst();
		List<TextSpan> mentions = same.stream().skip(1).map(Quotes::of).toList();
		BigDecimal value = first.fall && first.number.value().signum() > 0 && !first.unit.equals("multiple")
				&& first.growth ? first.number.value().negate() : first.number.value();
		@Nullable Draft dated = same.stream().filter((draft) -> draft.period != null).findFirst().orElse(null);
		@Nullable Draft credited = same.stream().filter((draft) -> draft.attribution != null).findFirst().orElse(null);
		List<TraceStep> trace = first.trace;
		return new ExtractedClaim(first.subject, first.metric, plain(value),
				(first.number.valueMax() == null) ? null : plain(first.number.valueMax()), first.unit, first.changeKind,
				first.comparator, (dated == null) ? null : dated.period,
				(credited == null) ? null : credited.attribution, first.modality, Quotes.of(first),
				first.number.number(), mentions, first.scope, first.confidence, trace);
	}

	private static BigDecimal plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
