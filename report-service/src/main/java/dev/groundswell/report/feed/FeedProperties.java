package dev.groundswell.report.feed;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where readers find the pages a feed links to.
 *
 * @param publicUrl the gateway as seen from outside
 */
@ConfigurationProperties("groundswell")
record FeedProperties(@DefaultValue("http://127.0.0.1:8080") URI publicUrl) {
}
