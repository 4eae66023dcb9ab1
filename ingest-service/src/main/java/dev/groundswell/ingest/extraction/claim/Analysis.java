package dev.groundswell.ingest.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.ExtractedClaim;
import dev.groundswell.ingest.extraction.Gazetteer;
import dev.groundswell.ingest.extraction.Hint;
import dev.groundswell.ingest.extraction.Passage;
import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.name.UnknownNames;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;
import dev.groundswell.ingest.extraction.text.Line;
import dev.groundswell.ingest.extraction.text.Lines;
import dev.groundswell.ingest.extraction.text.Plain;
import dev.groundswell.ingest.extraction.text.RuleTable.Cue;
import dev.groundswell.ingest.extraction.text.Sentences;
import dev.groundswell.ingest.extraction.time.Calendar;
import dev.groundswell.ingest.extraction.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The order of the steps. Reads like a table of contents.
 */
public final class Analysis {

	/**
	 * Words of a survey: percentages without further words are of those who were asked.
	 */
	private static final Pattern SURVEY = Pattern.compile(
			"\\b(?:surveys?|surveyed|polls?|polled|respondents?|questionnaires?|interviewed|interviewees|canvassed|census|eurostat|pew|gallup|panell?ists|barometer|self-reported|statistics (?:office|bureau|agency|authority))\\b|调查|调研|受访|民调|问卷");

	private final Attributions attributions;

	private final Readings readings;

	private final Tables tables;

	private final Comparators comparators = new Comparators();

	private final Changes changes = new Changes();

	private final Modality modality = new Modality();

	private final Filters filters = new Filters();

	private final Metrics metrics = new Metrics();

	private final Subjects subjects;

	public Analysis(Gazetteer gazetteer) {
		this.attributions = new Attributions(gazetteer);
		this.readings = new Readings(gazetteer);
		this.tables = new Tables(this.readings);
		this.subjects = new Subjects(gazetteer);
	}

	/** The claims of a passage in the order of their numbers. */
	public List<ExtractedClaim> of(Passage passage, List<Hint> hints) {
		Plain plain = Plain.of(passage.text());
		List<Line> lines = Lines.of(plain);
		List<Reading> all = new ArrayList<>();
		boolean chinese = "zh".equals(passage.language())
				|| Sentences.hasHan(plain.lower(), new TextSpan(0, plain.length()));
		for (Line line : lines) {
			for (TextSpan sentence : Sentences.of(plain, line.span())) {
				boolean han = Sentences.hasHan(plain.lower(), sentence)
						|| chinese && Sentences.hasAnyHan(plain.lower(), sentence);
				all.add(this.readings.of(plain, line, sentence, han));
			}
		}
		Text text = new Text(passage, calendar(passage, plain, all), new Memory(), new Claims(), new Anaphors(),
				new Hints(hints));
		text.memory.survey = SURVEY.matcher(plain.lower()).find();
		text.anaphors.foresee(all);
		for (int i = 0; i < all.size();) {
			int end = i + 1;
			while (all.get(i).line().kind() == Line.Kind.ROW && end < all.size()
					&& all.get(end).line().kind() == Line.Kind.ROW
					&& all.get(end).line().paragraph() == all.get(i).line().paragraph()) {
				end++;
			}
			if (all.get(i).line().kind() == Line.Kind.ROW) {
				table(text, plain, all.subList(i, end));
			}
			else {
				sentence(text, all.get(i));
			}
			i = end;
		}
		return text.claims.list();
	}

	private record Text(Passage passage, Calendar calendar, Memory memory, Claims claims, Anaphors anaphors,
			Hints hints) {
	}

	private static Calendar calendar(Passage passage, Plain plain, List<Reading> all) {
		List<TimeExpression> times = all.stream().flatMap((reading) -> reading.times().stream()).toList();
		@Nullable TimeExpression launch = null;
		for (Reading reading : all) {
			boolean launches = launch == null && reading.span()
				.in(reading.lower())
				.matches(
						"(?s).*\\b(?:launch|debut|releas|roll|public beta|went live|introduc|unveil|arriv|hit the)\\w*.*|(?s).*(?:上线|发布|公测|推出).*");
			if (launches) {
				launch = reading.times()
					.stream()
					.filter((time) -> time.kind() == TimeExpression.Kind.DAY)
					.findFirst()
					.orElse(null);
			}
		}
		return new Calendar(plain, passage.publishedAt(), times, launch);
	}

