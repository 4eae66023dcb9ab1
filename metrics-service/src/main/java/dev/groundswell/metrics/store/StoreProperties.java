package dev.groundswell.metrics.store;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The analytics store.
 *
 * @param directory where the file lies; made when absent, may be deleted while the
 * service is down
 * @param memoryLimit what the store may use beside the Java heap
 * @param threads threads of the store itself
 * @param readers questions answered at the same time
 * @param waiting questions that may wait for their turn before the answer is "busy"
 * @param queryTimeout after which a question is given up; loading has no limit
 * @param maxRows rows read for one answer; a question that needs more is refused
 */
@ConfigurationProperties("groundswell.store")
public record StoreProperties(Path directory, @DefaultValue("512MB") String memoryLimit, @DefaultValue("2") int threads,
		@DefaultValue("4") int readers, @DefaultValue("256") int waiting, @DefaultValue("20s") Duration queryTimeout,
		@DefaultValue("200000") int maxRows) {
}
