package dev.groundswell.ingest.web;

import java.net.UnknownHostException;

/** An address that is not to be asked; the message says which rule it breaks. */
final class DeniedException extends UnknownHostException {

	DeniedException(String reason) {
		super(reason);
	}

	String reason() {
		return String.valueOf(getMessage());
	}

}