	private void table(Text text, Plain plain, List<Reading> rows) {
		List<Line> lines = rows.stream().map(Reading::line).distinct().toList();
		text.memory.next(rows.getFirst());
		for (Tables.Cell cell : this.tables.cells(plain, lines, text.memory.intro)) {
			Draft draft = new Draft(cell.value(), cell.number());
			draft.metric = cell.metric();
			this.changes.decide(draft);
			draft.growth |= cell.growth() || cell.number().kind() == Kind.MULTIPLE
					|| cell.number().kind() == Kind.POINTS;
			this.comparators.decide(draft);
			if (finish(text, draft, !draft.metric.isEmpty()) && draft.growth) {
				this.changes.base(draft, cell.header());
				this.changes.compare(draft, text.calendar, cell.bases());
			}
		}
		text.memory.remember(rows.getLast());
	}

	private void sentence(Text text, Reading found) {
		Memory memory = text.memory;
		Reading reading = text.anaphors.resolved(found);
		memory.next(reading);
		List<Cue> cues = reading.numbers().isEmpty() && !reading.span()
			.in(reading.lower())
			.matches(
					"(?s).*(?:den[iy]|disput|false|refut|wrong|incorrect|invent|made[- ]up|fabricat|fake|bogus|fictiti|否认|辟谣|不实|属实).*")
							? List.of() : this.modality.cues(reading);
		if (this.modality.deniesPrevious(cues, reading.numbers())) {
			memory.previous.forEach((draft) -> draft.modality = "denied");
		}
		boolean any = false;
		for (Quantity number : reading.numbers()) {
			Draft draft = new Draft(reading, TableUnits.inUnitOf(number, reading, memory.intro));
			List<Mention> each = NameGroups.each(draft);
			for (Mention name : each) {
				Draft one = new Draft(reading, draft.number);
				one.mention = name;
				any |= number(text, one, cues);
			}
			any |= each.isEmpty() && number(text, draft, cues);
		}
		memory.remember(reading);
		if (memory.topic == null && !reading.han()) {
			UnknownNames.find(reading.plain(), reading.span(), reading.names(), false)
				.stream()
				.findFirst()
				.ifPresent((name) -> memory.unlisted = (memory.unlisted == null) ? name : memory.unlisted);
		}
		boolean introduces = reading.line().kind() == Line.Kind.HEADING && !any
				|| reading.plain().text().charAt(reading.span().end() - 1) == ':'
				|| reading.plain().text().charAt(reading.span().end() - 1) == '：'
				|| (reading.line().kind() == Line.Kind.TEXT && !any);
		boolean closes = !any && !reading.credits().isEmpty()
				&& CLOSES.matcher(reading.span().in(reading.lower())).matches();
		if (closes) {
			boolean ofAll = OF_ALL.matcher(reading.span().in(reading.lower())).matches();
			(ofAll ? memory.ofText : memory.ofParagraph).stream()
				.filter((draft) -> draft.attribution == null)
				.forEach((draft) -> draft.attribution = reading.credits().getFirst().source());
			memory.ofParagraph.clear();
		}
		if (introduces && !closes) {
			memory.intro = reading;
			boolean opens = reading.line().kind() != Line.Kind.TEXT
					|| reading.plain().text().charAt(reading.span().end() - 1) != '.';
			reading.credits()
				.stream()
				.filter((credit) -> opens || credit.rank() == 3)
				.findFirst()
				.ifPresent((credit) -> {
					memory.credit = credit;
					memory.creditMaker = null;
					memory.creditParagraph = reading.line().paragraph();
				});
		}
	}

