package dev.groundswell.metrics.statistic.ram;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.population.Populations;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;

/** Reads the pools a request is about: populations, divided by size. */
record Pools(Populations populations, SeriesReader reader) {

	/** A day of release further back is a slip. */
	private static final int LONGEST = 40_000;

	/** Only sizes that a line is wanted of;. */
	List<Pool> read(RamRequest request, Moment moment) {
		var sizes = Sizes.read(this.reader, moment);
		var members = members(request, sizes);
		if (members.isEmpty()) {
			return List.of();
		}
		return this.populations.read(request.populations().members(members), days(members, request, moment), moment)
			.stream()
			.flatMap((population) -> bySize(population, sizes, moment).stream())
			.toList();
	}

	private static Set<String> members(RamRequest request, Sizes sizes) {
		if (request.bucket() != null) {
			return sizes.models(Optional.of(request.bucket()));
		}
		var wanted = request.populations().subjects();
		if (wanted == null) {
			return sizes.models(Optional.empty());
		}
		var buckets = wanted.stream().flatMap((model) -> sizes.bucketOf(model).stream()).collect(Collectors.toSet());
		return buckets.stream()
			.flatMap((bucket) -> sizes.models(Optional.of(bucket)).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Far enough back for the oldest model's first days. */
	private static int days(Set<String> members, RamRequest request, Moment moment) {
		var last = Optional.ofNullable(request.populations().day()).orElse(moment.day());
		return members.stream()
			.flatMap((model) -> moment.registry().subjectOrUnlisted(model).released().stream())
			.min(Comparator.naturalOrder())
			.map((first) -> Math.clamp(ChronoUnit.DAYS.between(first, last), 0, LONGEST))
			.orElse(0);
	}

	private static List<Pool> bySize(Population population, Sizes sizes, Moment moment) {
		var series = new TreeMap<SizeBucket, List<Series>>();
		for (var each : population.series()) {
			sizes.bucketOf(each.key().subject())
				.ifPresent((bucket) -> series.computeIfAbsent(bucket, (_) -> new ArrayList<>()).add(each));
		}
		return series.entrySet().stream().map((entry) -> pool(entry, population.day(), sizes, moment)).toList();
	}

	private static Pool pool(Map.Entry<SizeBucket, List<Series>> entry, LocalDate baseline, Sizes sizes,
			Moment moment) {
		var models = new ArrayList<Model>();
		int undated = 0;
		for (var series : entry.getValue()) {
			var id = series.key().subject();
			var released = moment.registry().subjectOrUnlisted(id).released();
			if (released.isEmpty()) {
				undated++;
			}
			else if (!released.get().isAfter(baseline)) {
				models.add(new Model(series, sizes.of(id).orElseThrow(), released.get(), baseline));
			}
		}
		return Pool.of(entry.getKey(), baseline, models, undated);
	}

}
