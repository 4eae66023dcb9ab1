package dev.groundswell.deploy.kubernetes;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.google.gson.annotations.SerializedName;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import tools.jackson.databind.JsonNode;

/**
 * The types of the Kubernetes API, held against a manifest member by member. The client's
 * own reading would refuse unknown and missing members too, but not say where, and takes
 * a number for a text and a text for a number.
 */
final class ApiTypes {

	private static final Map<String, Class<?>> KINDS = Map.of("v1/Namespace", V1Namespace.class, "v1/ConfigMap",
			V1ConfigMap.class, "v1/Service", V1Service.class, "v1/ServiceAccount", V1ServiceAccount.class,
			"v1/PersistentVolumeClaim", V1PersistentVolumeClaim.class, "apps/v1/Deployment", V1Deployment.class,
			"apps/v1/StatefulSet", V1StatefulSet.class, "policy/v1/PodDisruptionBudget", V1PodDisruptionBudget.class,
			"networking.k8s.io/v1/NetworkPolicy", V1NetworkPolicy.class);

	private static final Map<Class<?>, Map<String, Type>> FIELDS = new ConcurrentHashMap<>();

	static {
		// makes the reader that the line below uses
		new JSON();
	}

	private final Manifest manifest;

	private final List<Fault> faults = new ArrayList<>();

	private ApiTypes(Manifest manifest) {
		this.manifest = manifest;
	}

	static List<Fault> faults(Manifest manifest) {
		String kind = manifest.text("/apiVersion") + "/" + manifest.kind();
		if (CustomTypes.KINDS.contains(kind)) {
			return CustomTypes.faults(manifest);
		}
		Class<?> type = KINDS.get(kind);
		if (type == null) {
			return List.of(manifest.fault("kind", "no type is known for " + kind));
		}
		ApiTypes check = new ApiTypes(manifest);
		check.object("", manifest.body(), type);
		if (check.faults.isEmpty()) {
			check.readByClient(type);
		}
		return check.faults;
	}

	/** The client's own strict reading has the last word. */
	private void readByClient(Class<?> type) {
		try {
			JSON.deserialize(this.manifest.body().toString(), type);
		}
		catch (RuntimeException ex) {
			say("", String.valueOf(ex.getMessage()));
		}
	}

	private void value(String path, JsonNode value, Type type) {
		if (type instanceof ParameterizedType several && several.getRawType() == Map.class) {
			need(path, value.isObject(), "a map", value);
			value.properties()
				.forEach((each) -> value(path + "." + each.getKey(), each.getValue(),
						several.getActualTypeArguments()[1]));
		}
		else if (type instanceof ParameterizedType several) {
			need(path, value.isArray(), "a list", value);
			int index = 0;
			for (JsonNode each : value.isArray() ? value : List.<JsonNode>of()) {
				value(path + "[" + index++ + "]", each, several.getActualTypeArguments()[0]);
			}
		}
		else if (type instanceof Class<?> simple) {
			simple(path, value, simple);
		}
	}

	private void simple(String path, JsonNode value, Class<?> type) {
		if (type == String.class || type == OffsetDateTime.class || type == byte[].class) {
			need(path, value.isString(), "a text", value);
			Words.unknown(path, value).forEach((what) -> say(path, what));
		}
		else if (type == Integer.class || type == Long.class) {
			need(path, value.isIntegralNumber(), "a whole number", value);
		}
		else if (type == Boolean.class) {
			need(path, value.isBoolean(), "true or false", value);
		}
		else if (type == IntOrString.class) {
			need(path, value.isString() || value.isIntegralNumber(), "a whole number or a text", value);
		}
		else if (type == Quantity.class) {
			need(path, value.isString() || value.isNumber(), "a quantity", value);
		}
		else {
			object(path, value, type);
		}
	}

	private void object(String path, JsonNode value, Class<?> type) {
		need(path, value.isObject(), "an object", value);
		value.properties().forEach((each) -> {
			String inner = path.isEmpty() ? each.getKey() : path + "." + each.getKey();
			Type field = FIELDS.computeIfAbsent(type, ApiTypes::read).get(each.getKey());
			if (field != null) {
				value(inner, each.getValue(), field);
			}
			else {
				say(inner, "unknown field of " + type.getSimpleName());
			}
		});
		required(type).filter((each) -> !value.has(each)).forEach((each) -> say(path, each + " is missing"));
	}

	private static Map<String, Type> read(Class<?> type) {
		Map<String, Type> fields = new HashMap<>();
		for (Field each : type.getDeclaredFields()) {
			SerializedName name = each.getAnnotation(SerializedName.class);
			if (name != null) {
				fields.put(name.value(), each.getGenericType());
			}
		}
		return fields;
	}

	private static Stream<String> required(Class<?> type) {
		try {
			Object names = type.getField("openapiRequiredFields").get(null);
			return (names instanceof Collection<?> some) ? some.stream().map(String::valueOf) : Stream.empty();
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(type + " is no type of the API", ex);
		}
	}

	private void need(String path, boolean right, String expected, JsonNode found) {
		if (!right) {
			say(path, "must be " + expected + ", is " + found);
		}
	}

	private void say(String path, String what) {
		this.faults.add(this.manifest.fault(path, what));
	}

}
