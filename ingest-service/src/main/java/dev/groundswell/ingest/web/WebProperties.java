package dev.groundswell.ingest.web;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How pages that somebody names are fetched.
 *
 * @param connectTimeout for a connection
 * @param timeout for the whole of a page, redirects and body together
 * @param largestPage bytes of one page; more are not read
 * @param redirects the most that are followed
 * @param ports that may be asked
 * @param allowed hosts, addresses and blocks ({@code 10.1.0.0/16}) that may be asked
 * though they are not public, on any port
 */
@ConfigurationProperties("groundswell.web")
public record WebProperties(@DefaultValue("5s") Duration connectTimeout, @DefaultValue("20s") Duration timeout,
		@DefaultValue("8MB") DataSize largestPage, @DefaultValue("5") int redirects, @DefaultValue( {
				"80", "443" }) Set<Integer> ports,
		List<String> allowed){

	public WebProperties(@DefaultValue("5s") Duration connectTimeout, @DefaultValue("20s") Duration timeout,
			@DefaultValue("8MB") DataSize largestPage, @DefaultValue("5") int redirects,
			@DefaultValue({ "80", "443" }) Set<Integer> ports, @Nullable List<String> allowed) {
		this.connectTimeout = connectTimeout;
		this.timeout = timeout;
		this.largestPage = largestPage;
		this.redirects = redirects;
		this.ports = Set.copyOf(ports);
		this.allowed = (allowed != null) ? List.copyOf(allowed) : List.of();
	}

}
