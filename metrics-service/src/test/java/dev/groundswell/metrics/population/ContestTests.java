package dev.groundswell.metrics.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.groundswell.metrics.population.Contest.Field;
import dev.groundswell.metrics.population.Contest.Group;
import dev.groundswell.metrics.registry.Registry;
import dev.groundswell.metrics.store.ObservationStore.Newest;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.week.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContestTests {

	private static final LocalDate DAY = LocalDate.parse("2025-12-06");

	private final List<Newest> points = List.of(point(1, "kimi", 30, DAY), point(2, "qwen", 50, DAY.minusDays(20)),
			point(3, "doubao", 40, DAY), point(4, "ernie", 40, DAY.minusDays(3)));

	@Test
	void largestComeFirstAndTiesInTheOrderOfTheirIds() {
		assertThat(subjects(contest(Set.of(), false, 3, Contest.ANY_AGE))).containsExactly("qwen", "doubao", "ernie");
	}

	@Test
	void smallestPositionComesFirst() {
		assertThat(subjects(contest(Set.of(), true, 2, Contest.ANY_AGE))).containsExactly("kimi", "doubao");
	}

	@Test
	void namedSubjectIsAnsweredWhateverItsPlace() {
		assertThat(subjects(contest(Set.of("kimi"), false, 1, Contest.ANY_AGE))).containsExactly("qwen", "kimi");
	}

	@Test
	void tooOldBesideTheNewestOfItsPopulationTakesNoPart() {
		var field = field(contest(Set.of(), false, 1, 14));

		assertThat(field.subjects()).isEqualTo(3);
		assertThat(field.placed()).extracting((each) -> each.key().subject()).containsExactly("doubao");
		assertThat(field.newestEnd()).isEqualTo(DAY);
	}

	@Test
	void onlyMembersTakePart() {
		assertThat(field(Contest.ofAll(Set.of("kimi", "ernie"), null, Contest.ANY_AGE)).subjects()).isEqualTo(2);
	}

	@Test
	void anotherKindHasNoField() {
		assertThat(Contest.ofAll(null, "model", Contest.ANY_AGE).among(this.points, Registry.EMPTY)).isEmpty();
	}

	@Test
	void whatIsCountedInAnotherWayIsAnotherPopulation() {
		var others = List.of(point(1, "kimi", 30, DAY), new Newest(6, key("kimi", "panel-b"), 31, Span.day(DAY)));

		assertThat(Contest.ofAll(null, null, Contest.ANY_AGE).among(others, Registry.EMPTY)).hasSize(2);
	}

	private List<String> subjects(Contest contest) {
		return field(contest).placed().stream().map((each) -> each.key().subject()).toList();
	}

	private Field field(Contest contest) {
		Map<Group, Field> fields = contest.among(this.points, Registry.EMPTY);
		assertThat(fields).hasSize(1);
		return fields.values().iterator().next();
	}

	private static Contest contest(Set<String> named, boolean smallestFirst, int top, int days) {
		return new Contest(null, null, named, smallestFirst, top, days);
	}

	private static Newest point(int series, String subject, long value, LocalDate day) {
		return new Newest(series, key(subject, "panel-a"), value, Span.day(day));
	}

	private static SeriesKey key(String subject, String source) {
		return new SeriesKey(subject, "monthly_active_users", "level", "", source, "users", 0);
	}

}
