package dev.groundswell.report.statement;

/**
 * Where a number stands in a sentence, and what it rests on.
 *
 * @param start first UTF-16 unit
 * @param end one past the last UTF-16 unit
 * @param evidence id of the observation behind the number
 * @param figure index into the statement's figures
 */
public record Span(int start, int end, String evidence, int figure) {
}
