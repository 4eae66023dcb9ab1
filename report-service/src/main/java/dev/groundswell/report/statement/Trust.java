package dev.groundswell.report.statement;

import java.util.Collection;
import java.util.Set;

/**
 * What is known about the reliability of figures: who counts for himself, what is
 * contradicted or confirmed, and who has fallen silent.
 *
 * @param secondary root sources that only repeat others (the press, or nobody known)
 * @param disputed evidence ids of figures another source contradicts
 * @param corroborated evidence ids of figures a second root source agrees with
 * @param stale sources whose last publication is far behind their habit
 */
public record Trust(Set<String> secondary, Set<String> disputed, Set<String> corroborated, Set<String> stale) {

	public Trust {
		secondary = Set.copyOf(secondary);
		disputed = Set.copyOf(disputed);
		corroborated = Set.copyOf(corroborated);
		stale = Set.copyOf(stale);
	}

	/**
	 * The least of the figures' confidences; a sentence about our own method is certain.
	 */
	public Confidence in(Collection<Figure> figures) {
		return figures.stream().map(this::in).reduce(Confidence.HIGH, Confidence::orLower);
	}

	private Confidence in(Figure figure) {
		if (touches(this.disputed, figure)) {
			return Confidence.LOW;
		}
		Confidence confidence = rested(figure);
		return this.stale.contains(figure.source()) || this.stale.contains(figure.rootSource()) ? confidence.lowered()
				: confidence;
	}

	private Confidence rested(Figure figure) {
		if (figure.basis().equals("measured") || touches(this.corroborated, figure)) {
			return Confidence.HIGH;
		}
		return this.secondary.contains(figure.rootSource()) ? Confidence.LOW : Confidence.MEDIUM;
	}

	private static boolean touches(Set<String> ids, Figure figure) {
		return figure.evidence().stream().anyMatch(ids::contains);
	}

}
