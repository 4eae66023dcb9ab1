package dev.groundswell.ingest.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** Reads Markdown, tables included, as the text of the page it would become. */
final class MarkdownReader {

	private static final List<Extension> TABLES = List.of(TablesExtension.create());

	private static final int DEEPEST = 64;

	private static final Parser PARSER = Parser.builder().extensions(TABLES).maxOpenBlockParsers(DEEPEST).build();

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).build();

	private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R.{0,5000}?\\R---\\R", Pattern.DOTALL);

	private static final Pattern HEADING = Pattern.compile("(?m)^#\\s+(.{1,300}?)\\s*#*$");

	private MarkdownReader() {
	}

	static String text(String markdown) {
		String body = FRONT_MATTER.matcher(markdown).replaceFirst("");
		return HtmlReader.text(RENDERER.render(PARSER.parse(body)));
	}

	static @Nullable String title(String markdown) {
		Matcher heading = HEADING.matcher(markdown);
		return heading.find() ? heading.group(1) : null;
	}

}
