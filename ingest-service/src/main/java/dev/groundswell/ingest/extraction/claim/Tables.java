package dev.groundswell.ingest.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import dev.groundswell.ingest.extraction.text.Line;
import dev.groundswell.ingest.extraction.text.Plain;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;
import dev.groundswell.ingest.extraction.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a table: what is measured, of what and when stands in the header of
 * the column, at the head of the row, or in the line above.
 */
final class Tables {

	private static final int MOST_COLUMNS = 30;

	private static final Pattern GROWTH = Pattern
		.compile("growth|change|yoy|mom|y/y|m/m|increase|vs\\.? |环比|同比|增长|增幅|变化|涨幅");

	/** "Change vs October" tells the month compared with. */
	private static final Pattern VERSUS = Pattern.compile("\\b(?:vs\\b|versus|from|since|against|over)|较|比");

	private static final Pattern SHARE = Pattern.compile("(?:% )?(?:share|% of total|占比|份额)(?: \\(%\\)| %)?");

	private static final Pattern RANK = Pattern.compile("^(?:rank|#|no\\.?|position|place|排名|名次|序号)$");

	private final Readings readings;

	Tables(Readings readings) {
		this.readings = readings;
	}

	/** Cells of one table as readings of their own, with what their headers say. */
	List<Cell> cells(Plain plain, List<Line> rows, @Nullable Reading caption) {
		List<Cell> cells = new ArrayList<>();
		Line header = isHeader(plain, rows) ? rows.getFirst() : null;
		List<@Nullable Reading> heads = heads(plain, header);
		if (header != null && header.cells().size() == rows.getLast().cells().size() - 1) {
			heads.addFirst(null);
		}
		for (Line row : (header == null) ? rows : rows.subList(1, rows.size())) {
			Reading label = label(plain, row);
			for (int column = 0; column < Math.min(row.cells().size(), MOST_COLUMNS); column++) {
				TextSpan span = row.cells().get(column);
				Reading head = (column < heads.size()) ? heads.get(column) : null;
				if (span.length() > 0 && span != label.span()) {
					cell(this.readings.of(plain, row, span), head, label, caption, cells);
				}
			}
		}
		return cells;
	}

	private List<@Nullable Reading> heads(Plain plain, @Nullable Line header) {
		List<@Nullable Reading> heads = new ArrayList<>();
		if (header != null) {
			for (TextSpan cell : header.cells().subList(0, Math.min(header.cells().size(), MOST_COLUMNS))) {
				heads.add((cell.length() > 0) ? this.readings.of(plain, header, cell) : null);
			}
		}
		return heads;
	}

	/**
	 * A cell with its surroundings.
	 *
	 * @param value what stands in it, with the names, times and metrics of its headers
	 * @param number its number, in the unit of its header
	 * @param metric what is measured, if its header says so in a word of tables
	 * @param growth whether its header speaks of growth
	 * @param header the header of its column, or itself
	 * @param bases the times that its header compares with
	 */
	record Cell(Reading value, Quantity number, String metric, boolean growth, TextSpan header,
			List<TimeExpression> bases) {
	}

	private boolean isHeader(Plain plain, List<Line> rows) {
		if (rows.size() < 2) {
			return false;
		}
		List<TextSpan> cells = rows.getFirst().cells();
		boolean corner = cells.size() < rows.getLast().cells().size();
		for (TextSpan cell : cells.subList(corner ? 0 : 1, cells.size())) {
			if (cell.length() > 0 && !this.readings.of(plain, rows.getFirst(), cell).numbers().isEmpty()) {
				return false;
			}
		}
		return true;
	}

	/** The first cell of a row that holds no number of its own. */
	private Reading label(Plain plain, Line row) {
		for (TextSpan cell : row.cells()) {
			boolean worded = cell.length() > 0 && cell.in(plain.text()).chars().anyMatch(Character::isLetter);
			if (worded) {
				Reading reading = this.readings.of(plain, row, cell);
				if (!reading.names().isEmpty() || reading.numbers().isEmpty()) {
					return reading;
				}
			}
		}
		return this.readings.of(plain, row, row.cells().getFirst());
	}

