package dev.groundswell.report.topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Topics from the class path, and from a mounted folder where one is configured. */
@Configuration(proxyBeanMethods = false)
class TopicConfiguration {

	@Bean
	Topics topics(TopicProperties properties) throws IOException {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		List<Resource> files = new ArrayList<>(sorted(resolver.getResources("classpath:topics/*.yaml")));
		if (!properties.folder().isEmpty()) {
			files.addAll(sorted(resolver.getResources("file:" + properties.folder() + "/*.yaml")));
		}
		return Topics.read(files);
	}

	private static List<Resource> sorted(Resource[] files) {
		return List.of(files).stream().sorted(Comparator.comparing(Resource::getDescription)).toList();
	}

}
