package dev.groundswell.gateway.route;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;

import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a request on within the time its route allows. The limit is the longest silence
 * of the service, so a body that keeps flowing may take longer. One connection pool
 * serves all limits; both directions are streamed.
 */
final class LimitedExchange implements ProxyExchange {

	private static final String LIMIT = LimitedExchange.class.getName() + ".limit";

	private final Map<Duration, ProxyExchange> exchanges = new ConcurrentHashMap<>();

	private final CloseableHttpClient client;

	private final RestClient.Builder restClients;

	private final Duration connect;

	private final GatewayMvcProperties proxying;

	LimitedExchange(CloseableHttpClient client, RestClient.Builder restClients, Duration connect,
			GatewayMvcProperties proxying) {
		this.client = client;
		this.restClients = restClients;
		this.connect = connect;
		this.proxying = proxying;
	}

	static void limit(ServerRequest request, Duration limit) {
		request.attributes().put(LIMIT, limit);
	}

	@Override
	public ServerResponse exchange(Request request) {
		var limit = (Duration) request.getServerRequest().attribute(LIMIT).orElseThrow();
		return this.exchanges.computeIfAbsent(limit, this::within).exchange(request);
	}

	private ProxyExchange within(Duration limit) {
		var factory = new HttpComponentsClientHttpRequestFactory(this.client);
		factory.setConnectionRequestTimeout(this.connect);
		factory.setReadTimeout(limit);
		return new RestClientProxyExchange(this.restClients.clone().requestFactory(factory).build(), this.proxying);
	}

}
