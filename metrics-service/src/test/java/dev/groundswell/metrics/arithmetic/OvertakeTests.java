package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import dev.groundswell.metrics.arithmetic.Overtake.Meeting;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OvertakeTests {

	/** The first side's lead over ten, observation by observation. */
	private static List<Meeting> leads(int... leads) {
		return IntStream.of(leads)
			.mapToObj((lead) -> new Meeting(BigDecimal.valueOf(10L + lead), BigDecimal.TEN))
			.toList();
	}

	@Test
	void firstTouchIsTheFirstObservationAheadAndIsConfirmedWhenItHolds() {
		assertThat(Overtake.in(leads(-3, -1, 2, 3, 4, 5), 4)).containsExactly(new Overtake(true, 1, 2, 2, 5));
	}

	@Test
	void tooFewObservationsConfirmNothingYet() {
		assertThat(Overtake.in(leads(-3, 2, 3), 4)).containsExactly(new Overtake(true, 0, 1, 1, null));
	}

	@Test
	void oneObservationIsEnoughWhenOneIsAskedFor() {
		assertThat(Overtake.in(leads(-3, 2), 1)).containsExactly(new Overtake(true, 0, 1, 1, 1));
	}

	@Test
	void fallingBehindAgainIsAnOvertakeOfTheOther() {
		assertThat(Overtake.in(leads(-1, 1, -1, -2, -3), 3)).containsExactly(new Overtake(true, 0, 1, 1, null),
				new Overtake(false, 1, 2, 2, 4));
	}

	@Test
	void drawingLevelIsTheTouchOnceTheWinnerGetsAhead() {
		assertThat(Overtake.in(leads(-2, 0, 1, 2), 3)).containsExactly(new Overtake(true, 0, 1, 2, 3));
	}

	@Test
	void drawingLevelAndFallingBackIsNothing() {
		assertThat(Overtake.in(leads(-2, 0, -1), 1)).isEmpty();
		assertThat(Overtake.in(leads(-2, 0, 0), 1)).isEmpty();
	}

	@Test
	void whoeverWasAlwaysAheadOvertookNobody() {
		assertThat(Overtake.in(leads(1, 2, 3), 1)).isEmpty();
		assertThat(Overtake.in(List.of(), 1)).isEmpty();
	}

}
