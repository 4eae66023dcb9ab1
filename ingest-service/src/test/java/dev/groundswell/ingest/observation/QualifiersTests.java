package dev.groundswell.ingest.observation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QualifiersTests {

	@Test
	void orderAndBlanksDoNotMatter() {
		assertThat(Qualifiers.read(" platform = app ;panel=aicpb; ").text()).isEqualTo("panel=aicpb;platform=app");
		assertThat(Qualifiers.read("")).isEqualTo(Qualifiers.NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "panel", "panel=", "=x", "Panel=x", "panel=a;panel=b", "panel=a=b", "p-1=x" })
	void whatIsNotKeyAndValueIsRefused(String written) {
		assertThatExceptionOfType(UnfitException.class).isThrownBy(() -> Qualifiers.read(written))
			.withMessageStartingWith("qualifiers: ");
	}

}
