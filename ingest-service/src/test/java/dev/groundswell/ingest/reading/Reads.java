package dev.groundswell.ingest.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Reads texts in tests. */
final class Reads {

	private Reads() {
	}

	static List<Line> lines(PayloadFormat format, String text) {
		List<Line> lines = new ArrayList<>();
		try {
			format.read(new BufferedReader(new StringReader(text)), lines::add);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return lines;
	}

}
