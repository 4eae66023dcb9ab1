package dev.groundswell.metrics;

import java.time.Clock;
import java.util.List;

import dev.groundswell.metrics.answer.KnownParameters;
import dev.groundswell.metrics.answer.KnownValues;
import dev.groundswell.metrics.answer.Revalidation;
import dev.groundswell.metrics.answer.TableConverter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What belongs to no feature: the clock, the renderings and the head of the API document.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final JsonMapper json;

	private final ObjectProvider<Revalidation> revalidation;

	private final ObjectProvider<KnownValues> values;

	WebConfiguration(JsonMapper json, ObjectProvider<KnownValues> values, ObjectProvider<Revalidation> revalidation) {
		this.json = json;
		this.values = values;
		this.revalidation = revalidation;
	}

	@Bean
	static Clock clock() {
		return Clock.systemUTC();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/**");
		registry.addInterceptor(this.values.getObject()).addPathPatterns("/api/**");
		registry.addInterceptor(this.revalidation.getObject()).addPathPatterns("/api/**");
	}

	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
		// last, so that whoever does not say gets JSON
		converters.configureMessageConvertersList((list) -> list.add(new TableConverter(this.json)));
	}

	@Bean
	static OpenAPI openApi() {
		var info = new Info().title("Groundswell metrics")
			.version("v1")
			.description("Adoption statistics computed from the log of observations. Every answer names its two times: "
					+ "`asOf`, what had been published, and `position`, what had been recorded.")
			.license(new License().name("Apache-2.0").identifier("Apache-2.0"));
		return new OpenAPI().info(info).servers(List.of(new Server().url("/")));
	}

}
