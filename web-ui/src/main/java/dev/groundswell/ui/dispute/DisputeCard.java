package dev.groundswell.ui.dispute;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.groundswell.ui.chart.DotRange;
import dev.groundswell.ui.figure.FigureView;
import dev.groundswell.ui.figure.Verdict;
import dev.groundswell.ui.format.Addresses;
import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * One disagreement: what about, the verdict with its reason, both sides, and the drawing
 * where both are in one unit.
 */
public record DisputeCard(String subject, String subjectName, String metricName, String period, Verdict verdict,
		String reason, String difference, String ratio, List<FigureView> sides, @Nullable DotRange drawing,
		String alternative) {

	private static final int WIDTH = 420;

	private static final BigDecimal WORTH_SAYING = new BigDecimal("1.05");

	static DisputeCard of(DiscrepancyView view) {
		List<FigureView> sides = view.sides();
		String metric = Objects.requireNonNullElse(view.metricName(), Objects.requireNonNullElse(view.metric(), ""));
		String subject = Objects.requireNonNullElse(view.subject(), "");
		String alternative = sides.stream()
			.map((side) -> side.chip() + " (" + side.attribution() + ", " + side.period() + ")")
			.collect(Collectors.joining(" against "));
		return new DisputeCard(subject, Objects.requireNonNullElse(view.subjectName(), subject), metric, period(view),
				Verdict.named(view.verdict()), sentence(Objects.requireNonNullElse(view.reason(), "")),
				difference(view), ratio(view), sides, drawing(sides), alternative);
	}

	/** The page of its subject. */
	public String address() {
		return Addresses.subject(this.subject);
	}

	private static String period(DiscrepancyView view) {
		if (view.periodStart() == null) {
			return "";
		}
		return DateText.period(view.periodStart(), Objects.requireNonNullElse(view.periodEnd(), view.periodStart()));
	}

	private static String sentence(String reason) {
		if (reason.isEmpty()) {
			return reason;
		}
		String first = reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
		return first.endsWith(".") ? first : first + ".";
	}

	private static String difference(DiscrepancyView view) {
		return switch (view.firstDifference()) {
			case null -> "";
			case "rootSource" -> "root source";
			case "periodStart", "periodEnd" -> "period";
			default -> view.firstDifference().replace('_', ' ');
		};
	}

	/** How many times the larger is the smaller; not said where they are nearly equal. */
	private static String ratio(DiscrepancyView view) {
		try {
			BigDecimal ratio = (view.ratio() != null) ? new BigDecimal(view.ratio()) : BigDecimal.ONE;
			return (ratio.compareTo(WORTH_SAYING) < 0) ? ""
					: NumberText.exact(ratio.round(new MathContext(3))) + " times apart";
		}
		catch (NumberFormatException _) {
			return "";
		}
	}

	private static @Nullable DotRange drawing(List<FigureView> sides) {
		boolean oneUnit = sides.stream().map(FigureView::unitName).distinct().count() == 1;
		if (!oneUnit || sides.stream().anyMatch((side) -> side.number() == null)) {
			return null;
		}
		String unit = sides.getFirst().unitName();
		return DotRange.draw(sides.stream()
			.map((side) -> new DotRange.Claim(Objects.requireNonNull(side.number()), !side.isMeasured(),
					side.text() + " · " + side.root()))
			.toList(), WIDTH, (tick) -> NumberText.TABLE.axis(tick, unit));
	}

}
