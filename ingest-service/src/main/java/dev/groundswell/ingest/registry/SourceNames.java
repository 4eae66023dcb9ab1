package dev.groundswell.ingest.registry;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

/**
 * Sources by the ways they are written: id, name, the name before its brackets, the host
 * of the home page.
 */
public final class SourceNames {

	private static final int LONGEST = 60;

	private final Map<String, Source> byKey = new HashMap<>();

	private final Map<String, Source> byHost = new HashMap<>();

	public SourceNames(Registry registry) {
		for (Source source : registry.sources()) {
			add(source.id(), source);
			add(source.name(), source);
			add(source.name().replaceAll("\\s*[(,].*", ""), source);
			String host = (source.url() != null) ? host(source.url()) : "";
			if (!host.isEmpty()) {
				this.byHost.putIfAbsent(host, source);
				add(host, source);
			}
		}
	}

	private void add(String written, Source source) {
		String key = key(written);
		if (!key.isEmpty()) {
			this.byKey.putIfAbsent(key, source);
		}
	}

	private static String key(String written) {
		return Names.key(written).replaceAll("[^\\p{L}\\p{N}]", "").replaceFirst("^the(?=.{3})", "");
	}

	/** The source written so, if it is in the catalogue. */
	public Optional<Source> find(String written) {
		return Optional.ofNullable(this.byKey.get(key(written)));
	}

	/**
	 * The id of who prints a page: the registered source of that name or host, or else a
	 * name made of the publisher's or the host's.
	 * @param publisher as the page or its reader calls it
	 * @param url of the page
	 */
	public String publisher(@Nullable String publisher, @Nullable String url) {
		String host = (url != null) ? host(url) : "";
		Optional<Source> registered = Optional.ofNullable(publisher)
			.flatMap(this::find)
			.or(() -> Optional.ofNullable(this.byHost.get(host)));
		if (registered.isPresent()) {
			return registered.get().id();
		}
		if (publisher != null && !slug(publisher).isEmpty()) {
			return slug(publisher);
		}
		return !slug(host).isEmpty() ? slug(host) : named((publisher != null) ? publisher : "");
	}

	/** The id of a source by its name: the registered one, or one made of the name. */
	public String id(String name) {
		return find(name).map(Source::id).orElseGet(() -> slug(name).isEmpty() ? named(name) : slug(name));
	}

	/** Scripts without small Latin letters have no slug; equal names get equal ids. */
	private static String named(String name) {
		CRC32 sum = new CRC32();
		sum.update(name.getBytes(StandardCharsets.UTF_8));
		return name.isBlank() ? "unnamed" : "source-%08x".formatted(sum.getValue());
	}

	/** Small Latin letters, digits and dashes; empty if nothing of it is left. */
	static String slug(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT);
		long letters = plain.codePoints().filter(Character::isLetterOrDigit).count();
		String slug = plain.replaceAll("['’]", "").replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
		String cut = (slug.length() <= LONGEST) ? slug : slug.substring(0, LONGEST).replaceAll("[-.]+$", "");
		// what a name in another script leaves behind would not tell it from others
		return (slug.replaceAll("[^a-z0-9]", "").length() * 2L < letters) ? "" : cut;
	}

	private static String host(String url) {
		try {
			String host = URI.create(url).getHost();
			return (host != null) ? host.toLowerCase(Locale.ROOT).replaceFirst("^(www|m|amp)\\.", "") : "";
		}
		catch (IllegalArgumentException _) {
			return "";
		}
	}

}
