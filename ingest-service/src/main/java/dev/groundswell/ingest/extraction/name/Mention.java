package dev.groundswell.ingest.extraction.name;

import dev.groundswell.ingest.extraction.TextSpan;

/**
 * A name where it stands in a text.
 *
 * @param canonical what claims call it
 * @param kind as in the gazetteer, or {@code unknown}
 * @param span its characters
 * @param origin the rule that found it
 */
public record Mention(String canonical, String kind, TextSpan span, String origin) {

	public int start() {
		return this.span.start();
	}

	public int end() {
		return this.span.end();
	}

	public boolean is(String... kinds) {
		for (String one : kinds) {
			if (one.equals(this.kind)) {
				return true;
			}
		}
		return false;
	}

	public Mention as(String canonical, String kind) {
		return new Mention(canonical, kind, this.span, this.origin);
	}

}
