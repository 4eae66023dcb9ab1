package dev.groundswell.ui.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import dev.groundswell.ui.meter.Meters;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets in whoever knows the administrator's token: compares its SHA-256 with the
 * configured one in constant time, within the limit of {@link Attempts}.
 */
@Component
class TokenCheck implements AuthenticationProvider {

	private final byte[] expected;

	private final Attempts attempts;

	private final Meters meters;

	TokenCheck(AccessProperties properties, Attempts attempts, Meters meters) {
		this.expected = properties.adminTokenSha256()
			.strip()
			.toLowerCase(Locale.ROOT)
			.getBytes(StandardCharsets.US_ASCII);
		this.attempts = attempts;
		this.meters = meters;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		String address = (typed.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "unknown";
		if (this.attempts.isExhausted(address)) {
			this.meters.signIn("limited");
			throw new LockedException("too many attempts");
		}
		String token = String.valueOf(typed.getCredentials()).strip();
		if (this.expected.length == 0 || !MessageDigest.isEqual(this.expected, sha256(token))) {
			this.attempts.failed(address);
			this.meters.signIn("wrong");
			throw new BadCredentialsException("wrong token");
		}
		this.attempts.succeeded(address);
		this.meters.signIn("accepted");
		return UsernamePasswordAuthenticationToken.authenticated(new Administrator(token), null,
				List.of(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR")));
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	private static byte[] sha256(String token) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).getBytes(StandardCharsets.US_ASCII);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
