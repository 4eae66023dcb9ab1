package dev.groundswell.report.check;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where readers find the pages.
 *
 * @param publicUrl the gateway as seen from outside
 */
@ConfigurationProperties("groundswell")
record PublicAddress(@DefaultValue("http://127.0.0.1:8080") URI publicUrl) {

	/** The page of a check. */
	String check(String id) {
		return site() + "/check/" + id;
	}

	String site() {
		String url = this.publicUrl.toString();
		return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
	}

}
