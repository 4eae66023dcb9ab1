package dev.groundswell.ingest.article;

/**
 * An article as it is read here.
 *
 * @param text exactly what is shown and what every offset counts in: paragraphs separated
 * by an empty line; headings, list items and table rows lines of their own, the cells of
 * a row separated by {@code " | "}
 * @param facts what it says about itself
 */
public record Article(String text, Facts facts) {
}
