package dev.groundswell.report;

import java.time.Clock;
import java.util.List;

import dev.groundswell.report.answer.PageConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What belongs to no feature: the clock, how the web layer is put together, the API's
 * title page.
 */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Groundswell report-service")
				.version("v1")
				.description("Weekly editions made of typed statements: every sentence carries its figures, every "
						+ "figure the evidence it rests on. Reading is open; writing needs the administrator's token."))
			.servers(List.of(new Server().url("/")))
			.components(new Components().addSecuritySchemes("administrator",
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")));
	}

	@Bean
	WebMvcConfigurer web(JsonMapper json, List<HandlerInterceptor> interceptors) {
		return new WebMvcConfigurer() {

			@Override
			public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
				builder.addCustomConverter(new PageConverter(json));
			}

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				interceptors.forEach(registry::addInterceptor);
			}

		};
	}

}
