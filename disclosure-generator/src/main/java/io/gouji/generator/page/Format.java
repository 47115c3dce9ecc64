package io.gouji.generator.page;

import java.util.Locale;

/** The file formats that disclosures are found in. */
public enum Format {
    /** Plain text; blank cells are lost: a row is its label and its printed numbers in order. */
    LINES("txt"),
    /** Plain text; cells are parted by tabs, blank ones kept; the text went through a scanner. */
    TABS("txt"),
    /** PDF with a text layer. */
    PDF("pdf"),
    /** Word document. */
    DOCX("docx"),
    /** Excel workbook. */
    XLSX("xlsx"),
    /** Web page. */
    HTML("html");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** What names of files of this format end in, without the dot. */
    public String extension() {
        return extension;
    }

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isPlainText() {
        return this == LINES || this == TABS;
    }

    /** Whether the page shows in which column a figure stands. */
    public boolean showsColumns() {
        return this != LINES;
    }
}
