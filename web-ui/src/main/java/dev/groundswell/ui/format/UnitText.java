package dev.groundswell.ui.format;

/**
 * What a unit's name means for a page: whether it is money, whether it is a ratio, and
 * its noun.
 */
public final class UnitText {

	private UnitText() {
	}

	/** Whether the unit is a currency's ISO code. */
	public static boolean isMoney(String unit) {
		return unit.length() == 3 && unit.chars().allMatch((c) -> c >= 'A' && c <= 'Z');
	}

	/** Whether the number stands for itself and needs no noun: percent, rank, rate … */
	public static boolean isRelative(String unit) {
		return switch (unit) {
			case "percent", "percentage_points", "multiple", "rank", "rate", "score" -> true;
			default -> isMoney(unit);
		};
	}

	/** The noun after the number, empty where the number says it already. */
	public static String noun(String unit) {
		return isRelative(unit) ? "" : unit.replace('_', ' ');
	}

	/**
	 * The unit by its name, for subtitles: {@code percent}, {@code CNY}, {@code users}.
	 */
	public static String name(String unit) {
		return unit.replace('_', ' ');
	}

}
