package dev.groundswell.report.access;

import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may write.
 *
 * @param adminTokenSha256 lower-case hex SHA-256 of the administrator's token; empty:
 * nobody may write
 */
@Validated
@ConfigurationProperties("groundswell")
record AccessProperties(@DefaultValue("") @Pattern(regexp = "([0-9a-f]{64})?",
		message = "must be the lower-case hex SHA-256 of the token: 64 characters") String adminTokenSha256) {
}
