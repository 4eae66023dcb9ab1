package dev.groundswell.deploy.kubernetes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yaml.snakeyaml.error.YAMLException;

/** Everything that must be true of an overlay. */
final class Checks {

	private Checks() {
	}

	/**
	 * The faults of an overlay beside whose {@code overlays} the operator's page lies.
	 */
	static List<Fault> of(Kustomize kustomize, Path overlay) throws IOException, InterruptedException {
		return switch (kustomize.render(overlay)) {
			case Kustomize.Rendering.Refused(String reason) -> List.of(new Fault("kustomize", "", reason));
			case Kustomize.Rendering.Done(String text) -> of(text, overlay.resolve("../../README.md").normalize());
		};
	}

	private static List<Fault> of(String text, Path page) throws IOException {
		try {
			return of(new Cluster(Manifest.all(text)), Secrets.declaredIn(page));
		}
		catch (YAMLException ex) {
			return List.of(new Fault("YAML", "", String.valueOf(ex.getMessage())));
		}
	}

	private static List<Fault> of(Cluster cluster, Map<String, Set<String>> secrets) throws IOException {
		List<Fault> faults = new ArrayList<>();
		cluster.manifests().forEach((each) -> faults.addAll(ApiTypes.faults(each)));
		if (!faults.isEmpty()) {
			// what is no manifest at all is not looked into any further
			return faults;
		}
		List<String> withDatabase = new ArrayList<>();
		for (Workload workload : cluster.workloads()) {
			faults.addAll(PodReferences.faults(cluster, secrets, workload));
			faults.addAll(Hardening.faults(workload));
			Settings settings = Settings.of(cluster, workload);
			faults.addAll(settings.check());
			faults.addAll(Bounds.faults(workload, settings));
			if (settings.hasDatabase()) {
				withDatabase.add(workload.name());
			}
		}
		faults.addAll(Selections.faults(cluster));
		faults.addAll(Network.faults(cluster, withDatabase));
		return faults;
	}

}
