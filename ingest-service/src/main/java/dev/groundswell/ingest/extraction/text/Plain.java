package dev.groundswell.ingest.extraction.text;

/**
 * A text with its typography evened out, one character for one character, so that every
 * position is also a position of the original.
 */
public final class Plain {

	private final String original;

	private final String text;

	private final String lower;

	private Plain(String original, String text, String lower) {
		this.original = original;
		this.text = text;
		this.lower = lower;
	}

	public static Plain of(String original) {
		char[] plain = original.toCharArray();
		char[] lower = new char[plain.length];
		for (int i = 0; i < plain.length; i++) {
			plain[i] = plain(plain[i]);
			lower[i] = Traditional.simplified(Character.toLowerCase(plain[i]));
		}
		return new Plain(original, new String(plain), new String(lower));
	}

	/** What the reader sees. */
	public String original() {
		return this.original;
	}

	/** Plain dashes, blanks, quotes and digits, with capitals. */
	public String text() {
		return this.text;
	}

	/** The same in small letters and simplified Chinese. */
	public String lower() {
		return this.lower;
	}

	public int length() {
		return this.text.length();
	}

	private static char plain(char c) {
		if (c < 0x80) {
			return (c == '\t' || c >= ' ' || c == '\n') ? c : ((c == '\r') ? '\n' : ' ');
		}
		return switch (c) {
			case '\u00a0', '\u1680', '\u202f', '\u205f', '\u3000', '\u200b', '\u2060', '\ufeff' -> ' ';
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\ufe63', '\uff0d' -> '-';
			case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u02bc' -> '\'';
			case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb' -> '"';
			case '\u2014', '\u2015' -> '\u2014';
			case '\u2028', '\u2029', '\u0085' -> '\n';
			case '\u2026' -> '.';
			case '\uff5e', '\u301c', '\u223c' -> '~';
			default -> wide(c);
		};
	}

	private static char wide(char c) {
		if (c >= '\u2000' && c <= '\u200a') {
			return ' ';
		}
		boolean letterOrDigit = (c >= '\uff10' && c <= '\uff19') || (c >= '\uff21' && c <= '\uff3a')
				|| (c >= '\uff41' && c <= '\uff5a');
		boolean sign = c == '\uff05' || c == '\uff04' || c == '\uff0b' || c == '\uff5c' || c == '\uff0e'
				|| c == '\uff1a' || c == '\uff08' || c == '\uff09';
		return (letterOrDigit || sign) ? (char) (c - 0xfee0) : c;
	}

}
