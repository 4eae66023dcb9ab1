package dev.groundswell.ui.signin;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who is signed in, with the token that the services ask for. The token never shows in
 * logs.
 */
public record Administrator(String token) implements Principal, Serializable {

	/** The value of the header {@code Authorization} for the services. */
	public String bearer() {
		return "Bearer " + this.token;
	}

	@Override
	public String getName() {
		return "administrator";
	}

	@Override
	public String toString() {
		return "Administrator[***]";
	}

}
