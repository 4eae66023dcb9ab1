package dev.groundswell.ui.leaderboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.groundswell.ui.chart.Bar;
import dev.groundswell.ui.chart.Sparkline;
import dev.groundswell.ui.figure.Family;
import dev.groundswell.ui.figure.FigureView;
import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.SourceText;
import org.jspecify.annotations.Nullable;

/** Makes the page of a board from the answer and what was asked. */
final class BoardPages {

	private static final Map<String, String> GROUPS = Map.of("china", "China", "us", "United States", "europe",
			"Europe", "open", "Open weights");

	private BoardPages() {
	}

	static BoardPage of(BoardView board, BoardAddress asked, LocalDate today) {
		LocalDate week = Objects.requireNonNullElse(board.weekEnding(), today);
		List<BoardPage.Row> rows = rows(board);
		String name = Objects.requireNonNullElse(board.metricName(), asked.metric());
		LocalDate next = week.plusDays(7);
		BoardPage.Choice later = next.isAfter(today.plusDays(6)) ? null
				: new BoardPage.Choice("Later week", asked.week(next).page(), false);
		return new BoardPage(asked.metric(), name, DateText.week(week), answer(rows), population(board.population()),
				new BoardPage.Choice("Earlier week", asked.week(week.minusDays(7)).page(), false), later, groups(asked),
				populations(board, asked), asked.csv(), rows,
				(board.asOf() != null) ? DateText.instant(board.asOf()) : "",
				rows.stream().anyMatch((row) -> row.trend() != null));
	}

	static List<BoardPage.Row> rows(BoardView board) {
		BigDecimal largest = board.list()
			.stream()
			.map((item) -> (item.figure() != null) ? item.figure().number() : null)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(BigDecimal.ZERO);
		return board.list().stream().filter((item) -> item.figure() != null).map((item) -> row(item, largest)).toList();
	}

	private static BoardPage.Row row(BoardView.Item item, BigDecimal largest) {
		FigureView figure = Objects.requireNonNull(item.figure());
		String subject = Objects.requireNonNullElse(item.subject(), "");
		BigDecimal number = figure.number();
		return new BoardPage.Row(Objects.requireNonNullElse(item.rank(), 0), BoardPage.Change.of(item), subject,
				Objects.requireNonNullElse(item.subjectName(), subject), Family.of(subject).style(), figure,
				Bar.of((number != null) ? number : BigDecimal.ZERO, largest), figure.isRank() ? null : trend(item),
				share(item));
	}

	private static @Nullable Sparkline trend(BoardView.Item item) {
		List<Sparkline.Amount> amounts = Objects.requireNonNullElse(item.trend(), List.<BoardView.TrendView>of())
			.stream()
			.filter((it) -> it.periodEnd() != null && it.value() != null)
			.map((it) -> new Sparkline.Amount(Objects.requireNonNull(it.periodEnd()),
					new BigDecimal(Objects.requireNonNull(it.value()))))
			.toList();
		return (amounts.size() < 2) ? null : Sparkline.draw(amounts, 96, 26);
	}

	private static String share(BoardView.Item item) {
		BoardView.ShareView share = item.share();
		if (share == null || share.value() == null) {
			return "";
		}
		return share.value() + "\u202f% of " + Objects.requireNonNullElse(share.denominator(), "").replace('_', ' ');
	}

	private static String answer(List<BoardPage.Row> rows) {
		if (rows.isEmpty()) {
			return "No board for this week";
		}
		List<BoardPage.Row> first = rows.stream().filter((row) -> row.rank() == rows.getFirst().rank()).toList();
		String names = first.stream().map(BoardPage.Row::name).collect(Collectors.joining(" and "));
		String place = (first.size() > 1) ? " share first place" : " first";
		FigureView best = rows.getFirst().figure();
		return names + place + (best.isRank() ? "" : ", with " + best.prose());
	}

	static String population(BoardView.@Nullable PopulationView population) {
		if (population == null) {
			return "";
		}
		String root = Objects.requireNonNullElse(population.rootSourceName(),
				Objects.requireNonNullElse(population.rootSource(), "source not named"));
		String which = new TreeMap<>(Objects.requireNonNullElse(population.qualifiers(), Map.<String, String>of()))
			.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().equals(population.rootSource()))
			.map((entry) -> entry.getKey().replace('_', ' ') + " " + entry.getValue().replace('_', ' '))
			.collect(Collectors.joining(", "));
		return which.isEmpty() ? SourceText.brief(root) : SourceText.brief(root) + " (" + which + ")";
	}

	private static List<BoardPage.Choice> groups(BoardAddress asked) {
		List<BoardPage.Choice> choices = new java.util.ArrayList<>();
		choices.add(new BoardPage.Choice("All", asked.group(null).page(), asked.group() == null));
		GROUPS.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue())
			.forEach((group) -> choices.add(new BoardPage.Choice(group.getValue(), asked.group(group.getKey()).page(),
					group.getKey().equals(asked.group()))));
		return List.copyOf(choices);
	}

	private static List<BoardPage.Choice> populations(BoardView board, BoardAddress asked) {
		String current = population(board.population());
		return Objects.requireNonNullElse(board.populations(), List.<BoardView.PopulationView>of())
			.stream()
			.map((it) -> new BoardPage.Choice(population(it) + ((it.subjects() != null) ? " · " + it.subjects() : ""),
					asked.population(it.rootSource(), canonical(it.qualifiers())).page(),
					population(it).equals(current)))
			.toList();
	}

	private static @Nullable String canonical(@Nullable Map<String, String> qualifiers) {
		return (qualifiers == null || qualifiers.isEmpty()) ? null
				: new TreeMap<>(qualifiers).entrySet()
					.stream()
					.map((entry) -> entry.getKey() + "=" + entry.getValue())
					.collect(Collectors.joining(";"));
	}

}
