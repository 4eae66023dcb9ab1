package dev.groundswell.metrics.series;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.InputDigests.InputDigest;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.store.Row;

import org.springframework.util.function.SingletonSupplier;

/**
 * Points that many figures of one answer rest on, looked through once. What is said of
 * them does not hang on their order.
 *
 * @param isExact whether none is a bound or approximate
 * @param isMeasured whether none is only reported
 * @param worstStatus see {@link Figures#worstStatus}
 * @param inexactness what their values leave open about a change, see
 * {@link Inexactness#words}
 */
public record Basis(boolean isExact, boolean isMeasured, String worstStatus, List<String> inexactness,
		InputDigest digest) {

	public Basis {
		inexactness = List.copyOf(inexactness);
	}

	/** What is to be said of some points. */
	public static Basis of(Collection<Point> points, Moment moment) {
		var all = List.copyOf(points);
		return new Basis(all.stream().allMatch((point) -> point.chosen().comparator().equals("exact")),
				all.stream().allMatch((point) -> point.chosen().basis().equals("measured")), Figures.worstStatus(all),
				Inexactness.words(all, "change"), moment.digests().of(rows(all.stream()).toList()));
	}

	/** The rows that agree with some points. */
	static Stream<Row> rows(Stream<Point> points) {
		return points.flatMap((point) -> point.agreeing().stream());
	}

	/**
	 * Rows drawn up when somebody looks at them: of a page of figures mostly nobody does.
	 */
	static final class LazyRows extends AbstractList<Row> {

		private final SingletonSupplier<List<Row>> rows;

		LazyRows(Order order) {
			this.rows = SingletonSupplier.of(() -> rows(order.points()).toList());
		}

		@Override
		public Row get(int index) {
			return this.rows.obtain().get(index);
		}

		@Override
		public int size() {
			return this.rows.obtain().size();
		}

	}

	/** The points of a basis in the order of one figure, each time anew. */
	public interface Order {

		/** The figure's own first; none twice. */
		Stream<Point> points();

	}

}
