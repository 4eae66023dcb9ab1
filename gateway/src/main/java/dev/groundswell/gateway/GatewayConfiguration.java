package dev.groundswell.gateway;

import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import org.apache.catalina.core.StandardHost;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What belongs to the gateway as a whole. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

	/**
	 * Ids such as {@code Qwen/Qwen3-8B} travel in a path as {@code Qwen%2FQwen3-8B}. And
	 * a sender who asks before sending is told to go on only when the body is wanted.
	 */
	@Bean
	TomcatConnectorCustomizer connector() {
		return (connector) -> {
			connector.setEncodedSolidusHandling("passthrough");
			connector.setProperty("continueResponseTiming", "onRead");
		};
	}

	@Bean
	TomcatContextCustomizer refusals() {
		return (context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(RefusalValve.class.getName());
			}
		};
	}

	@Bean
	OpenAPI ownDocument() {
		var info = new Info().title("Groundswell gateway")
			.version("v1")
			.description("The gateway has no operations of its own; it passes requests to the services listed above.");
		return new OpenAPI().info(info).servers(List.of(new Server().url("/")));
	}

}
