package dev.groundswell.deploy.kubernetes;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * What people mistype is refused, with the place. Without these the checks might check
 * nothing.
 */
class PlantedMistakeTests {

	private static final String POD = "base/pod.yaml";

	private static final String INGEST = "base/ingest-service/deployment.yaml";

	private static final String READINESS = """
			          readinessProbe:
			            httpGet:
			              path: /actuator/health/readiness
			              port: http
			            periodSeconds: 5
			            timeoutSeconds: 5
			            failureThreshold: 2
			""";

	private final Kustomize kustomize = Kustomize.orSkip();

	@ParameterizedTest
	@MethodSource("mistakes")
	void mistakeIsRefused(String file, String right, String wrong, String message, @TempDir Path folder)
			throws Exception {
		ManifestTree tree = ManifestTree.copyTo(folder);
		tree.replace(file, right, wrong);

		List<Fault> faults = Checks.of(this.kustomize, tree.overlay("production"));

		assertThat(faults).extracting(Fault::toString).anySatisfy((fault) -> assertThat(fault).contains(message));
	}

	static List<Arguments> mistakes() {
		return List.of(
				// what is no manifest
				argumentSet("mistyped field", INGEST, "resources:", "resorces:",
						"Deployment/ingest-service spec.template.spec.containers[0].resorces: unknown field"),
				argumentSet("mistyped field deep down", POD, "failureThreshold: 2", "failureTreshold: 2",
						"Deployment/gateway spec.template.spec.containers[0].readinessProbe.failureTreshold: unknown field"),
				argumentSet("field at the wrong depth", INGEST, "          ports:",
						"          readOnlyRootFilesystem: true\n          ports:",
						"spec.template.spec.containers[0].readOnlyRootFilesystem: unknown field of V1Container"),
				argumentSet("unquoted number for a variable", INGEST, "value: -Xmx384m", "value: 384",
						"Deployment/ingest-service spec.template.spec.containers[0].env[2].value: must be a text, is 384"),
				argumentSet("unquoted truth for an annotation", POD, "scrape: \"true\"", "scrape: true",
						"annotations.prometheus.io/scrape: must be a text, is true"),
				argumentSet("text for a number", POD, "periodSeconds: 10", "periodSeconds: \"10\"",
						"livenessProbe.periodSeconds: must be a whole number, is \"10\""),
				argumentSet("number for a truth", POD, "runAsNonRoot: true", "runAsNonRoot: 1",
						"securityContext.runAsNonRoot: must be true or false, is 1"),
				argumentSet("quantity that is none", INGEST, "memory: 1Gi", "memory: 1Gig",
						"Deployment/ingest-service"),
				argumentSet("word that is none", POD, "imagePullPolicy: IfNotPresent", "imagePullPolicy: Sometimes",
						"imagePullPolicy: must be one of [Always, IfNotPresent, Never], is \"Sometimes\""),
				argumentSet("missing field", "overlays/production/archive-claim.yaml", "name: ingest-service-data",
						"nam: ingest-service-data", "nam"),
				argumentSet("missing selector", "base/gateway/kustomization.yaml", "includeSelectors: true",
						"includeTemplates: true", "Deployment/gateway spec: selector is missing"),
				argumentSet("unknown kind", "overlays/production/database-access.yaml", "kind: NetworkPolicy",
						"kind: NetworkPolice", "no type is known for networking.k8s.io/v1/NetworkPolice"),
				argumentSet("key twice in a manifest", "base/gateway/service.yaml", "sessionAffinity: ClientIP",
						"sessionAffinity: ClientIP\n  sessionAffinity: None", "\"sessionAffinity\" already defined"),
				argumentSet("key twice in a configuration", "base/gateway/application.yml", "server.address: 0.0.0.0",
						"server.address: 0.0.0.0\nserver.address: 0.0.0.0",
						"Deployment/gateway application.yml : while constructing a mapping"),
				argumentSet("mistyped field of a kustomization", "base/kustomization.yaml", "patches:", "patchs:",
						"patchs"),
				// what names something that is not there
				argumentSet("unknown config map", INGEST, "name: ingest-service-config", "name: ingest-config",
						"volumes[config].configMap: there is no ConfigMap \"ingest-config\""),
				argumentSet("missing key of a config map", INGEST, "name: ingest-service-config",
						"name: ingest-service-config\n            items: [{key: application.yaml, path: application.yml}]",
						"there is no key \"application.yaml\" in ConfigMap ingest-service-config-"),
				argumentSet("config map without the file", "base/gateway/kustomization.yaml",
						"files: [application.yml]", "files: [application.yaml=application.yml]",
						"no application.yml is mounted"),
				argumentSet("unknown secret", INGEST, "secretName: ingest-service", "secretName: ingest",
						"Deployment/ingest-service spec.template.spec.volumes[secrets].secret: secret \"ingest\" is not in the table"),
				argumentSet("unknown key of a secret", "base/web-ui/deployment.yaml", "groundswell.admin-token-sha256",
						"groundswell.admin-token-sha512",
						"there is no key \"groundswell.admin-token-sha512\" in secret web-ui of README.md"),
				argumentSet("unknown service account", INGEST, "serviceAccountName: ingest-service",
						"serviceAccountName: ingest", "there is no ServiceAccount \"ingest\""),
				argumentSet("unknown claim", INGEST, "claimName: ingest-service-data", "claimName: ingest-data",
						"there is no claim \"ingest-data\""),
				argumentSet("unknown volume", INGEST, "            - name: data", "            - name: date",
						"containers[0].volumeMounts: there is no volume \"date\""),
				argumentSet("unknown port of a service", "base/gateway/service.yaml", "targetPort: http",
						"targetPort: web",
						"Service/gateway spec.ports[http].targetPort: no container listens on \"web\""),
				argumentSet("unknown port of a probe", POD, "port: http\n            periodSeconds: 10",
						"port: 8079\n            periodSeconds: 10",
						"containers[0].livenessProbe: there is no port 8079"),
				argumentSet("unknown port of a policy", "base/network/web-ui.yaml", "port: 8083", "port: 8085",
						"NetworkPolicy/web-ui spec.egress[2].ports: report-service does not listen on 8085"),
				argumentSet("selector of a policy", "base/network/web-ui.yaml", "app.kubernetes.io/name: gateway",
						"app.kubernetes.io/name: gatevay",
						"NetworkPolicy/web-ui spec.ingress[0].from.podSelector: selects no pods"),
				argumentSet("selector of a budget", "overlays/production/disruption-budgets.yaml",
						"{app.kubernetes.io/name: web-ui}", "{app.kubernetes.io/name: webui}",
						"PodDisruptionBudget/web-ui spec.selector: selects no pods"),
				argumentSet("selector of a service", "base/gateway/service.yaml", "spec:\n",
						"spec:\n  selector: {app.kubernetes.io/component: door}\n",
						"Service/gateway spec.selector: selects the pods of 0 workloads"),
				argumentSet("unknown address of a neighbour", "base/gateway/application.yml", "web-ui:8084",
						"web-ui:8048",
						"Deployment/gateway application.yml groundswell.gateway.routes.web-ui: there is no Service at"),
				argumentSet("mistyped property", "base/gateway/application.yml", "ingest:", "ingets:",
						"Deployment/gateway application.yml groundswell.gateway.routes.ingets: the service reads no such property"),
				argumentSet("mistyped variable", POD, "SPRING_CONFIG_IMPORT", "SPRING_CONFIG_IMPROT",
						"env[SPRING_CONFIG_IMPROT]: the service reads no such variable"),
				argumentSet("directory that is not mounted", "base/metrics-service/application.yml",
						"/var/lib/groundswell", "/var/lib/groundsvell", "no volume is mounted at /var/lib/groundsvell"),
				argumentSet("loopback address", "base/gateway/application.yml", "0.0.0.0", "127.0.0.1",
						"Deployment/gateway application.yml server.address: must be 0.0.0.0"),
				// what a pod must not be
				argumentSet("root", POD, "runAsUser: 10001", "runAsUser: 0",
						"securityContext.runAsUser: must not be root"),
				argumentSet("root in one container", INGEST, "          ports:",
						"          securityContext: {runAsUser: 0}\n          ports:",
						"Deployment/ingest-service spec.template.spec.containers[0].securityContext.runAsUser: must not be root"),
				argumentSet("writable root", POD, "            readOnlyRootFilesystem: true\n", "",
						"containers[0].securityContext.readOnlyRootFilesystem: must be true"),
				argumentSet("capability", POD, "drop: [ALL]", "drop: [ALL]\n              add: [NET_ADMIN]",
						"securityContext.capabilities: must drop ALL and add none"),
				argumentSet("no limit", INGEST, "            limits:\n              memory: 1Gi\n", "",
						"Deployment/ingest-service spec.template.spec.containers[0].resources.limits.memory: must be set"),
				argumentSet("limit below the heap", INGEST, "-Xmx384m", "-Xmx900m",
						"containers[0].resources.limits.memory: 1Gi is less than heap, store and JVM need"),
				argumentSet("latest", "base/kustomization.yaml", "groundswell/web-ui, newTag: 0.1.0",
						"groundswell/web-ui, newTag: latest",
						"Deployment/web-ui spec.template.spec.containers[0].image: must have a tag"),
				argumentSet("no tag", "base/kustomization.yaml", "  - {name: groundswell/web-ui, newTag: 0.1.0}\n", "",
						"Deployment/web-ui spec.template.spec.containers[0].image: must have a tag"),
				argumentSet("no probe", POD, READINESS, "",
						"containers[0].readinessProbe: must ask /actuator/health/readiness"),
				argumentSet("probe of another path", POD, "/actuator/health/readiness", "/actuator/health/redyness",
						"containers[0].readinessProbe: must ask /actuator/health/readiness"),
				argumentSet("too little time to end", POD, "terminationGracePeriodSeconds: 30",
						"terminationGracePeriodSeconds: 15",
						"terminationGracePeriodSeconds: 15 s are less than the 25 s"),
				argumentSet("token of the cluster", POD, "      automountServiceAccountToken: false\n", "",
						"automountServiceAccountToken: must be false"),
				argumentSet("volume of the machine", INGEST,
						"persistentVolumeClaim:\n            claimName: ingest-service-data",
						"hostPath:\n            path: /data",
						"volumes[data].hostPath: is a source that is not looked into"),
				argumentSet("no namespace", "base/kustomization.yaml", "  - namespace.yaml\n", "",
						"Deployment/gateway metadata.namespace: there is no namespace \"groundswell\""),
				// what the network must not let through
				argumentSet("call that the design has not", "base/network/ingest-service.yaml", "port: 443",
						"port: 8443",
						"NetworkPolicy/ingest-service spec.egress: lets through ingest-service to the outside:8443/TCP"),
				argumentSet("caller that the design has not", "base/network/report-service.yaml",
						"app.kubernetes.io/name: web-ui", "app.kubernetes.io/name: metrics-service",
						"NetworkPolicy/report-service spec.ingress: lets through metrics-service to report-service:8083/TCP"),
				argumentSet("call that is missing", "base/network/metrics-service.yaml",
						"app.kubernetes.io/name: report-service", "app.kubernetes.io/name: web-ui",
						"NetworkPolicy spec.ingress: does not let through report-service to metrics-service:8082/TCP"),
				argumentSet("door for all", "base/network/web-ui.yaml",
						"    - from:\n        - podSelector:\n"
								+ "            matchLabels: {app.kubernetes.io/name: gateway}\n      ports:",
						"    - ports:", "NetworkPolicy/web-ui spec.ingress: lets through anyone to web-ui:8084/TCP"),
				argumentSet("no denial", "base/network/default-deny.yaml", "policyTypes: [Ingress, Egress]",
						"policyTypes: [Ingress, Egress]\n  egress: [{}]",
						"NetworkPolicy/default-deny spec.egress: lets through gateway to anyone:any"),
				argumentSet("the cluster as outside", "base/network/ingest-service.yaml", "except: [10.0.0.0/8, ",
						"except: [", "lets through ingest-service to anyone:443/TCP"));
	}

}
