package dev.groundswell.ingest.run;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.groundswell.ingest.EmptyFolder;
import dev.groundswell.ingest.IngestApplication;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service at a moment that moves when somebody waits, with two sources of its
 * own on this machine, collected only when a test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "groundswell.segments.interval=1h", "groundswell.registry.poll=1h",
		"management.prometheus.metrics.export.enabled=true", "groundswell.collection.enabled=false",
		"logging.structured.format.console=", "groundswell.manifests.folder=src/test/resources/manifests",
		"groundswell.admin-token-sha256=2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b" })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = { EmptyFolder.class, Replay.class },
		classes = { IngestApplication.class, RunTestConfiguration.class })
@interface RunTest {

}
