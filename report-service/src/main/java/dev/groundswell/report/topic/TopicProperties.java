package dev.groundswell.report.topic;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where topics come from beside the bundled ones.
 *
 * @param folder a folder of further {@code *.yaml}, read at the start; one with a bundled
 * id replaces it. Empty: none
 */
@ConfigurationProperties("groundswell.topics")
record TopicProperties(@DefaultValue("") String folder) {
}
