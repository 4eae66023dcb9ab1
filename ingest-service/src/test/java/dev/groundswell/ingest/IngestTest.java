package dev.groundswell.ingest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service over an empty folder of its own, at a fixed moment, with sealing only
 * when asked. The administrator's token is {@code secret}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "groundswell.segments.interval=1h", "groundswell.registry.poll=1h",
		"groundswell.collection.enabled=false", "management.prometheus.metrics.export.enabled=true",
		"logging.structured.format.console=",
		"groundswell.admin-token-sha256=2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b" })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = EmptyFolder.class, classes = { IngestApplication.class, FixedClock.class })
public @interface IngestTest {

}
