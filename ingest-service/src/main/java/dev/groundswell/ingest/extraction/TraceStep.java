package dev.groundswell.ingest.extraction;

/**
 * One rule that had a part in a claim.
 *
 * @param rule where the rule stands, as {@code file:row}, or the name of a step
 * @param span the piece of the text that made it apply
 * @param effect what it did, such as {@code metric=users} or
 * {@code known subject: surer (+1.25)}
 */
public record TraceStep(String rule, TextSpan span, String effect) {
}
