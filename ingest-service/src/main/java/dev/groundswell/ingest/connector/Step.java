package dev.groundswell.ingest.connector;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.groundswell.ingest.fetch.Site;

/**
 * One request of a run with its first address; pages that follow belong to it.
 *
 * @param number from 1, the same whenever the run is resumed
 * @param name shown while it is under way
 */
public record Step(int number, String name, URI first, RequestRule request) {

	private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)(?:-(\\d{1,4}))?}");

	/**
	 * All steps of a run.
	 * @param day on which the run was asked for
	 */
	public static List<Step> plan(Manifest manifest, Site site, LocalDate day) {
		List<Step> steps = new ArrayList<>();
		for (RequestRule request : manifest.requests()) {
			if (request.isAsked(site.token() != null)) {
				for (Map<String, String> values : combinations(request.each())) {
					String query = request.query()
						.stream()
						.map((pair) -> filled(pair, values, day, Step::encoded))
						.collect(Collectors.joining("&"));
					String path = filled(request.path(), values, day, Step::encoded);
					steps.add(new Step(steps.size() + 1, filled(request.name(), values, day, UnaryOperator.identity()),
							site.at(query.isEmpty() ? path : path + "?" + query), request));
				}
			}
		}
		return steps;
	}

	private static List<Map<String, String>> combinations(Map<String, List<String>> each) {
		List<Map<String, String>> all = List.of(Map.of());
		for (Map.Entry<String, List<String>> variable : each.entrySet()) {
			all = all.stream().flatMap((known) -> variable.getValue().stream().map((value) -> {
				Map<String, String> more = new HashMap<>(known);
				more.put(variable.getKey(), value);
				return Map.copyOf(more);
			})).toList();
		}
		return all;
	}

	private static String filled(String text, Map<String, String> values, LocalDate day,
			UnaryOperator<String> written) {
		return PLACE.matcher(text)
			.replaceAll((place) -> Matcher.quoteReplacement(written.apply("day".equals(place.group(1))
					? day.minusDays((place.group(2) != null) ? Long.parseLong(place.group(2)) : 0).toString()
					: values.getOrDefault(place.group(1), place.group()))));
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
