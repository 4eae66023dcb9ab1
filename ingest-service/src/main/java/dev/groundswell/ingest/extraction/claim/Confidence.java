package dev.groundswell.ingest.extraction.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.TraceStep;
import dev.groundswell.ingest.extraction.text.RuleTable;

/**
 * How likely a claim is right, from the signs its making left: the logistic function of
 * what they add up to in {@code confidence.tsv}.
 */
final class Confidence {

	private static final String FILE = "confidence.tsv";

	/** Nothing read by rules is surer. */
	private static final BigDecimal MOST = new BigDecimal("0.95");

	private static final int BESIDE = 24;

	private static final List<Sign> SIGNS = signs();

	private Confidence() {
	}

	private record Sign(String name, BigDecimal weight, String origin) {
	}

	private static List<Sign> signs() {
		List<Sign> signs = new ArrayList<>();
		List<String> lines = RuleTable.lines(FILE);
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).startsWith("#")) {
				String[] cells = lines.get(i).split("\t");
				signs.add(new Sign(cells[0], new BigDecimal(cells[1]), FILE + ":" + (i + 1)));
			}
		}
		return List.copyOf(signs);
	}

	static void decide(Draft draft, boolean undated) {
		find(draft, undated);
		Map<String, TextSpan> found = draft.trace.stream()
			.collect(Collectors.toMap(TraceStep::rule, TraceStep::span, (first, _) -> first));
		found.putAll(draft.signs);
		BigDecimal odds = BigDecimal.ZERO;
		for (Sign sign : SIGNS) {
			TextSpan span = found.get(sign.name);
			if (span != null) {
				odds = odds.add(sign.weight);
				draft.note(sign.origin, span, "%s: %s (%+.2f)".formatted(sign.name,
						(sign.weight.signum() > 0) ? "surer" : "less sure", sign.weight));
			}
		}
		double likely = 1 / (1 + StrictMath.exp(-odds.doubleValue()));
		draft.confidence = BigDecimal.valueOf(likely).setScale(2, RoundingMode.HALF_EVEN).min(MOST);
	}

	/** Signs that only the whole claim shows. */
	private static void find(Draft draft, boolean undated) {
		TextSpan number = draft.number.number();
		TextSpan metric = draft.metricSpan;
		if (metric != null) {
			int gap = Math.max(metric.start() - number.end(), number.start() - metric.end());
			draft.signs.put((gap <= BESIDE) ? "metric beside the number" : "metric further off", metric);
		}
		if (draft.changeKind.equals("growth_unspecified")) {
			draft.signs.put("growth from a base not stated", number);
		}
		if (draft.mention != null && !draft.mention.is("unknown")) {
			draft.signs.put("known subject", draft.mention.span());
		}
		if (draft.attribution != null) {
			draft.signs.put("named source", number);
		}
		if (undated) {
			draft.signs.put("text without a date", number);
		}
	}

}
