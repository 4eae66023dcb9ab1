package dev.groundswell.report.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Reads are open, and so is verification, which changes nothing; the rest needs the
 * administrator's token.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

	@Bean
	AdministratorToken administratorToken(AccessProperties properties) {
		return new AdministratorToken(properties.adminTokenSha256());
	}

	@Bean
	SecurityFilterChain access(HttpSecurity http, AdministratorToken token) throws Exception {
		UnauthenticatedEntryPoint entryPoint = new UnauthenticatedEntryPoint(token.isConfigured());
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD)
				.permitAll()
				.requestMatchers(HttpMethod.OPTIONS)
				.permitAll()
				.requestMatchers("/error", "/api/v1/briefings/*/verification")
				.permitAll()
				.anyRequest()
				.authenticated())
			.oauth2ResourceServer((server) -> server.opaqueToken((opaque) -> opaque.introspector(token))
				.authenticationEntryPoint(entryPoint))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(entryPoint))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

}
