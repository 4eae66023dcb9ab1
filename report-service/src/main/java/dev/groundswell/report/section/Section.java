package dev.groundswell.report.section;

import java.util.List;

import dev.groundswell.report.statement.Statement;

/**
 * A part of a briefing. Chooses what deserves saying; an empty choice leaves the section
 * out.
 */
public interface Section {

	/** Slug, stable: {@code executive-summary}. */
	String id();

	/** As printed above it. */
	String title();

	/**
	 * Chooses the statements, in reading order.
	 * @param material everything that was read for this edition
	 * @param said what the sections before have said
	 */
	List<Statement> choose(Material material, List<Statement> said);

}
