package dev.groundswell.ui.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.format.DateText;
import org.jspecify.annotations.Nullable;

/** An edition in a list, as report-service answers it. */
public record EditionRowView(@Nullable String id, @Nullable String topic, @Nullable String topicName,
		@Nullable LocalDate weekEnding, @Nullable String status, @Nullable Integer number, @Nullable String hash,
		@Nullable Instant createdAt, @Nullable Instant publishedAt, @Nullable String headline,
		@Nullable String confidence) {

	/** A page of them. */
	public record Listing(@Nullable List<EditionRowView> items) {

		/** The editions, none if the answer named none. */
		public List<EditionRowView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

	/** The name of its topic. */
	public String name() {
		return Objects.requireNonNullElse(this.topicName, topicId());
	}

	/** The id of its topic. */
	public String topicId() {
		return Objects.requireNonNullElse(this.topic, "");
	}

	/** {@code week to 6 December 2025}. */
	public String week() {
		return (this.weekEnding != null) ? DateText.week(this.weekEnding) : "week not stated";
	}

	/** The last day of its week, for sorting. */
	public LocalDate day() {
		return Objects.requireNonNullElse(this.weekEnding, LocalDate.EPOCH);
	}

	/** Whether readers should see it as the issue of its week. */
	public boolean isPublished() {
		return "published".equals(this.status);
	}

	/** The day it was published, empty for a draft. */
	public String published() {
		return (this.publishedAt != null) ? DateText.day(this.publishedAt) : "";
	}

}
