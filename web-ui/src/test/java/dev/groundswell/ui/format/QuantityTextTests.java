package dev.groundswell.ui.format;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries {@link QuantityText}. */
class QuantityTextTests {

	@Test
	void comparatorStays() {
		assertThat(new QuantityText("600000000", null, "downloads", "at_least").prose())
			.isEqualTo("over\u00a0600 million downloads");
		assertThat(new QuantityText("30000000", null, "users", "approx").table()).isEqualTo("about\u00a030\u202fM");
		assertThat(new QuantityText("1", null, "percent", "at_most").table()).isEqualTo("up to\u00a01\u202f%");
	}

	@Test
	void rangeShowsBothEnds() {
		assertThat(new QuantityText("6000000", "8000000", "users", "range").chip())
			.isEqualTo("6\u202fM–8\u202fM\u00a0users");
	}

	@Test
	void nounIsLeftOutWhereTheUnitSaysIt() {
		assertThat(new QuantityText("24", null, "rank", null).chip()).isEqualTo("24th");
		assertThat(new QuantityText("149", null, "percent", "exact").exact()).isEqualTo("149\u202f%");
	}

	@Test
	void whatIsNoNumberIsShownAsWritten() {
		assertThat(new QuantityText("<b>many</b>", null, "users", "exact").table()).isEqualTo("<b>many</b>");
		assertThat(new QuantityText("1e999999999", null, "users", "exact").table()).isEqualTo("1e999999999");
	}

}
