package dev.groundswell.metrics.statistic.derivative;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.groundswell.metrics.registry.Group;
import dev.groundswell.metrics.registry.Registry;
import dev.groundswell.metrics.registry.Subject;

/** What bases are taken together by. */
enum Grouping {

	BASE, FAMILY, ORGANIZATION, REGION;

	static List<String> codes() {
		return Arrays.stream(values()).map(Grouping::code).toList();
	}

	static Optional<Grouping> named(String code) {
		return Arrays.stream(values()).filter((grouping) -> grouping.code().equals(code)).findFirst();
	}

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What a base belongs to: the nearest one above it. */
	Optional<String> of(String base, Registry registry) {
		return switch (this) {
			case BASE -> Optional.of(base);
			case FAMILY,
					ORGANIZATION ->
				registry.upwards(base)
					.stream()
					.filter((subject) -> subject.kind().equals(code()))
					.map(Subject::id)
					.findFirst();
			case REGION -> registry.upwards(base)
				.stream()
				.flatMap((subject) -> subject.groups().stream())
				.filter((group) -> registry.group(group).filter((each) -> each.kind().equals("region")).isPresent())
				.findFirst();
		};
	}

	String nameOf(String id, Registry registry) {
		return (this == REGION) ? registry.group(id).map(Group::name).orElse(id)
				: registry.subjectOrUnlisted(id).name();
	}

}
