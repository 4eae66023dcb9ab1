package dev.groundswell.report.rendering;

import java.util.Locale;

import dev.groundswell.report.briefing.Content;
import dev.groundswell.report.briefing.Edition;
import dev.groundswell.report.briefing.Renderer;

import org.springframework.stereotype.Component;

/** CommonMark: one list item a statement, every number a link to its evidence. */
@Component
public final class MarkdownRenderer implements Renderer {

	@Override
	public String format() {
		return "markdown";
	}

	@Override
	public String mediaType() {
		return "text/markdown";
	}

	@Override
	public String render(Edition edition, String topicName) {
		StringBuilder page = new StringBuilder();
		page.append("# ").append(escaped(Labels.title(edition, topicName))).append("\n\n");
		page.append("**").append(escaped(edition.headline())).append("**\n\n");
		page.append(escaped(Labels.imprint(edition))).append("\n");
		for (Content.SectionText section : edition.content().sections()) {
			page.append("\n## ").append(escaped(section.title())).append("\n\n");
			for (Content.Line line : section.statements()) {
				page.append("- ").append(sentence(line)).append("\n");
			}
		}
		if (edition.notes() != null) {
			page.append("\n## ").append(Labels.NOTE).append("\n\n");
			edition.notes().lines().forEach((line) -> page.append("> ").append(escaped(line)).append("\n"));
		}
		return page.toString();
	}

	private static String sentence(Content.Line line) {
		String text = Pieces.of(line, MarkdownRenderer::escaped,
				(number, path) -> String.format(Locale.ROOT, "[%s](%s)", escaped(number), path));
		return line.attribution().isEmpty() ? text
				: String.format(Locale.ROOT, "%s (%s)%s", text, escaped(line.attribution()), doubt(line));
	}

	private static String doubt(Content.Line line) {
		return line.confidence().equals("low") ? " *" + Labels.LOW + "*" : "";
	}

	/** Text that Markdown would read as markup or HTML is made plain. */
	static String escaped(String text) {
		StringBuilder plain = new StringBuilder();
		for (char c : text.toCharArray()) {
			if ("\\`*_[]<>|~#&".indexOf(c) >= 0) {
				plain.append('\\');
			}
			plain.append((c == '\n' || c == '\r') ? ' ' : c);
		}
		return plain.toString();
	}

}
