package dev.groundswell.deploy.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/** What every pod must be: not root, confined, bounded, watched, and of a known image. */
final class Hardening {

	private static final Pattern PINNED = Pattern
		.compile("[a-z0-9./_:-]*[a-z0-9](:(?!latest$)[A-Za-z0-9_][A-Za-z0-9_.-]*|(:[\\w.-]+)?@sha256:[0-9a-f]{64})");

	private static final Map<String, String> PROBES = Map.of("startupProbe", "/actuator/health/liveness",
			"livenessProbe", "/actuator/health/liveness", "readinessProbe", "/actuator/health/readiness");

	private final Workload workload;

	private final List<Fault> faults = new ArrayList<>();

	private Hardening(Workload workload) {
		this.workload = workload;
	}

	static List<Fault> faults(Workload workload) {
		Hardening check = new Hardening(workload);
		check.pod();
		workload.containers().forEach(check::container);
		return check.faults;
	}

	private void pod() {
		JsonNode pod = this.workload.pod();
		need(!pod.path("automountServiceAccountToken").asBoolean(true), ".automountServiceAccountToken",
				"must be false");
		need(!pod.path("enableServiceLinks").asBoolean(true), ".enableServiceLinks", "must be false");
		for (String shared : List.of("hostNetwork", "hostPID", "hostIPC")) {
			need(!pod.path(shared).asBoolean(false), "." + shared, "must not be set");
		}
		need(pod.path("securityContext").path("fsGroup").asInt(0) > 0, ".securityContext.fsGroup", "must be set");
	}

	private void container(Workload.Container container) {
		JsonNode body = container.body();
		JsonNode own = body.path("securityContext");
		needAt(container, isTrue(effective(own, "runAsNonRoot")), "securityContext.runAsNonRoot", "must be true");
		needAt(container, effective(own, "runAsUser").asInt(0) > 0, "securityContext.runAsUser", "must not be root");
		needAt(container, effective(own, "runAsGroup").asInt(0) > 0, "securityContext.runAsGroup", "must not be root");
		needAt(container, effective(own, "seccompProfile").path("type").asString("").equals("RuntimeDefault"),
				"securityContext.seccompProfile", "must be RuntimeDefault");
		needAt(container, own.has("allowPrivilegeEscalation") && !own.path("allowPrivilegeEscalation").asBoolean(true),
				"securityContext.allowPrivilegeEscalation", "must be false");
		needAt(container, !own.path("privileged").asBoolean(false), "securityContext.privileged", "must not be set");
		needAt(container, isTrue(own.path("readOnlyRootFilesystem")), "securityContext.readOnlyRootFilesystem",
				"must be true");
		needAt(container, own.path("capabilities").toString().equals("{\"drop\":[\"ALL\"]}"),
				"securityContext.capabilities", "must drop ALL and add none");
		needAt(container, PINNED.matcher(body.path("image").asString("")).matches(), "image",
				"must have a tag other than latest, or a digest: " + body.path("image"));
		for (String bound : List.of("limits/memory", "requests/memory", "requests/cpu")) {
			needAt(container, body.path("resources").at("/" + bound).isString(), "resources." + bound.replace('/', '.'),
					"must be set");
		}
		PROBES.forEach((probe, path) -> needAt(container,
				body.path(probe).path("httpGet").path("path").asString("").equals(path), probe, "must ask " + path));
	}

	private static boolean isTrue(JsonNode value) {
		return value.asBoolean(false);
	}

	/** The container's own setting, otherwise its pod's. */
	private JsonNode effective(JsonNode own, String member) {
		return own.has(member) ? own.path(member) : this.workload.pod().path("securityContext").path(member);
	}

	private void need(boolean right, String path, String what) {
		if (!right) {
			this.faults.add(this.workload.fault(path, what));
		}
	}

	private void needAt(Workload.Container container, boolean right, String path, String what) {
		if (!right) {
			this.faults.add(this.workload.manifest().fault(container.path() + "." + path, what));
		}
	}

}
