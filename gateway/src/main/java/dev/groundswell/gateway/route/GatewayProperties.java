package dev.groundswell.gateway.route;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the services are and how long they may take; the routes in
 * {@code application.yml} refer to these.
 *
 * @param routes base address of each service
 * @param limits what is waited for and how much is carried
 */
@ConfigurationProperties("groundswell.gateway")
public record GatewayProperties(Routes routes, Limits limits) {

	/**
	 * Base addresses.
	 *
	 * @param ingest of ingest-service
	 * @param metrics of metrics-service
	 * @param report of report-service
	 * @param webUi of web-ui
	 */
	public record Routes(URI ingest, URI metrics, URI report, URI webUi) {
	}

	/**
	 * Limits of one call.
	 *
	 * @param connect until a connection to a service must stand, and be free in the pool
	 * @param read the longest silence of a service asked for JSON
	 * @param page the longest silence of web-ui asked for a page
	 * @param carry the longest silence during uploads, downloads and other writes
	 * @param upload the largest request body
	 * @param connectionsPerService open at once to one service
	 */
	public record Limits(@DefaultValue("500ms") Duration connect, @DefaultValue("5s") Duration read,
			@DefaultValue("15s") Duration page, @DefaultValue("60s") Duration carry,
			@DefaultValue("64MB") DataSize upload, @DefaultValue("100") int connectionsPerService) {
	}

}
