package dev.groundswell.gateway.route;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.util.Timeout;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** The HTTP client that talks to the services. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewayProperties.class)
class HttpConfiguration {

	/**
	 * How much of an upload is sent before looking whether the answer is there already.
	 */
	private static final long EARLY_ANSWER_CHECK_BYTES = 256 * 1024;

	private static final int SERVICES = 4;

	/**
	 * A client that adds nothing: it would otherwise keep one visitor's cookies for the
	 * next, repeat a POST answered with 503, unpack what the caller wanted packed, and go
	 * on sending an upload that was refused long ago.
	 */
	@Bean
	CloseableHttpClient passingHttpClient(GatewayProperties properties) {
		var limits = properties.limits();
		var connections = PoolingHttpClientConnectionManagerBuilder.create()
			.setMaxConnPerRoute(limits.connectionsPerService())
			.setMaxConnTotal(SERVICES * limits.connectionsPerService())
			.setDefaultConnectionConfig(
					ConnectionConfig.custom().setConnectTimeout(Timeout.of(limits.connect())).build())
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
				.responseOutOfOrderStrategy(
						new MonitoringResponseOutOfOrderStrategy(EARLY_ANSWER_CHECK_BYTES, Long.MAX_VALUE))
				.build())
			.build();
		return HttpClients.custom()
			.setConnectionManager(connections)
			.disableAuthCaching()
			.disableAutomaticRetries()
			.disableContentCompression()
			.disableCookieManagement()
			.disableDefaultUserAgent()
			.disableRedirectHandling()
			.build();
	}

	@Bean
	ProxyExchange limitedExchange(CloseableHttpClient client, RestClient.Builder restClients,
			GatewayProperties properties, GatewayMvcProperties proxying) {
		return new LimitedExchange(client, restClients, properties.limits().connect(), proxying);
	}

	@Bean
	RouteFilters.Supplier routeFilters() {
		return new RouteFilters.Supplier();
	}

}
