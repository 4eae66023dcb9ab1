package dev.groundswell.ui.glossary;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the services define: the metrics of the catalogue, the statistics with formulas.
 */
public final class Definitions {

	private Definitions() {
	}

	/** Metrics as ingest-service lists them. */
	public record MetricListing(@Nullable List<MetricView> items) {

		/** The metrics, none if the answer named none. */
		public List<MetricView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

	/** A metric of the catalogue. */
	public record MetricView(@Nullable String id, @Nullable String name, @Nullable String unit,
			@Nullable String behaviour, @Nullable String definition) {
	}

	/** Statistics as metrics-service lists them. */
	public record StatisticListing(@Nullable List<StatisticView> items) {

		/** The statistics, none if the answer named none. */
		public List<StatisticView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

	/** A statistic with its formula. */
	public record StatisticView(@Nullable String name, @Nullable String title, @Nullable String formula) {
	}

}
