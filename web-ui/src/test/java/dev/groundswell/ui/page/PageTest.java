package dev.groundswell.ui.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test of pages: all controllers, real security, services that answer from files. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest
@Import({ FakeClients.class, PageTest.Components.class })
@TestPropertySource(
		properties = "groundswell.admin-token-sha256=2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b")
@interface PageTest {

	/** The token whose hash the tests configure. */
	String TOKEN = "secret";

	/** What the pages are made of besides controllers; the real clients stay out. */
	@TestConfiguration(proxyBeanMethods = false)
	@ComponentScan(basePackages = "dev.groundswell.ui",
			excludeFilters = {
					@ComponentScan.Filter(type = FilterType.REGEX,
							pattern = "dev\\.groundswell\\.ui\\.(UiConfiguration|WebUiApplication|page\\..*)"),
					@ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests?(\\$.*)?") })
	class Components {

	}

}
