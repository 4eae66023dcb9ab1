package dev.groundswell.ingest.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who prints numbers, or whom they go back to.
 *
 * @param id lower-case slug, such as {@code aicpb}
 * @param name the name shown
 * @param kind one of {@link Vocabulary#SOURCE_KINDS}
 * @param url its home page
 * @param licence its terms
 * @param intervalDays days between its publications as far as one may expect them;
 * {@code interval} in JSON and YAML
 */
public record Source(String id, String name, String kind, @Nullable String url, Licence licence,
		@JsonProperty("interval") @Nullable Integer intervalDays) {

	public Source(String id, String name, String kind, @Nullable String url, @Nullable Licence licence,
			@Nullable Integer intervalDays) {
		this.id = id;
		this.name = name;
		this.kind = kind;
		this.url = url;
		this.licence = (licence != null) ? licence : Licence.UNKNOWN;
		this.intervalDays = intervalDays;
	}

	/**
	 * A source that rows name but the catalogue does not: its terms are unknown.
	 */
	public static Source unregistered(String id) {
		return new Source(id, id, Vocabulary.UNREGISTERED, null, Licence.UNKNOWN, null);
	}

}
