package dev.groundswell.ingest.extraction.claim;

import java.util.List;
import java.util.Map;

import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;
import org.jspecify.annotations.Nullable;

/**
 * Percentages of what an earlier figure counts, and earlier figures that a sentence takes
 * up again in their order.
 */
final class Wholes {

	/** What a part of a volume is called. */
	private static final Map<String, String> SHARES = Map.of("token_volume", "token_share", "web_visits",
			"traffic_share", "cumulative_downloads", "download_share", "downloads_per_period", "download_share",
			"derivative_count", "derivative_share", "enterprise_spending", "market_share", "revenue", "market_share",
			"app_downloads", "download_share", "request_volume", "market_share");

	private Wholes() {
	}

	/** "Of that, Plover took 31%": a share of the volume told before. */
	static boolean partOfVolume(Draft draft, Memory memory) {
		if (draft.number.kind() != Kind.PERCENT || draft.growth) {
			return false;
		}
		Draft whole = volume(memory);
		Cue part = (whole == null) ? null
				: Wording.within("part_of_it", draft.reading, draft.reading.span().start(), draft.reading.span().end());
		if (whole == null || part == null) {
			return false;
		}
		set(draft, SHARES.getOrDefault(whole.metric, "market_share"), part);
		return true;
	}

	/** "4 million people, about a twentieth of the country's adults". */
	static boolean partOfPopulation(Draft draft, Memory memory) {
		Draft last = memory.current.isEmpty() ? null : memory.current.getLast();
		boolean follows = draft.number.kind() == Kind.PERCENT && !draft.growth && last != null
				&& last.metric.matches("users|.*_active_users|paying_users|business_users")
				&& draft.reading.numbersBetween(last.number.end(), draft.anchor) == 0;
		Cue population = follows ? Wording.behind("population", draft.reading, draft.number.end()) : null;
		if (last == null || population == null
				|| Wording.before("stands_beside", draft.reading, draft.anchor) == null) {
			return false;
		}
		set(draft, "adoption_rate", population);
		draft.leansOn = last;
		draft.mention = last.mention;
		return true;
	}

	/**
	 * "Those numbers were 100 and 2 million": each takes up the earlier one in its place.
	 */
	static boolean echoes(Draft draft, Memory memory) {
		List<Draft> earlier = memory.previous;
		int place = draft.reading.numbers().indexOf(draft.number);
		boolean fits = earlier.size() >= 2 && draft.reading.numbers().size() == earlier.size() && place >= 0
				&& earlier.get(place).number.kind() == draft.number.kind() && earlier.get(place).mention != null;
		Cue those = fits ? Wording.within("those_figures", draft.reading, draft.reading.span().start(),
				draft.reading.numbers().getFirst().start()) : null;
		if (those == null) {
			return false;
		}
		Draft echoed = earlier.get(place);
		set(draft, echoed.metric, those);
		draft.unit = echoed.unit;
		draft.mention = echoed.mention;
		draft.metricSpan = echoed.metricSpan;
		return true;
	}

	private static @Nullable Draft volume(Memory memory) {
		for (Draft draft : memory.earlier()) {
			if (SHARES.containsKey(draft.metric) && !draft.growth) {
				return draft;
			}
			if (!SHARES.containsValue(draft.metric) && !draft.growth) {
				return null;
			}
		}
		return null;
	}

	private static void set(Draft draft, String metric, Cue cue) {
		draft.metric = metric;
		draft.unit = "percent";
		draft.trace.add(cue.trace("metric=" + metric));
	}

}
