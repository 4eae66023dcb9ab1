package dev.groundswell.ingest.registry;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A tie from one subject to another.
 *
 * @param type {@code member-of}, {@code made-by}, {@code based-in}, {@code derived-from}
 * or {@code continues}
 * @param target id of the other subject
 * @param date day from which it holds, where one is known
 * @param note what a reader should know about it
 * @param via how a model derives from its base: {@code finetune}, {@code adapter},
 * {@code merge} or {@code quantized}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Relation(String type, String target, @Nullable LocalDate date, @Nullable String note,
		@Nullable String via) {

	/** A tie of which no more is known than its two ends. */
	public static Relation to(String type, String target) {
		return new Relation(type, target, null, null, null);
	}

}
