package dev.groundswell.metrics.answer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.springframework.http.ProblemDetail;

/** The faults every answer of this service can have, for the API document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "200", description = "The answer; rows also as text/csv and application/x-ndjson")
@ApiResponse(responseCode = "400",
		description = "A parameter is unknown (unknown-parameter) or its value wrong (invalid-parameter); or the "
				+ "encoding is broken (unreadable)",
		content = @Content(mediaType = "application/problem+json",
				schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(responseCode = "404", description = "An id is unknown; the problem names the nearest known ones",
		content = @Content(mediaType = "application/problem+json",
				schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(responseCode = "422",
		description = "The answer rests on too many rows (too-many-rows); narrow it by subject, metric, rootSource or group",
		content = @Content(mediaType = "application/problem+json",
				schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(responseCode = "503",
		description = "The position is not reached yet (position-not-reached), see Retry-After",
		content = @Content(mediaType = "application/problem+json",
				schema = @Schema(implementation = ProblemDetail.class)))
public @interface ApiAnswer {

}
