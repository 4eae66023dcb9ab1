package dev.groundswell.ingest.claim;

import java.math.BigDecimal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What becomes of claims.
 *
 * @param acceptFrom confidence from which a claim is accepted without review, 0 to 1; the
 * extraction's own scale ends at 0.95, so 1 sends everything to review
 */
@ConfigurationProperties("groundswell.claims")
public record ClaimProperties(@DefaultValue("0.70") BigDecimal acceptFrom) {
}
