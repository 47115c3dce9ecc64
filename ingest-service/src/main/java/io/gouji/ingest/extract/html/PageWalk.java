package io.gouji.ingest.extract.html;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.extract.LayoutBuilder;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.UnreadableDocuments;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through what a page shows, in its order: blocks end lines, tables become rows. */
final class PageWalk {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "td",
            "th",
            "tr",
            "tbody",
            "thead",
            "tfoot",
            "ul");

    /** A table is at most so many elements deep: table, body, row, cell and what is around the words. */
    private static final int ELEMENTS_PER_NESTING = 16;

    private final HiddenElements hidden;
    private final LayoutBuilder layout;
    private final ReadingLimits limits;
    private final ListMarks marks = new ListMarks();
    private final StringBuilder line = new StringBuilder();
    private int depth;

    PageWalk(HiddenElements hidden, LayoutBuilder layout, ReadingLimits limits) {
        this.hidden = hidden;
        this.layout = layout;
        this.limits = limits;
    }

    /** Writes what an element shows. */
    void walk(Element element) throws UnreadableDocumentException {
        if (hidden.contains(element)) {
            return;
        }
        checkDepth(++depth);
        if (element.normalName().equals("table")) {
            endLine();
            new TableWalk(hidden, marks, this, layout, limits).walk(element);
        } else if (element.normalName().equals("br")) {
            endLine();
        } else {
            walkChildren(element, BLOCKS.contains(element.normalName()));
        }
        depth--;
    }

    /** How deep elements may be, so that no page exhausts the stack. */
    void checkDepth(int elements) throws UnreadableDocumentException {
        if (elements > limits.nesting() * ELEMENTS_PER_NESTING) {
            throw UnreadableDocuments.nestedTooDeeply();
        }
    }

    private void walkChildren(Element element, boolean block) throws UnreadableDocumentException {
        if (block) {
            endLine();
        }
        line.append(marks.of(element));
        boolean preformatted = element.normalName().equals("pre");
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            Interruption.check();
            if (child instanceof TextNode text) {
                append(text.getWholeText(), preformatted);
            } else if (child instanceof Element inner) {
                walk(inner);
            }
        }
        if (block) {
            endLine();
        }
    }

    private void append(String text, boolean preformatted) throws UnreadableDocumentException {
        if (!preformatted) {
            Words.append(line, text);
            return;
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                endLine();
            }
            line.append(lines[i]);
        }
    }

    /** Ends the line of text that was begun, if there is one. */
    void endLine() throws UnreadableDocumentException {
        if (!line.isEmpty()) {
            layout.addText(line.toString());
            line.setLength(0);
        }
    }
}