	private void cell(Reading value, @Nullable Reading head, Reading label, @Nullable Reading caption,
			List<Cell> cells) {
		String header = (head == null) ? "" : head.span().in(value.lower());
		boolean rank = RANK.matcher(header).find();
		for (Quantity written : value.numbers()) {
			Quantity number = rank ? written.with(Kind.RANK) : TableUnits.scaled(written, header,
					(caption == null) ? "" : caption.span().in(value.lower()), label.span().in(value.lower()));
			List<Mention> names = new ArrayList<>(whole(value.plain(), label));
			if (names.isEmpty()) {
				names.addAll(this.readings.named(value.plain(), label.span()));
			}
			boolean use = number.kind() == Kind.PERCENT && caption != null && usesSomething(caption);
			if (use && caption != null && names.stream().allMatch((name) -> name.is("other"))) {
				names.clear();
				names.addAll(caption.names());
			}
			if (names.isEmpty() && head != null) {
				names.addAll(head.names());
			}
			if (names.isEmpty()) {
				names.addAll(labelled(value.plain(), label));
			}
			if (names.isEmpty() && caption != null) {
				names.addAll(caption.names());
			}
			boolean versus = VERSUS.matcher(header).find();
			List<TimeExpression> headed = (head == null) ? List.of() : head.times();
			List<TimeExpression> times = first(value.times(), versus ? List.of() : headed, label.times(),
					(caption == null) ? List.of() : caption.times());
			boolean growth = GROWTH.matcher(header).find() && number.kind() != Kind.COUNT;
			List<Cue> metrics = new ArrayList<>(value.metrics());
			Reading exact = exact(head, caption);
			for (Reading part : (exact != null) ? List.of(exact) : parts(head, label, caption)) {
				boolean fits = part.metrics()
					.stream()
					.anyMatch((cue) -> cue.rule().argument(0).indexOf(ContextRules.code(number)) >= 0);
				if (fits && metrics.isEmpty() && !(growth && part != head)) {
					metrics.addAll(part.metrics());
				}
			}
			List<Credit> credits = (caption == null) ? List.of() : caption.credits();
			Reading reading = new Reading(value.plain(), value.line(), value.span(), value.han(), names, times,
					List.of(number), metrics, credits, value.clauses(), value.bigrams());
			String metric = rank ? "rank" : (use && metrics.isEmpty() && !growth) ? "adoption_rate"
					: (SHARE.matcher(header).matches() && number.kind() == Kind.PERCENT) ? share(cells, caption) : "";
			cells.add(new Cell(reading, number, metric, growth, (head == null) ? value.span() : head.span(),
					versus ? headed : List.of()));
		}
	}

	/** "Share of firms using AI": the rows are whoever uses it. */
	private static boolean usesSomething(Reading caption) {
		return Wording.within("use_in_caption", caption, caption.span().start(), caption.span().end()) != null
				&& caption.names().stream().anyMatch((name) -> name.is("technology", "app", "tool", "family"));
	}

	/** A column headed "users" of a table of monthly users counts monthly ones. */
	private static @Nullable Reading exact(@Nullable Reading head, @Nullable Reading caption) {
		boolean general = head != null && caption != null && !head.metrics().isEmpty()
				&& head.metrics().stream().allMatch((cue) -> cue.name().equals("users"));
		boolean active = caption != null
				&& caption.metrics().stream().anyMatch((cue) -> cue.name().endsWith("active_users"));
		return (general && active) ? caption : null;
	}

	/** A column headed "share" is the share of what the table counts. */
	private static String share(List<Cell> cells, @Nullable Reading caption) {
		if (caption != null) {
			for (Cue cue : caption.metrics()) {
				if (Metrics.SHARES.contains(cue.name())) {
					return cue.name();
				}
			}
		}
		for (Cell cell : cells.subList(Math.max(0, cells.size() - MOST_COLUMNS), cells.size()).reversed()) {
			for (Cue cue : cell.value().metrics()) {
				switch (cue.name()) {
					case "token_volume" -> {
						return "token_share";
					}
					case "web_visits" -> {
						return "traffic_share";
					}
					case "downloads" -> {
						return "download_share";
					}
					default -> {
					}
				}
			}
		}
		return "market_share";
	}

	private static List<Reading> parts(@Nullable Reading head, Reading label, @Nullable Reading caption) {
		List<Reading> parts = new ArrayList<>();
		if (head != null) {
			parts.add(head);
		}
		parts.add(label);
		if (caption != null) {
			parts.add(caption);
		}
		return parts;
	}

	@SafeVarargs
	private static List<TimeExpression> first(List<TimeExpression>... lists) {
		for (List<TimeExpression> list : lists) {
			if (!list.isEmpty()) {
				return list;
			}
		}
		return List.of();
	}

	/** A label that begins with a known name and goes on with more of it: a model. */
	private static List<Mention> whole(Plain plain, Reading label) {
		int bracket = label.span().in(plain.text()).indexOf('(');
		boolean remark = bracket > 0 && label.names().size() > 1
				&& label.names().get(0).end() <= label.span().start() + bracket
				&& label.names().get(1).start() > label.span().start() + bracket;
		if (remark) {
			return label.names().subList(0, 1);
		}
		if (label.names().size() != 1 || label.names().getFirst().start() != label.span().start()) {
			return label.names();
		}
		Mention name = label.names().getFirst();
		String rest = plain.text().substring(name.end(), label.span().end());
		boolean more = rest.matches("(?:[ -](?:[A-Z0-9][\\w.]*|[vV]\\d[\\w.]*)){1,5}")
				&& name.is("app", "family", "model", "tool");
		return more ? List.of(new Mention(name.canonical() + rest, "model", label.span(), name.origin()))
				: label.names();
	}

	/** A label that is nobody's known name is a name all the same. */
	private static List<Mention> labelled(Plain plain, Reading label) {
		String words = label.span().in(plain.text());
		boolean name = words.length() <= 40 && !words.isEmpty() && Character.isUpperCase(words.charAt(0)) && label
			.metrics()
			.isEmpty() && label.times().isEmpty() && !words.matches(
					"(?i)(?:total|others?|average|overall|all|sum|rest|source.*|note.*|large.*|small.*|medium.*|.* firms|.*enterprises|yes|no|n/a)");
		return name ? List.of(new Mention(words, "unknown", label.span(), "label of a row")) : List.of();
	}

}
