package dev.groundswell.ingest.article;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of an element as a reader sees it, in lines. Does not recurse: a page may be
 * nested as deep as it likes.
 */
final class PageText implements NodeFilter {

	private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "svg", "iframe",
			"object", "canvas", "audio", "video", "button", "select", "input", "textarea", "nav", "aside", "footer",
			"dialog", "head", "math");

	private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl",
			"table", "blockquote", "pre", "figure", "hr", "header");

	private static final Set<String> LINES = Set.of("div", "section", "article", "main", "li", "dt", "dd", "tr", "br",
			"figcaption", "caption", "address", "details", "summary", "form", "fieldset", "thead", "tbody", "tfoot",
			"body");

	/** Longer cells hold prose: such a table is there for the looks. */
	private static final int LONGEST_CELL = 200;

	private static final char CELLS = '|';

	private final StringBuilder text = new StringBuilder();

	private int breaks;

	private boolean space;

	private boolean row;

	private boolean firstCell;

	private int preformatted;

	private PageText() {
	}

	/** The text below an element. */
	static String of(Element element) {
		PageText text = new PageText();
		NodeTraversor.filter(text, element);
		return text.text.toString().strip();
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode words) {
			words(words.getWholeText());
		}
		else if (node instanceof Element element) {
			if (depth > 0 && isUnseen(element)) {
				return FilterResult.SKIP_ENTIRELY;
			}
			open(element);
		}
		return FilterResult.CONTINUE;
	}

	private static boolean isUnseen(Element element) {
		return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")
				|| "true".equals(element.attr("aria-hidden"))
				|| element.attr("style").replace(" ", "").contains("display:none");
	}

	private void open(Element element) {
		String name = element.normalName();
		if ("tr".equals(name) && !this.row && isData(element)) {
			lineBreak(1);
			this.row = true;
			this.firstCell = true;
		}
		else if (this.row && ("td".equals(name) || "th".equals(name))) {
			cell();
		}
		else {
			edge(name);
			this.preformatted += "pre".equals(name) ? 1 : 0;
		}
	}

	private void cell() {
		if (!this.firstCell) {
			this.space = this.breaks == 0;
			flush();
			this.text.append(CELLS);
		}
		this.space = !this.firstCell;
		this.firstCell = false;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			String name = element.normalName();
			if ("tr".equals(name) && this.row) {
				this.row = false;
				lineBreak(1);
			}
			edge(name);
			this.preformatted -= "pre".equals(name) ? 1 : 0;
		}
		return FilterResult.CONTINUE;
	}

	private static boolean isData(Element row) {
		return row.selectFirst("table, ul, ol, p + p") == null && row.childNodeSize() > 1
				&& row.children().stream().allMatch((cell) -> cell.text().length() <= LONGEST_CELL);
	}

	private void edge(String name) {
		if (PARAGRAPHS.contains(name)) {
			lineBreak(2);
		}
		else if (LINES.contains(name)) {
			lineBreak(1);
		}
	}

	private void lineBreak(int lines) {
		if (this.row) {
			this.space = true;
		}
		else {
			this.breaks = Math.max(this.breaks, lines);
		}
	}

	private void words(String words) {
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
			if (blank && c == '\n' && this.preformatted > 0) {
				lineBreak(1);
			}
			else if (blank) {
				this.space = true;
			}
			else if (c >= ' ' && c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
				flush();
				this.text.append(c);
			}
		}
	}

	private void flush() {
		if (this.breaks > 0 && !this.text.isEmpty()) {
			this.text.append("\n".repeat(this.breaks));
		}
		else if (this.space && !this.text.isEmpty()) {
			this.text.append(' ');
		}
		this.breaks = 0;
		this.space = false;
	}

}
