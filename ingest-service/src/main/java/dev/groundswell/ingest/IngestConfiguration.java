package dev.groundswell.ingest;

import java.time.Clock;
import java.util.List;

import dev.groundswell.ingest.answer.PageConverter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What belongs to no feature: the clock and how the web layer is put together. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	WebMvcConfigurer web(JsonMapper json, List<HandlerInterceptor> interceptors) {
		return new WebMvcConfigurer() {

			/**
			 * Who asks for nothing special gets JSON, even where CSV is named more
			 * exactly.
			 */
			@Override
			public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
				negotiation.defaultContentType(MediaType.APPLICATION_JSON, MediaType.ALL);
			}

			@Override
			public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
				builder.configureMessageConvertersList((converters) -> converters.add(new PageConverter(json)));
			}

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				interceptors.forEach(registry::addInterceptor);
			}

		};
	}

}
