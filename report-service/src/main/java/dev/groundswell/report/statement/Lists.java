package dev.groundswell.report.statement;

import java.util.ArrayList;
import java.util.List;

import dev.groundswell.report.statement.Statement.Compared;
import dev.groundswell.report.statement.Statement.Ranked;

/**
 * Sentences that put several numbers beside each other: ranks, comparisons, model facts.
 */
final class Lists {

	private static final String GROWTH = "_growth";

	private Lists() {
	}

	static Worded ranked(Sentence sentence, Ranked ranked) {
		Figure rank = ranked.rank();
		String list = rank.qualifier("list");
		sentence.name(Phrases.name(rank)).say(" was the ");
		place(sentence, rank);
		sentence.say(" " + Phrases.kind(rank) + Phrases.scope(rank.qualifier("scope")));
		Figure growth = ranked.growthRank();
		if (growth != null) {
			sentence.when(Periods.during(rank)).say(" and the ");
			place(sentence, growth);
			return sentence.say(", both by " + Phrases.nounOf(list)).end();
		}
		if (list.endsWith(GROWTH)) {
			sentence.say(" by " + Phrases.nounOf(list.substring(0, list.length() - GROWTH.length())));
		}
		else if (!list.isEmpty() && !list.contains("download")) {
			sentence.say(" by " + Phrases.nounOf(list));
		}
		return sentence.when(Periods.during(rank)).end();
	}

	/** "24th most used", "fastest-growing". */
	private static void place(Sentence sentence, Figure rank) {
		String list = rank.qualifier("list");
		String order = list.endsWith(GROWTH) ? "fastest-growing"
				: list.contains("download") ? "most downloaded" : "most used";
		int place = rank.value().intValue();
		if (place == 1) {
			sentence.number(order, rank);
		}
		else {
			sentence.number(Numbers.ordinal(place), rank).say(" " + order);
		}
	}

	static Worded compared(Sentence sentence, Compared compared) {
		Figure own = compared.own();
		boolean share = own.unit().equals("percent");
		sentence.say("By the same count").when(Periods.during(own)).say(", ");
		List<Runnable> parts = new ArrayList<>();
		for (Compared.Line line : compared.others()) {
			String verb = !parts.isEmpty() ? " " : share ? " accounted for " : " had ";
			String noun = (parts.isEmpty() && !share) ? " " + Phrases.noun(own) : "";
			parts.add(() -> {
				sentence.say(Phrases.name(line.level()) + verb).value(line.level()).say(noun);
				Figure growth = line.growth();
				if (growth != null) {
					sentence.say(" (").number(Wording.signed(growth), growth).say(" " + Phrases.against(growth) + ")");
				}
			});
		}
		return sentence.listed(parts).say(", against ").value(own).say(" for " + Phrases.name(own)).end();
	}

	static Worded ordered(Sentence sentence, List<Figure> figures) {
		Figure first = figures.getFirst();
		boolean share = first.unit().equals("percent");
		if (share) {
			sentence.say("Of " + Phrases.whole(first) + Counting.place(first)).when(Periods.during(first)).say(", ");
		}
		int level = (int) figures.stream().takeWhile((one) -> one.value().compareTo(first.value()) == 0).count();
		List<Runnable> leaders = new ArrayList<>();
		for (Figure figure : figures.subList(0, level)) {
			leaders.add(() -> sentence.name(Phrases.name(figure))
				.say(share ? " accounted for " : (level == 1) ? " led with " : " had ")
				.value(figure));
		}
		sentence.listed(leaders);
		if (!share) {
			sentence.say(" " + Phrases.noun(first) + Counting.place(first)).when(Phrases.when(first));
		}
		List<Runnable> rest = new ArrayList<>();
		for (Figure figure : figures.subList(level, figures.size())) {
			rest.add(() -> sentence.say(Phrases.name(figure) + (share ? " at " : " with ")).value(figure));
		}
		if (!rest.isEmpty()) {
			sentence.say(share ? ", followed by " : ", ahead of ").listed(rest);
		}
		return sentence.say(Counting.tail(first)).end();
	}

	static Worded modelFact(Sentence sentence, List<Figure> figures) {
		Figure first = figures.getFirst();
		sentence.name(Phrases.name(first));
		List<Runnable> parts = new ArrayList<>();
		switch (first.metric()) {
			case "parameter_count" -> {
				sentence.say((first.bound() == Bound.RANGE) ? " comes in sizes from " : " has ");
				figures.forEach((figure) -> parts.add(() -> sentence.value(figure)));
				return sentence.listed(parts).say(" parameters" + Counting.tail(first)).end();
			}
			case "language_count" -> {
				sentence.say(" supports ");
				for (Figure figure : figures) {
					boolean opening = parts.isEmpty();
					parts.add(() -> sentence.value(figure).say((opening ? " languages" : "") + purpose(figure)));
				}
				return sentence.listed(parts).end();
			}
			default -> {
				sentence.say(" has ");
				figures.forEach((figure) -> parts.add(() -> sentence.value(figure).say(purpose(figure))));
				return sentence.listed(parts).say(" " + Phrases.noun(first)).end();
			}
		}
	}

	/** What a model fact holds for, out of whichever qualifier says it. */
	private static String purpose(Figure figure) {
		return figure.qualifiers()
			.values()
			.stream()
			.map(Phrases::words)
			.findFirst()
			.map((use) -> " for " + (use.equals("text") ? "text interaction" : use))
			.orElse("");
	}

}
