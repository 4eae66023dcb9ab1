package dev.groundswell.report.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

/**
 * Knows the administrator by the SHA-256 of the token, compared in constant time. Without
 * a configured hash nobody is the administrator.
 */
final class AdministratorToken implements OpaqueTokenIntrospector {

	private final String sha256;

	AdministratorToken(String sha256) {
		this.sha256 = sha256;
	}

	boolean isConfigured() {
		return !this.sha256.isEmpty();
	}

	@Override
	public OAuth2AuthenticatedPrincipal introspect(String token) {
		byte[] given = hex(token).getBytes(StandardCharsets.US_ASCII);
		byte[] wanted = this.sha256.getBytes(StandardCharsets.US_ASCII);
		if (!isConfigured() || !MessageDigest.isEqual(given, wanted)) {
			throw new BadOpaqueTokenException("The token is not the administrator's");
		}
		return new DefaultOAuth2AuthenticatedPrincipal("administrator", Map.of("sub", "administrator"),
				List.copyOf(AuthorityUtils.createAuthorityList("ROLE_ADMINISTRATOR")));
	}

	private static String hex(String token) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
