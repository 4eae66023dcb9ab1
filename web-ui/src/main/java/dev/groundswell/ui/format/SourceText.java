package dev.groundswell.ui.format;

import java.util.regex.Pattern;

/** Names of sources where room is short. */
public final class SourceText {

	private static final Pattern EXPLANATION = Pattern.compile("\\s*\\([^)]*\\)$");

	private SourceText() {
	}

	/** Without the explanation in brackets: {@code Aicpb.com (AI Product Ranking)}. */
	public static String brief(String name) {
		String brief = EXPLANATION.matcher(name).replaceFirst("");
		return brief.isEmpty() ? name : brief;
	}

}
