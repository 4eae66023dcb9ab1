package dev.groundswell.metrics.ingest;

import java.time.Clock;
import java.util.Objects;

import dev.groundswell.metrics.meter.Meters;
import dev.groundswell.metrics.store.ObservationStore;

import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.autoconfigure.service.HttpServiceClientProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import org.springframework.web.service.registry.ImportHttpServices;

/** Wires the following of the log. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "ingest", types = IngestClient.class)
class SyncConfiguration {

	@Bean
	SyncState syncState() {
		return new SyncState();
	}

	@Bean
	LogHealthIndicator logHealthIndicator(SyncState state) {
		return new LogHealthIndicator(state);
	}

	/**
	 * The plain client: its time-out is for silence, the other's for the whole answer.
	 */
	@Bean
	Download download(RestClient.Builder builder, HttpServiceClientProperties clients, SyncProperties properties) {
		var settings = HttpClientSettings.defaults().withReadTimeout(properties.downloadTimeout());
		return new Download(builder.baseUrl(baseUrl(clients))
			.requestFactory(ClientHttpRequestFactoryBuilder.simple().build(settings))
			.build());
	}

	private static String baseUrl(HttpServiceClientProperties clients) {
		var ingest = clients.get("ingest");
		return Objects.requireNonNull((ingest != null) ? ingest.getBaseUrl() : null,
				"spring.http.serviceclient.ingest.base-url is not set");
	}

	@Bean
	Follower follower(IngestClient client, Download download, ObservationStore store, SyncState state, Meters meters,
			SyncProperties properties, ApplicationEventPublisher events, Clock clock) {
		return new Follower(new Sync(client, download, store, state, meters), state, meters, properties, store, events,
				clock);
	}

}
