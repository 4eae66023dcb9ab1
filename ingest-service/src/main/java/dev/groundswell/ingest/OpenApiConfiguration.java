package dev.groundswell.ingest;

import java.util.List;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI document and what holds for every operation in it. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String BEARER = "administrator";

	@Bean
	OpenAPI openApi() {
		Components components = new Components().addSecuritySchemes(BEARER,
				new SecurityScheme().type(SecurityScheme.Type.HTTP)
					.scheme("bearer")
					.description("The administrator's token. Only writes need it."));
		return new OpenAPI()
			.info(new Info().title("Groundswell ingest")
				.version("v1")
				.description("Observations in, the log and its evidence out. Errors are RFC 9457 problem documents.")
				.license(new License().name("Apache-2.0")))
			.servers(List.of(new Server().url("/")))
			.components(components);
	}

	private static Schema<?> problem() {
		Schema<?> fault = new ObjectSchema().addProperty("line", new IntegerSchema().description("Physical line"))
			.addProperty("pointer", new StringSchema().description("JSON pointer"))
			.addProperty("parameter", new StringSchema())
			.addProperty("reason", new StringSchema());
		return new ObjectSchema().description("What went wrong (RFC 9457)")
			.addProperty("type", new StringSchema().example("urn:groundswell:problem:unknown-observation"))
			.addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema())
			.addProperty("instance", new StringSchema())
			.addProperty("errors", new ArraySchema().items(fault));
	}

	@Bean
	OpenApiCustomizer commonAnswers() {
		return (document) -> {
			// here, because a schema that no operation names yet is dropped before
			document.getComponents().addSchemas("Problem", problem());
			document.getPaths().values().forEach((path) -> path.readOperationsMap().forEach(this::add));
		};
	}

	private void add(PathItem.HttpMethod method, Operation operation) {
		operation.getResponses().addApiResponse("default", problemResponse("A problem"));
		if (method != PathItem.HttpMethod.GET) {
			operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
			operation.getResponses().addApiResponse("401", problemResponse("Without the administrator's token"));
		}
	}

	private static ApiResponse problemResponse(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
	}

}
