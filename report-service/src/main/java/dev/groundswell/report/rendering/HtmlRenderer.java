package dev.groundswell.report.rendering;

import java.util.Locale;

import dev.groundswell.report.briefing.Content;
import dev.groundswell.report.briefing.Edition;
import dev.groundswell.report.briefing.Renderer;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A page that stands alone: its style within, no script, nothing loaded. Prints well. */
@Component
public final class HtmlRenderer implements Renderer {

	private static final String STYLE = """
			:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1b1f27;--muted:#5b6472;--line:#e3dfd6;--accent:#0b6e69;--unsure:#8a5a00}
			@media (prefers-color-scheme:dark){:root{--paper:#12151a;--ink:#e8e6e1;--muted:#9aa3b0;--line:#2b323c;--accent:#4fc3b8;--unsure:#e0b35a}}
			body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.5 ui-serif,"Iowan Old Style","Palatino Linotype",Georgia,serif}
			main{max-width:680px;margin:0 auto;padding:32px 16px 64px}
			h1{font-size:28px;line-height:1.25;margin:0 0 8px}h2{font-size:22px;line-height:1.25;margin:40px 0 12px;padding-top:16px;border-top:1px solid var(--line)}
			.headline{font-size:22px;line-height:1.35;margin:0 0 12px}.imprint,.by{color:var(--muted)}.imprint{font:14px/1.5 system-ui,sans-serif}
			.by{font-size:16px}p{margin:0 0 12px}a{color:inherit;text-decoration:underline dotted var(--accent);text-underline-offset:3px}
			a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}.low{color:var(--unsure);font:14px system-ui,sans-serif}
			blockquote{margin:0;padding-left:16px;border-left:3px solid var(--line);white-space:pre-line}
			@media print{body{font-size:11pt;background:none}a{text-decoration:none}}""";

	@Override
	public String format() {
		return "html";
	}

	@Override
	public String mediaType() {
		return "text/html";
	}

	@Override
	public String render(Edition edition, String topicName) {
		StringBuilder page = new StringBuilder();
		String title = escaped(Labels.title(edition, topicName));
		page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
			.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
			.append(title)
			.append("</title>\n<style>")
			.append(STYLE)
			.append("</style>\n</head>\n<body>\n<main>\n<header>\n<h1>")
			.append(title)
			.append("</h1>\n<p class=\"headline\">")
			.append(escaped(edition.headline()))
			.append("</p>\n<p class=\"imprint\">")
			.append(escaped(Labels.imprint(edition)))
			.append("</p>\n</header>\n")
			.append(body(edition))
			.append("</main>\n</body>\n</html>\n");
		return page.toString();
	}

	/** The sections alone, for use inside another page or a feed. */
	String body(Edition edition) {
		StringBuilder body = new StringBuilder();
		for (Content.SectionText section : edition.content().sections()) {
			body.append("<section id=\"")
				.append(escaped(section.id()))
				.append("\">\n<h2>")
				.append(escaped(section.title()))
				.append("</h2>\n");
			section.statements().forEach((line) -> body.append(paragraph(line)));
			body.append("</section>\n");
		}
		if (edition.notes() != null) {
			body.append("<section id=\"note\">\n<h2>")
				.append(escaped(Labels.NOTE))
				.append("</h2>\n<blockquote>")
				.append(escaped(edition.notes()))
				.append("</blockquote>\n</section>\n");
		}
		return body.toString();
	}

	private static String paragraph(Content.Line line) {
		String text = Pieces.of(line, HtmlRenderer::escaped,
				(number, path) -> String.format(Locale.ROOT, "<a href=\"%s\">%s</a>", escaped(path), escaped(number)));
		String by = line.attribution().isEmpty() ? ""
				: String.format(Locale.ROOT, " <span class=\"by\">(%s)</span>", escaped(line.attribution()));
		String doubt = line.confidence().equals("low") ? " <span class=\"low\">" + Labels.LOW + "</span>" : "";
		return String.format(Locale.ROOT, "<p id=\"%s\">%s%s%s</p>\n", escaped(line.id()), text, by, doubt);
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
