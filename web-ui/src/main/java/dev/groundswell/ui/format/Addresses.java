package dev.groundswell.ui.format;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Addresses of pages whose ids may hold a slash, like {@code Qwen/Qwen3-8B}. */
public final class Addresses {

	private Addresses() {
	}

	/** The page of a subject; each part of its id is encoded, the slash stays. */
	public static String subject(@Nullable String id) {
		return (id == null || id.isBlank()) ? "/subjects"
				: "/subjects/" + Arrays.stream(id.split("/"))
					.map((part) -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
					.collect(Collectors.joining("/"));
	}

}
