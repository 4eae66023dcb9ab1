package dev.groundswell.ingest.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.TextSpan;

/**
 * Where a sentence is cut: into clauses, each of which can be fact or forecast of its
 * own, and into segments at every comma.
 */
final class Clauses {

	private static final Pattern CLAUSE = Pattern.compile(
			"[;；]|—| - |, (?=(?:while|whereas|but|although|though|yet|compared|up from|down from|against|versus|from|rising from|having|which (?:is|was|has|had|were|are)|and (?:is|it|its|the|has|had|was|were|will|plans?|expects?|aims?|that|they|he|she|says?|said|could|now|in|by|another|more|about|over|\\w+ (?:had|has|have|is|are|was|were|will|plans?|expects?|says|said|rose|fell|grew|use|used|counted|reached|spent|aims?))|(?:it|he|she|they|the \\w+) (?:expects?|predicts?|forecasts?|hopes?|projects?)|in 20\\d\\d)\\b)| (?=(?:while|whereas|compared (?:with|to)|up from|down from|against|versus|but|although) )| and (?=(?:expects?|aims?|plans|hopes|projects|forecasts?|predicts?|targets?|is (?:expected|projected|targeting|aiming|on track|set to)|will|could|has |had |wants|intends)\\b)|，(?=而|但|较|比|同时|预计|并|其中|此前|高于|低于|目前|远|相比|计划|将|未来|到20|去年|上)|: ");

	private static final Pattern SEGMENT = Pattern.compile(",(?!\\d)|[;；，、：:()—]| - | and | or |(?<!\\d)\\.(?= )");

	private final TextSpan sentence;

	private final List<Integer> clauses;

	private final List<Integer> segments;

	private Clauses(TextSpan sentence, List<Integer> clauses, List<Integer> segments) {
		this.sentence = sentence;
		this.clauses = clauses;
		this.segments = segments;
	}

	static Clauses of(String lower, TextSpan sentence) {
		return new Clauses(sentence, cuts(CLAUSE, lower, sentence), cuts(SEGMENT, lower, sentence));
	}

	/** A sentence in one piece: without a number nobody asks where it is cut. */
	static Clauses none(TextSpan sentence) {
		return new Clauses(sentence, List.of(), List.of());
	}

	private static List<Integer> cuts(Pattern pattern, String lower, TextSpan sentence) {
		List<Integer> cuts = new ArrayList<>();
		Matcher matcher = pattern.matcher(lower).region(sentence.start(), sentence.end()).useTransparentBounds(true);
		while (matcher.find()) {
			cuts.add(matcher.end());
		}
		return cuts;
	}

	TextSpan clause(int position) {
		return around(this.clauses, position);
	}

	TextSpan segment(int position) {
		return around(this.segments, position);
	}

	int clausesBetween(int from, int to) {
		return between(this.clauses, from, to);
	}

	int segmentsBetween(int from, int to) {
		return between(this.segments, from, to);
	}

	private TextSpan around(List<Integer> cuts, int position) {
		int start = this.sentence.start();
		int end = this.sentence.end();
		for (int cut : cuts) {
			if (cut <= position) {
				start = cut;
			}
			else {
				end = Math.min(end, cut);
				break;
			}
		}
		return new TextSpan(start, Math.max(start, end));
	}

	private static int between(List<Integer> cuts, int from, int to) {
		int count = 0;
		for (int cut : cuts) {
			if (cut > from && cut <= to) {
				count++;
			}
		}
		return count;
	}

}
