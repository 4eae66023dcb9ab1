package dev.groundswell.report.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Builds figures for tests: what is not said is ordinary. */
public record Figures(String subject, String subjectName, String kind, String metric, String measure, String value,
		@Nullable String max, String unit, Bound bound, Map<String, String> qualifiers, LocalDate start, LocalDate end,
		@Nullable String periodBasis, String source, String root, String basis, String modality, String evidence) {

	public static final YearMonth NOVEMBER = YearMonth.of(2025, 11);

	/** Monthly users of the Qwen app in November 2025, as Aicpb.com counted them. */
	public static Figures users(String value) {
		return new Figures("qwen-app", "Qwen app", "app", "monthly_active_users", "level", value, null, "users",
				Bound.EXACT, Map.of("panel", "aicpb"), NOVEMBER.atDay(1), NOVEMBER.atEndOfMonth(), null, "scmp",
				"aicpb", "reported", "asserted", "o-level");
	}

	public Figures of(String subject, String name, String kind) {
		return new Figures(subject, name, kind, this.metric, this.measure, this.value, this.max, this.unit, this.bound,
				this.qualifiers, this.start, this.end, this.periodBasis, this.source, this.root, this.basis,
				this.modality, this.evidence);
	}

	public Figures as(String metric, String measure, String unit) {
		return new Figures(this.subject, this.subjectName, this.kind, metric, measure, this.value, this.max, unit,
				this.bound, this.qualifiers, this.start, this.end, this.periodBasis, this.source, this.root, this.basis,
				this.modality, this.evidence);
	}

	public Figures bound(Bound bound) {
		return new Figures(this.subject, this.subjectName, this.kind, this.metric, this.measure, this.value, this.max,
				this.unit, bound, this.qualifiers, this.start, this.end, this.periodBasis, this.source, this.root,
				this.basis, this.modality, this.evidence);
	}

	public Figures upTo(String max) {
		return new Figures(this.subject, this.subjectName, this.kind, this.metric, this.measure, this.value, max,
				this.unit, Bound.RANGE, this.qualifiers, this.start, this.end, this.periodBasis, this.source, this.root,
				this.basis, this.modality, this.evidence);
	}

	public Figures qualified(Map<String, String> qualifiers) {
		return new Figures(this.subject, this.subjectName, this.kind, this.metric, this.measure, this.value, this.max,
				this.unit, this.bound, qualifiers, this.start, this.end, this.periodBasis, this.source, this.root,
				this.basis, this.modality, this.evidence);
	}

	public Figures from(String start, String end) {
		return new Figures(this.subject, this.subjectName, this.kind, this.metric, this.measure, this.value, this.max,
				this.unit, this.bound, this.qualifiers, LocalDate.parse(start), LocalDate.parse(end), this.periodBasis,
				this.source, this.root, this.basis, this.modality, this.evidence);
	}

	public Figures asPublished(String day) {
		return new Figures(this.subject, this.subjectName, this.kind, this.metric, this.measure, this.value, this.max,
				this.unit, this.bound, this.qualifiers, LocalDate.parse(day), LocalDate.parse(day), "published",
				this.source, this.root, this.basis, this.modality, this.evidence);
	}

	public Figures by(String source, String root) {
		return new Figures(this.subject, this.subjectName, this.kind, this.metric, this.measure, this.value, this.max,
				this.unit, this.bound, this.qualifiers, this.start, this.end, this.periodBasis, source, root,
				this.basis, this.modality, this.evidence);
	}

	public Figures basis(String basis) {
		return new Figures(this.subject, this.subjectName, this.kind, this.metric, this.measure, this.value, this.max,
				this.unit, this.bound, this.qualifiers, this.start, this.end, this.periodBasis, this.source, this.root,
				basis, this.modality, this.evidence);
	}

	public Figures modality(String modality) {
		return new Figures(this.subject, this.subjectName, this.kind, this.metric, this.measure, this.value, this.max,
				this.unit, this.bound, this.qualifiers, this.start, this.end, this.periodBasis, this.source, this.root,
				this.basis, modality, this.evidence);
	}

	public Figures evidence(String evidence) {
		return new Figures(this.subject, this.subjectName, this.kind, this.metric, this.measure, this.value, this.max,
				this.unit, this.bound, this.qualifiers, this.start, this.end, this.periodBasis, this.source, this.root,
				this.basis, this.modality, evidence);
	}

	public Figure figure() {
		return new Figure("levels.v1~" + this.evidence, new BigDecimal(this.value),
				(this.max != null) ? new BigDecimal(this.max) : null, this.unit, this.bound, this.subject,
				this.subjectName, this.kind, this.metric, "", this.measure, new TreeMap<>(this.qualifiers), this.start,
				this.end, this.periodBasis, Instant.parse("2025-12-03T00:00:00Z"), "A", this.basis, this.modality,
				this.source, name(this.source), this.root, name(this.root), "levels.v1", List.of(this.evidence), 1,
				null, List.of(), new TreeMap<>());
	}

	private static String name(String id) {
		return switch (id) {
			case "aicpb" -> "Aicpb.com (AI Product Ranking)";
			case "scmp" -> "South China Morning Post";
			case "yahoo" -> "Yahoo Finance";
			default -> id;
		};
	}

}
