package dev.groundswell.deploy.kubernetes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kubernetes.client.custom.Quantity;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

/** Numbers of a pod that must fit together: memory, and the time it is given to end. */
final class Bounds {

	/** Code, threads and buffers of a JVM that runs one of the services, as measured. */
	private static final DataSize BESIDE_THE_HEAP = DataSize.ofMegabytes(224);

	private static final Pattern HEAP = Pattern.compile("-Xmx(\\d+[kmg])");

	private Bounds() {
	}

	static List<Fault> faults(Workload workload, Settings settings) {
		List<Fault> faults = new ArrayList<>();
		memory(workload, settings, faults);
		ending(workload, settings, faults);
		return faults;
	}

	private static void memory(Workload workload, Settings settings, List<Fault> faults) {
		Workload.Container container = workload.containers().getFirst();
		Matcher heap = HEAP.matcher(container.env("JDK_JAVA_OPTIONS"));
		if (!heap.find()) {
			faults.add(workload.fault(".containers[0].env[JDK_JAVA_OPTIONS]", "must set the heap with -Xmx"));
			return;
		}
		long needed = DataSize.parse(heap.group(1).toUpperCase(Locale.ROOT) + "B").toBytes()
				+ BESIDE_THE_HEAP.toBytes();
		for (String store : List.of("groundswell.segments.memory-limit", "groundswell.store.memory-limit")) {
			String limit = settings.value(store);
			needed += limit.isEmpty() ? 0 : DataSize.parse(limit).toBytes();
		}
		String limit = container.body().at("/resources/limits/memory").asString("0");
		if (Quantity.fromString(limit).getNumber().compareTo(BigDecimal.valueOf(needed)) < 0) {
			faults.add(workload.fault(".containers[0].resources.limits.memory", limit
					+ " is less than heap, store and JVM need: " + DataSize.ofBytes(needed).toMegabytes() + "Mi"));
		}
	}

	private static void ending(Workload workload, Settings settings, List<Fault> faults) {
		long before = workload.containers().getFirst().body().at("/lifecycle/preStop/sleep/seconds").asLong(0);
		String phase = settings.value("spring.lifecycle.timeout-per-shutdown-phase");
		// requests that are under way, then everything else
		long needed = before + 2 * DurationStyle.detectAndParse(phase.isEmpty() ? "30s" : phase).toSeconds();
		long given = workload.pod().path("terminationGracePeriodSeconds").asLong(30);
		if (before < 1) {
			faults.add(workload.fault(".containers[0].lifecycle.preStop",
					"must wait until nobody sends requests any more"));
		}
		if (given < needed) {
			faults.add(workload.fault(".terminationGracePeriodSeconds",
					given + " s are less than the " + needed + " s that ending may take"));
		}
	}

}
