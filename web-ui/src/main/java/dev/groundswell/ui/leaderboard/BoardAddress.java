package dev.groundswell.ui.leaderboard;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/** What is asked of a board, and the address that asks it. */
record BoardAddress(String metric, @Nullable LocalDate weekEnding, @Nullable String group, @Nullable String rootSource,
		@Nullable String qualifiers) {

	BoardAddress week(LocalDate other) {
		return new BoardAddress(this.metric, other, this.group, this.rootSource, this.qualifiers);
	}

	BoardAddress group(@Nullable String other) {
		return new BoardAddress(this.metric, this.weekEnding, other, this.rootSource, this.qualifiers);
	}

	BoardAddress population(@Nullable String otherRoot, @Nullable String otherQualifiers) {
		return new BoardAddress(this.metric, this.weekEnding, this.group, otherRoot, otherQualifiers);
	}

	String page() {
		return address("");
	}

	String csv() {
		return address(".csv");
	}

	private String address(String ending) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/leaderboards/")
			.pathSegment(this.metric + ending);
		add(address, "weekEnding", this.weekEnding);
		add(address, "group", this.group);
		add(address, "rootSource", this.rootSource);
		add(address, "qualifiers", this.qualifiers);
		return address.encode().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
		}
	}

}
