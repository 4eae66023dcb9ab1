package dev.groundswell.metrics.grouping;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.groundswell.metrics.FamilyRegistry;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.groundswell.metrics.FamilyRegistry.parameters;
import static org.assertj.core.api.Assertions.assertThat;

class GroupingTests {

	private static final LocalDate DAY = LocalDate.parse("2026-03-31");

	@TempDir
	Path directory;

	private Group group(Dimension dimension, String subject, LocalDate day, Samples.Observation... observations) {
		var rows = new ArrayList<>(Arrays.asList(observations));
		rows.add(FamilyRegistry.downloads("stray", "2026-03", 1));
		try (var log = new SmallLog(this.directory, FamilyRegistry.json(), rows)) {
			return log.groupings()
				.by(dimension, List.of(subject), log.questions().moment(MomentParameters.NONE))
				.of(subject, day);
		}
	}

	@ParameterizedTest
	@CsvSource({ "FAMILY, qwen3-8b, qwen", "FAMILY, qwen, qwen", "FAMILY, unsloth-qwen3-8b, qwen",
			"FAMILY, stray, unknown", "FAMILY, never-heard-of, unknown", "FAMILY, both, llama+qwen",
			"ORGANIZATION, qwen3-8b-fp8, alibaba", "ORGANIZATION, unsloth-qwen3-8b, unsloth",
			"ORGANIZATION, alibaba, alibaba", "REGION, qwen3-8b-fp8, china", "REGION, llama-3-8b, us",
			"REGION, unsloth-qwen3-8b, us", "REGION, stray, unknown", "LICENCE, qwen3-8b, apache-2",
			"LICENCE, llama-3-8b, unknown", "OPENNESS, llama-3-8b, open", "SIZE, qwen3-8b, unknown" })
	void everySubjectHasOneGroup(Dimension dimension, String subject, String group) {
		assertThat(group(dimension, subject, DAY).id()).isEqualTo(group);
	}

	@Test
	void severalGroupsAreNamedAfterAll() {
		assertThat(group(Dimension.FAMILY, "both", DAY).name()).isEqualTo("llama and qwen");
		assertThat(group(Dimension.REGION, "qwen3-8b", DAY).name()).isEqualTo("China");
	}

	@Test
	void relationHoldsFromItsFirstDay() {
		assertThat(group(Dimension.FAMILY, "qwen3-4b", LocalDate.parse("2026-02-09"))).isEqualTo(Group.UNKNOWN);
		assertThat(group(Dimension.FAMILY, "qwen3-4b", LocalDate.parse("2026-02-10")).id()).isEqualTo("qwen");
	}

	@ParameterizedTest
	@CsvSource({ "999999999, <1B", "1000000000, 1-5B", "4999999999, 1-5B", "5000000000, 7-9B", "9999999999, 7-9B",
			"10000000000, 10-50B", "50000000000, 50-100B", "100000000000, 100-250B", "249999999999, 100-250B",
			"250000000000, 250B+", "1000000000000, 250B+" })
	void sizeIsAnIntervalOfTotalParameters(long parameters, String label) {
		assertThat(group(Dimension.SIZE, "stray", DAY, parameters("stray", parameters)).id()).isEqualTo(label);
	}

	@Test
	void activeParametersAreNoSize() {
		assertThat(group(Dimension.SIZE, "stray", DAY, parameters("stray", 37).qualifiers("counting=active")))
			.isEqualTo(Group.UNKNOWN);
	}

	@Test
	void rangeOverSeveralBucketsIsUnknown() {
		assertThat(group(Dimension.SIZE, "stray", DAY, range(600_000_000, 8_000_000_000L))).isEqualTo(Group.UNKNOWN);
	}

	@Test
	void rangeWithinABucketIsASize() {
		assertThat(group(Dimension.SIZE, "stray", DAY, range(6_000_000_000L, 8_000_000_000L)).id()).isEqualTo("7-9B");
	}

	private static Samples.Observation range(long from, long to) {
		var o = parameters("stray", from);
		return new Samples.Observation(o.subject(), o.metric(), o.measure(), from, to, 0, o.unit(), "range", o.from(),
				o.to(), o.periodBasis(), o.qualifiers(), o.source(), o.rootSource(), o.published(), o.basis(),
				o.status(), o.modality());
	}

	@ParameterizedTest
	@CsvSource({ "qwen3-8b, own", "qwen3-8b-fp8, own", "qwen3-8b-gguf, repackaged", "unsloth-qwen3-8b, repackaged",
			"llama-3-8b, own", "stray, own" })
	void repackagingsAreToldFromVariants(String subject, String portion) {
		try (var log = new SmallLog(this.directory, FamilyRegistry.json(),
				List.of(FamilyRegistry.downloads("stray", "2026-03", 1)))) {
			var registry = log.questions().moment(MomentParameters.NONE).registry();

			assertThat(VariantRule.FIRST_PARTY.portion(subject, DAY, registry)).isEqualTo(portion);
			assertThat(VariantRule.ALL.portion(subject, DAY, registry)).isEqualTo("all");
		}
	}

}
