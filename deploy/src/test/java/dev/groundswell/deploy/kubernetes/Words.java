package dev.groundswell.deploy.kubernetes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * Texts of which a cluster knows only some. The types of the client know them as any
 * text.
 */
final class Words {

	private static final Map<String, Set<String>> OF_FIELD = Map.ofEntries(
			Map.entry("imagePullPolicy", Set.of("Always", "IfNotPresent", "Never")),
			Map.entry("protocol", Set.of("TCP", "UDP", "SCTP")), Map.entry("scheme", Set.of("HTTP", "HTTPS")),
			Map.entry("sessionAffinity", Set.of("None", "ClientIP")),
			Map.entry("fsGroupChangePolicy", Set.of("OnRootMismatch", "Always")),
			Map.entry("whenUnsatisfiable", Set.of("DoNotSchedule", "ScheduleAnyway")),
			Map.entry("podManagementPolicy", Set.of("OrderedReady", "Parallel")),
			Map.entry("whenDeleted", Set.of("Retain", "Delete")), Map.entry("whenScaled", Set.of("Retain", "Delete")),
			Map.entry("operator", Set.of("In", "NotIn", "Exists", "DoesNotExist")),
			Map.entry("restartPolicy", Set.of("Always", "OnFailure", "Never")),
			Map.entry("policyTypes[]", Set.of("Ingress", "Egress")),
			Map.entry("accessModes[]", Set.of("ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod")),
			Map.entry("strategy.type", Set.of("RollingUpdate", "Recreate")),
			Map.entry("updateStrategy.type", Set.of("RollingUpdate", "OnDelete")),
			Map.entry("seccompProfile.type", Set.of("RuntimeDefault", "Localhost", "Unconfined")));

	private static final Pattern NAME = Pattern.compile("[a-z0-9]([-a-z0-9.]*[a-z0-9])?");

	private Words() {
	}

	/** What is wrong with a text at a path; nothing where any text will do. */
	static List<String> unknown(String path, JsonNode value) {
		String field = path.replaceAll("\\[\\d+]", "[]");
		String word = value.asString("");
		Optional<Set<String>> known = OF_FIELD.entrySet()
			.stream()
			.filter((each) -> field.endsWith("." + each.getKey()))
			.map(Map.Entry::getValue)
			.findFirst();
		if (known.isPresent() && !known.get().contains(word)) {
			return List.of("must be one of " + known.get().stream().sorted().toList() + ", is \"" + word + "\"");
		}
		if (field.equals("metadata.name") && !NAME.matcher(word).matches()) {
			return List.of("\"" + word + "\" is no name: small letters, digits, - and .");
		}
		return List.of();
	}

}
