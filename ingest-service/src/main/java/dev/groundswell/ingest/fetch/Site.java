package dev.groundswell.ingest.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where a source is asked. Its own addresses start with the origin; they are asked at the
 * base, which is the origin unless a mirror or a proxy stands in for it. An address of
 * anybody else is not followed, so a token never leaves.
 *
 * @param token sent as a bearer token
 */
public record Site(URI origin, URI base, @Nullable Secret token) {

	/** An address of this site as the source knows it. */
	public URI at(String pathAndQuery) {
		return URI.create(text(this.origin) + pathAndQuery);
	}

	/**
	 * The same address in the source's own words; nothing if it is not one of this site.
	 */
	public Optional<URI> known(URI address) {
		return isBelow(this.origin, address) ? Optional.of(address) : moved(address, this.base, this.origin);
	}

	/**
	 * Where to ask for an address that the source knows; nothing if it is not one of this
	 * site.
	 */
	Optional<URI> asked(URI address) {
		return moved(address, this.origin, this.base);
	}

	private static Optional<URI> moved(URI address, URI from, URI to) {
		return isBelow(from, address)
				? Optional.of(URI.create(text(to) + address.toString().substring(text(from).length())))
				: Optional.empty();
	}

	private static boolean isBelow(URI site, URI address) {
		String start = text(site);
		String whole = address.toString();
		return whole.toLowerCase(Locale.ROOT).startsWith(start.toLowerCase(Locale.ROOT))
				&& (whole.length() == start.length() || "/?#".indexOf(whole.charAt(start.length())) >= 0);
	}

	private static String text(URI site) {
		return site.toString().replaceAll("/+$", "");
	}

}
