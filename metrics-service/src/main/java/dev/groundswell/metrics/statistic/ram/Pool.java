package dev.groundswell.metrics.statistic.ram;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.metrics.arithmetic.Ram;
import dev.groundswell.metrics.series.Point;

/**
 * The models of one size of one population, against which each of them is held.
 *
 * @param baseline last day of any count
 * @param undated models of the size left out because their release is unknown
 * @param hash SHA-256 over a line {@code id release-day} for each model, sorted
 */
record Pool(SizeBucket bucket, LocalDate baseline, List<Model> models, int undated, String hash,
		Map<String, Denominator> denominators) {

	static Pool of(SizeBucket bucket, LocalDate baseline, List<Model> models, int undated) {
		var sorted = models.stream().sorted(Comparator.comparing(Model::id)).toList();
		return new Pool(bucket, baseline, sorted, undated, hash(sorted), new HashMap<>());
	}

	/**
	 * What a count is divided by.
	 *
	 * @param value null where there is none, see the reason
	 * @param estimated whether a count in it is interpolated
	 * @param held whether a count in it had fallen
	 */
	record Denominator(Optional<BigDecimal> value, Optional<String> reason, List<Point> inputs, boolean estimated,
			boolean held) {

		static Denominator none(String reason) {
			return new Denominator(Optional.empty(), Optional.of(reason), List.of(), false, false);
		}

	}

	private static String hash(List<Model> models) {
		var content = models.stream()
			.map((model) -> model.id() + " " + model.released() + "\n")
			.collect(Collectors.joining());
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	int oldEnough(int age) {
		return (int) this.models.stream().filter((model) -> model.ageOn(this.baseline) >= age).count();
	}

	int counted(int age) {
		return (int) this.models.stream().filter((model) -> model.at(age).isPresent()).count();
	}

	Denominator denominator(RamRequest.Formula formula, int age) {
		return this.denominators.computeIfAbsent(formula + "@" + age, (_) -> switch (formula) {
			case V1 -> median(age);
			case V2 -> cutoff(age);
		});
	}

	/** Version 1: the median of the ten with the largest newest count. */
	private Denominator median(int age) {
		if (this.models.size() < Ram.POOL) {
			return Denominator.none("fewer than ten models of this size: " + this.models.size());
		}
		var ten = this.models.stream()
			.sorted(Comparator.comparing((Model model) -> model.newest().number()).reversed().thenComparing(Model::id))
			.limit(Ram.POOL)
			.toList();
		var known = ten.stream().filter((model) -> model.at(age).isPresent()).toList();
		if (known.size() < Ram.POOL) {
			return Denominator.none("only %d of the ten most downloaded models of this size have a count at %d days"
				.formatted(known.size(), age));
		}
		var newest = ten.stream().flatMap((model) -> model.newestInputs().stream());
		return new Denominator(Ram.median(known.stream().flatMap((model) -> model.countAt(age).stream()).toList()),
				Optional.empty(), Stream.concat(inputs(known, age), newest).toList(), isEstimated(known, age),
				isHeld(known, age));
	}

	/** Version 2: the tenth largest at the age, or at an earlier checkpoint if larger. */
	private Denominator cutoff(int age) {
		var ages = Ram.CHECKPOINTS.stream().filter((checkpoint) -> checkpoint <= age).toList();
		var cutoff = Ram.cutoff(ages.stream()
			.map((checkpoint) -> Ram
				.tenthLargest(this.models.stream().flatMap((model) -> model.countAt(checkpoint).stream()).toList()))
			.toList());
		if (cutoff.isEmpty()) {
			return Denominator
				.none("fewer than ten models of this size with a count at %d days: %d".formatted(age, counted(age)));
		}
		var leading = ages.stream()
			.filter((checkpoint) -> counted(checkpoint) >= Ram.POOL)
			.collect(Collectors.toMap((checkpoint) -> checkpoint, this::leading));
		return new Denominator(cutoff, Optional.empty(),
				ages.stream()
					.filter(leading::containsKey)
					.flatMap((checkpoint) -> inputs(leading.getOrDefault(checkpoint, List.of()), checkpoint))
					.toList(),
				leading.entrySet().stream().anyMatch((entry) -> isEstimated(entry.getValue(), entry.getKey())),
				leading.entrySet().stream().anyMatch((entry) -> isHeld(entry.getValue(), entry.getKey())));
	}

	/** The ten with the largest counts at an age. */
	private List<Model> leading(int age) {
		return this.models.stream()
			.filter((model) -> model.at(age).isPresent())
			.sorted(Comparator.comparing((Model model) -> model.countAt(age).orElse(BigDecimal.ZERO))
				.reversed()
				.thenComparing(Model::id))
			.limit(Ram.POOL)
			.toList();
	}

	private static Stream<Point> inputs(List<Model> models, int age) {
		return models.stream().flatMap((model) -> model.inputs(age).stream());
	}

	private static boolean isEstimated(List<Model> models, int age) {
		return models.stream().flatMap((model) -> model.at(age).stream()).anyMatch((reading) -> reading.interpolated());
	}

	private static boolean isHeld(List<Model> models, int age) {
		return models.stream().flatMap((model) -> model.at(age).stream()).anyMatch((reading) -> reading.isHeld());
	}

}
