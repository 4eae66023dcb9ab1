package dev.groundswell.report.check;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives checks their turn, says that the process lives while they wait, and takes up
 * those that another process left behind.
 */
@Component
class CheckRunner {

	private static final Logger log = LoggerFactory.getLogger(CheckRunner.class);

	private final Checking checking;

	private final Checks checks;

	private final CheckProperties properties;

	private final ExecutorService threads;

	private final Set<String> here = ConcurrentHashMap.newKeySet();

	CheckRunner(Checking checking, Checks checks, CheckProperties properties, ExecutorService threads) {
		this.checking = checking;
		this.checks = checks;
		this.properties = properties;
		this.threads = threads;
	}

	/**
	 * Begins work on a check that this process holds the lease of.
	 * @return false if too many wait already
	 */
	boolean start(String id, @Nullable String bearer) {
		this.here.add(id);
		try {
			this.threads.execute(() -> {
				try {
					this.checking.work(id, bearer);
				}
				finally {
					this.here.remove(id);
				}
			});
			return true;
		}
		catch (RejectedExecutionException _) {
			this.here.remove(id);
			return false;
		}
	}

	/** At the start, then several times a lease. */
	@Scheduled(fixedDelayString = "${groundswell.checks.tend:5s}")
	void tend() {
		this.checks.renew(Set.copyOf(this.here), this.properties.lease());
		for (String id : this.checks.left()) {
			if (!this.here.contains(id) && this.checks.takeUp(id, this.properties.lease())) {
				log.atInfo().addKeyValue("check", id).log("Check taken up");
				if (!start(id, null)) {
					this.checks.release(id);
					return;
				}
			}
		}
	}

}
