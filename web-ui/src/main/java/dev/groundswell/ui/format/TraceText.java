package dev.groundswell.ui.format;

/** Steps of a reading as people read them. */
public final class TraceText {

	private TraceText() {
	}

	/** {@code metric: monthly active users} for {@code metric=monthly_active_users}. */
	public static String of(String effect) {
		int at = effect.indexOf('=');
		return (at < 0) ? effect
				: effect.substring(0, at).replace('_', ' ') + ": " + effect.substring(at + 1).replace('_', ' ');
	}

}
