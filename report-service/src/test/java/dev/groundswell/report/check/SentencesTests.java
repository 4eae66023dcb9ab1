package dev.groundswell.report.check;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTests {

	private static final String TEXT = "It has 18.34 million. \"Many.\" 很多。End";

	private static ReadClaim.Place place(String part) {
		int start = TEXT.indexOf(part);
		return new ReadClaim.Place(start, start + part.length());
	}

	@Test
	void pointInANumberEndsNoSentence() {
		assertThat(new Sentences(TEXT).endsBetween(place("It"), place("million"))).isZero();
		assertThat(new Sentences(TEXT).endsBetween(place("End"), place("million"))).isEqualTo(3);
	}

	@Test
	void sentenceIsWhatStandsBetweenTwoEnds() {
		assertThat(new Sentences(TEXT).around(place("Many"))).isEqualTo("\"Many.\" ");
		assertThat(new Sentences(TEXT).around(place("End"))).isEqualTo("End");
	}

}
