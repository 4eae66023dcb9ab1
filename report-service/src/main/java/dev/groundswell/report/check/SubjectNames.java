package dev.groundswell.report.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.groundswell.report.ingest.Registry;
import dev.groundswell.report.ingest.Registry.Metric;
import dev.groundswell.report.ingest.Registry.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Subjects by the ways they are written, as ingest-service resolves them: case, width,
 * dashes and spaces make no difference, and of those written alike only the kinds count
 * that the metric applies to.
 */
final class SubjectNames {

	private static final Pattern IGNORED = Pattern.compile("[\\p{Pd}\\u2212\\p{Z}\\s\\p{Cc}\\p{Cf}]+");

	private final Map<String, List<Subject>> byKey = new HashMap<>();

	private final Map<String, List<String>> kindsOf;

	SubjectNames(Registry registry) {
		registry.subjects()
			.forEach((subject) -> subject.writings()
				.map(SubjectNames::key)
				.distinct()
				.forEach((key) -> this.byKey.computeIfAbsent(key, (_) -> new ArrayList<>()).add(subject)));
		this.kindsOf = registry.metrics()
			.stream()
			.collect(Collectors.toMap(Metric::id, Metric::kinds, (first, _) -> first));
	}

	/** The id, or null where nobody or more than one is called so. */
	@Nullable String id(String name, String metric) {
		List<String> kinds = this.kindsOf.getOrDefault(metric, List.of());
		List<Subject> candidates = this.byKey.getOrDefault(key(name), List.of())
			.stream()
			.filter((subject) -> kinds.isEmpty() || kinds.contains(subject.kind()))
			.toList();
		return candidates.stream()
			.filter((subject) -> candidates.size() == 1 || subject.id().equals(name.strip()))
			.findFirst()
			.map(Subject::id)
			.orElse(null);
	}

	private static String key(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
		String folded = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		return IGNORED.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKC)).replaceAll("");
	}

}
