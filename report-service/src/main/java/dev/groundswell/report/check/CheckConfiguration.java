package dev.groundswell.report.check;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Few threads and a short queue: a check is patient, the neighbours serve readers too.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CheckConfiguration {

	@Bean(destroyMethod = "shutdownNow")
	ExecutorService checkThreads(CheckProperties properties) {
		return new ThreadPoolExecutor(properties.atOnce(), properties.atOnce(), 0, TimeUnit.SECONDS,
				new ArrayBlockingQueue<>(properties.waiting()), Thread.ofVirtual().name("check-", 0).factory());
	}

}
