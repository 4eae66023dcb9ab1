package dev.groundswell.metrics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole service on the sample log, without a neighbour, at a fixed time. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "groundswell.sync.enabled=false",
		"groundswell.data-dir=${java.io.tmpdir}/groundswell-metrics-tests-${random.uuid}" })
@AutoConfigureMockMvc
@Import(SampleLogConfiguration.class)
public @interface SampleLogTest {

}