	/** "Source: …", "The figures come from …": credited with what stands above. */
	private static final Pattern CLOSES = Pattern.compile(
			"(?s)\\(?(?:data |figures? )?sources?:.*|.*\\b(?:the |these |those |that |this )(?:figures?|numbers?|data|counts?|estimates?|tally|statistics?) (?:are|comes?|came|were|is|was)|.*\\b(?:figures|numbers|data|counts|estimates) (?:are|come|came|were|is) (?:all )?(?:from|by|compiled|drawn|based|taken).*|.*(?:来源|來源|数据(?:均|皆|都)?(?:来自|出自|取自)).*");

	/** A line of its own below a list speaks for all of it. */
	private static final Pattern OF_ALL = Pattern
		.compile("(?s)\\(?(?:(?:data |figures? )?sources?:|(?:数据)?(?:来源|來源)|以上|all figures).*");

	private boolean number(Text text, Draft draft, List<Cue> cues) {
		this.comparators.decide(draft);
		this.changes.decide(draft);
		if (!text.memory.current.isEmpty()) {
			this.changes.goesOn(draft, text.memory.current.getLast());
		}
		this.metrics.growsToo(draft, text.memory);
		int head = this.metrics.headWord(draft);
		if (Filters.isYear(draft) || Filters.isVersion(draft)
				|| draft.number.kind() == Kind.RANK && !Ranks.isRank(draft)) {
			return false;
		}
		if (Neighbours.isGap(draft)) {
			return false;
		}
		if (Neighbours.isRestated(draft)) {
			return false;
		}
		Cue against = this.filters.against(draft, head, this.metrics.useWord(draft));
		if (against != null || Neighbours.hangsOnFiltered(draft, text.memory)) {
			draft.modality = "filtered";
			if (against == null || !against.name()
				.matches("age|duration|sample|firm_size|class_size|company_count|parties|vague|threshold")) {
				text.memory.current.add(draft);
			}
			return false;
		}
		Cue unreal = this.modality.unreal(draft, cues, text.calendar);
		Cue plan = this.modality.plan(draft, cues);
		boolean spends = draft.number.kind() == Kind.MONEY && plan != null && unreal != null
				&& unreal.name().matches("forecast|target");
		if (unreal != null && !spends) {
			draft.modality = "unreal";
		}
		if (draft.number.kind() == Kind.RANK) {
			draft.metric = "rank";
			draft.note("rank", draft.number.number(), "metric=rank");
		}
		if (!finish(text, draft, draft.number.kind() == Kind.RANK)) {
			return false;
		}
		boolean nobodySpends = draft.mention != null && draft.mention.is("technology", "group");
		if (unreal != null && (!spends || !draft.metric.equals("investment") || nobodySpends)) {
			draft.modality = "unreal";
			return false;
		}
		if (plan == null && Neighbours.isPartOfPlan(draft, text.memory)) {
			draft.modality = "commitment";
			draft.note("part of a plan", draft.number.number(), "modality=commitment");
		}
		if (plan != null && draft.metric.equals("investment")) {
			draft.modality = "commitment";
			draft.trace.add(plan.trace("modality=commitment"));
		}
		return true;
	}

	private boolean finish(Text text, Draft draft, boolean decided) {
		if (!decided && !this.metrics.decide(draft, text.memory) && !text.hints.measure(draft)) {
			return false;
		}
		if (!this.subjects.decide(draft, text.memory) && !text.hints.name(draft)) {
			return false;
		}
		Units.tellDownloadsApart(draft);
		if (draft.mention != null && draft.metric.contains("download") && !draft.subject.contains(" + ")) {
			draft.subject = this.subjects.mapped(draft, draft.mention);
		}
		Units.decide(draft);
		this.changes.base(draft);
		new Periods(text.calendar).decide(draft, text.memory);
		this.changes.compare(draft, text.calendar);
		Units.perPeriod(draft);
		this.attributions.decide(draft, text.memory, text.passage.publisher());
		Scopes.decide(draft);
		Confidence.decide(draft, text.passage.publishedAt() == null);
		text.memory.current.add(draft);
		text.claims.add(draft);
		return true;
	}

}
