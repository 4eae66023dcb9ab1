package dev.groundswell.report.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import dev.groundswell.report.ingest.ClaimView;
import dev.groundswell.report.ingest.Ingest;
import dev.groundswell.report.ingest.Registry;
import dev.groundswell.report.metrics.ClaimVerdict;
import dev.groundswell.report.metrics.Pin;
import dev.groundswell.report.metrics.StatedClaim;
import dev.groundswell.report.metrics.Verdicts;
import dev.groundswell.report.statement.Figure;

import org.springframework.stereotype.Component;

/**
 * Holds the figures of a text against the log at one position and against each other.
 * Reads like a table of contents: ask, ask again with what the text says in words, hold
 * against the source credited, compare within the text.
 */
@Component
class Judging {

	/** A text with more figures than this is a table that should be uploaded instead. */
	static final int MOST = 2000;

	/**
	 * Few enough that progress is seen, many enough that a text is one or two questions.
	 */
	private static final int AT_ONCE = 100;

	private final Ingest ingest;

	private final Verdicts verdicts;

	private final OwnRows ownRows;

	Judging(Ingest ingest, Verdicts verdicts, OwnRows ownRows) {
		this.ingest = ingest;
		this.verdicts = verdicts;
		this.ownRows = ownRows;
	}

	/**
	 * The whole check.
	 * @param knownAs documents that hold the text or a copy of it; a text does not
	 * confirm itself
	 * @param progress told the number of figures judged so far
	 */
	CheckContent judge(Article article, List<ClaimView> views, List<String> knownAs, Pin pin, IntConsumer progress) {
		Log log = new Log(pin, this.ownRows.of(knownAs));
		Registry registry = this.ingest.registry(pin.registryVersion());
		List<ReadClaim> claims = ReadClaims.of(views, article.text(), new SubjectNames(registry));
		List<ReadClaim> first = claims.subList(0, Math.min(MOST, claims.size()));
		Sentences sentences = new Sentences(article.text());
		GrowthPairs pairs = new GrowthPairs(first, sentences);
		Stating stating = new Stating(new Credits(registry), pairs, article);
		List<Judged> judged = new ArrayList<>();
		for (int from = 0; from < first.size(); from += AT_ONCE) {
			judged.addAll(judged(first.subList(from, Math.min(first.size(), from + AT_ONCE)), stating, sentences, log));
			progress.accept(judged.size());
		}
		List<Finding> findings = findings(Consistency.of(first, pairs), judged, pairs);
		ClaimWriting writing = new ClaimWriting(registry, stating, pairs);
		return new CheckContent(article, pin.asOf(), pin.position(), pin.registryVersion(), claims.size(),
				judged.stream().map((one) -> Outweighing.by(findings, one)).map(writing::of).toList(), findings,
				knownAs);
	}

	/**
	 * What is looked at: the log at a position, without what was read out of the text.
	 */
	private record Log(Pin pin, Set<String> without) {
	}

	/** What the text contradicts itself need not be said of the log once more. */
	private static List<Finding> findings(List<Finding> within, List<Judged> judged, GrowthPairs pairs) {
		List<Finding> beyond = judged.stream()
			.flatMap((one) -> KnownGrowth.of(one, pairs).stream())
			.filter((known) -> within.stream()
				.noneMatch((finding) -> finding.isConflict() && finding.claims().containsAll(known.claims())))
			.toList();
		return Stream.concat(within.stream(), beyond.stream()).toList();
	}

	private List<Judged> judged(List<ReadClaim> claims, Stating stating, Sentences sentences, Log log) {
		List<StatedClaim> stated = claims.stream().map(stating::of).toList();
		List<ClaimVerdict> answers = this.verdicts.of(stated, log.without(), log.pin());
		List<Judged> judged = new ArrayList<>();
		for (int i = 0; i < claims.size(); i++) {
			judged.add(new Judged(claims.get(i), stated.get(i), answers.get(i)));
		}
		return again(judged, sentences, log).stream()
			.map((one) -> stating.credited(one.claim())
				.map((source) -> one.verdict(Crediting.heldAgainst(source, one.verdict())))
				.orElse(one))
			.toList();
	}

	/**
	 * A figure that is not comparable for something it does not name is asked about once
	 * more, with what its sentence says of it in words.
	 */
	private List<Judged> again(List<Judged> judged, Sentences sentences, Log log) {
		Map<String, StatedClaim> narrowed = new HashMap<>();
		for (Judged one : judged) {
			Map<String, String> more = said(one, sentences);
			if (!more.equals(one.stated().qualifiers())) {
				narrowed.put(one.claim().id(), one.stated().with(more));
			}
		}
		List<Judged> open = judged.stream().filter((one) -> narrowed.containsKey(one.claim().id())).toList();
		List<ClaimVerdict> answers = this.verdicts.of(
				open.stream().map((one) -> narrowed.get(one.claim().id())).map(Objects::requireNonNull).toList(),
				log.without(), log.pin());
		Map<String, Judged> better = new HashMap<>();
		for (int i = 0; i < open.size(); i++) {
			if (!answers.get(i).verdict().equals("not-comparable")) {
				String id = open.get(i).claim().id();
				better.put(id,
						new Judged(open.get(i).claim(), Objects.requireNonNull(narrowed.get(id)), answers.get(i)));
			}
		}
		return judged.stream().map((one) -> better.getOrDefault(one.claim().id(), one)).toList();
	}

	private static Map<String, String> said(Judged one, Sentences sentences) {
		Map<String, String> all = new HashMap<>(one.stated().qualifiers());
		Figure compared = one.verdict().compared();
		if (one.verdict().verdict().equals("not-comparable") && compared != null && !one.claim().place().isEmpty()) {
			ClaimView view = one.claim().view();
			String words = String.join(" ", Objects.requireNonNullElse(view.scope(), ""),
					Objects.requireNonNullElse(view.attribution(), ""), sentences.around(one.claim().place()));
			SaidQualifiers.in(words, compared).forEach(all::putIfAbsent);
		}
		return all;
	}

}
