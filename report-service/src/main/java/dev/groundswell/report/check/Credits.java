package dev.groundswell.report.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.groundswell.report.ingest.Registry;
import dev.groundswell.report.ingest.Registry.Source;
import org.jspecify.annotations.Nullable;

/** Which registered source a name in a text means, if it is one that is collected. */
final class Credits {

	private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

	/** What a name may end in without being another one. */
	private static final Pattern TAIL = Pattern
		.compile("(?i)(?:\\.com|\\.cn|\\.ai|'s|’s|\\s+(?:data|report|survey|research|figures|estimates|rankings))+$");

	private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

	private final Map<String, Source> byKey = new HashMap<>();

	Credits(Registry registry) {
		for (Source source : registry.sources()) {
			String name = (source.name() != null) ? source.name() : source.id();
			for (String written : List.of(source.id(), name, BRACKETS.matcher(name).replaceAll(""))) {
				this.byKey.putIfAbsent(key(written), source);
			}
		}
	}

	Optional<Source> source(@Nullable String name) {
		return (name == null || key(name).isEmpty()) ? Optional.empty()
				: Optional.ofNullable(this.byKey.get(key(name)));
	}

	private static String key(String name) {
		String plain = TAIL.matcher(name.strip()).replaceFirst("");
		return APART.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
	}

}
