package io.gouji.generator.text;

/**
 * Lines flowing over pages, as a text extract of a PDF has them: a blank line between lines, a page beginning with a
 * space or a form feed, perhaps a page number before it.
 */
final class PageFlow {

    private final StringBuilder out = new StringBuilder();
    private final int linesOnPage;
    private final String pageStart;
    private final String numbering;
    private boolean atPageStart = true;
    private int lines;
    private int page = 1;

    /**
     * @param linesOnPage lines of running text after which a page is full
     * @param pageStart what a page begins with
     * @param numbering format of the page numbers, empty for none
     */
    PageFlow(int linesOnPage, String pageStart, String numbering) {
        this.linesOnPage = linesOnPage;
        this.pageStart = pageStart;
        this.numbering = numbering;
        out.append(pageStart);
    }

    /** A line of running text; begins a page when the last one is full. */
    void text(String line) {
        if (lines >= linesOnPage) {
            newPage();
        }
        line(line);
    }

    /** A line with a blank line before it. */
    void line(String line) {
        add("\n\n", line);
    }

    /** A line right below the last one. */
    void tight(String line) {
        add("\n", line);
    }

    private void add(String separator, String line) {
        if (!atPageStart) {
            out.append(separator);
        }
        out.append(line);
        atPageStart = false;
        lines++;
    }

    /** Begins a page, unless nothing stands on this one yet. */
    void newPage() {
        if (atPageStart) {
            return;
        }
        if (numbering.isEmpty()) {
            out.append("\n").append(pageStart);
        } else {
            out.append("\n\n\n\n").append(numbering.formatted(page)).append("\n\n");
        }
        page++;
        atPageStart = true;
        lines = 0;
    }

    String finish() {
        return out.append('\n').toString();
    }
}
