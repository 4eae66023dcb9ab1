package dev.groundswell.ui.signin;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Reading is open; putting figures in, taking them back, collecting, calling off and
 * checking ask for the administrator. Redirects are relative, so that they hold behind
 * any gateway.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
public class SecurityConfiguration {

	private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self'; script-src 'self'; "
			+ "img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

	@Bean
	SecurityFilterChain pages(HttpSecurity http, TokenCheck check) throws Exception {
		HttpSessionRequestCache wanted = new HttpSessionRequestCache();
		return http.authenticationProvider(check)
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/upload")
				.authenticated()
				.requestMatchers(HttpMethod.POST, "/check", "/claims/**", "/uploads/**", "/sources/**", "/runs/**")
				.authenticated()
				.anyRequest()
				.permitAll())
			.requestCache((cache) -> cache.requestCache(wanted))
			.formLogin((form) -> form.loginPage("/sign-in")
				.usernameParameter("name")
				.passwordParameter("token")
				.successHandler((request, response, who) -> proceed(wanted, request, response, who))
				.failureHandler(SecurityConfiguration::refuse))
			.logout((out) -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
			.exceptionHandling((failures) -> failures.accessDeniedHandler((_, response, _) -> response.sendError(403)))
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_POLICY))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader((policy) -> policy.policy("camera=(), microphone=(), geolocation=()"))
				.frameOptions((frame) -> frame.deny())
				.cacheControl((cache) -> cache.disable()))
			.build();
	}

	/** On to the page that asked for the sign-in, by its path alone. */
	private static void proceed(HttpSessionRequestCache wanted, HttpServletRequest request,
			HttpServletResponse response, Authentication who) throws IOException {
		SavedRequest saved = who.isAuthenticated() ? wanted.getRequest(request, response) : null;
		String target = request.getContextPath() + "/";
		if (saved != null && "GET".equals(saved.getMethod())) {
			URI address = URI.create(saved.getRedirectUrl());
			target = address.getRawPath() + query(address);
			wanted.removeRequest(request, response);
		}
		response.sendRedirect(target);
	}

	/** Without the mark that the saved request puts behind it. */
	private static String query(URI address) {
		String query = address.getRawQuery();
		String own = (query != null) ? query.replaceFirst("(^|&)continue$", "") : "";
		return own.isEmpty() ? "" : "?" + own;
	}

	private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		String why = (reason instanceof LockedException) ? "wait" : "wrong";
		response.sendRedirect(request.getContextPath() + "/sign-in?" + why);
	}

}
