package dev.groundswell.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * The whole service between neighbours that answer from files, on a Monday in December
 * 2025. One context for all tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:editions;DB_CLOSE_DELAY=-1",
				// a machine busy with other tests is no neighbour that is away
				"spring.http.clients.connect-timeout=10s", "spring.http.clients.read-timeout=30s",
				"spring.http.serviceclient.ingest-articles.connect-timeout=10s",
				"groundswell.admin-token-sha256=" + ServiceTest.TOKEN_SHA256, "logging.structured.format.console=" })
@AutoConfigureMockMvc
@Import(ServiceTest.Surroundings.class)
public @interface ServiceTest {

	/** SHA-256 of {@link #BEARER}'s token. */
	String TOKEN_SHA256 = "9f735e0df9a1ddc702bf0a1a7b83033f9f7153a00c29de82cedadc9957289b05";

	/** The header a writer sends. */
	String BEARER = "Bearer testpassword";

	/** Clock and neighbours. */
	@TestConfiguration(proxyBeanMethods = false)
	class Surroundings {

		@Bean
		@Primary
		Clock fixed() {
			return Clock.fixed(Instant.parse("2025-12-22T09:00:00Z"), ZoneOffset.UTC);
		}

		/** Checks are worked on at once, so that what is asked for is there. */
		@Bean
		@Primary
		ExecutorService atOnce() {
			return new AtOnce();
		}

		@Bean
		Neighbours neighbours() {
			return new Neighbours();
		}

		@Bean
		DynamicPropertyRegistrar addresses(Neighbours neighbours) {
			return (properties) -> {
				properties.add("spring.http.serviceclient.metrics.base-url", neighbours::url);
				properties.add("spring.http.serviceclient.ingest.base-url", neighbours::url);
			};
		}

	}

}
