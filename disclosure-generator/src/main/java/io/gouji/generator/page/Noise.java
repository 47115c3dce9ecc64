package io.gouji.generator.page;

/** What happens to a disclosure on its way into a text file. Each kind is in a document or not, by its own chance. */
public enum Noise {
    /** {@code 1, 114. 26}: spaces after separators inside numbers. */
    SPACED_NUMBERS(45, true, false),
    /** {@code 571. <b>4</b>9}: markup inside a number. */
    BOLD_DIGITS(20, true, false),
    /** A number in full-width digits. */
    FULL_WIDTH_DIGITS(6, true, false),
    /** Glyphs that no reader recognised, in rows above the header. */
    GARBLED_HEADER(35, true, false),
    /** A garbled double of the row below it, above a total row. */
    GHOST_ROW(25, true, false),
    /** The 款 cell of a row is lost: {@code 208} stands for {@code 20801}. */
    LOST_SECTION_CODE(30, true, false),
    /** A long table goes on below with its header repeated. */
    REPEATED_HEADER(55, true, true),
    /** The line with the money unit is missing above most tables. */
    MISSING_UNIT(40, true, true),
    /** The line with the issuer is missing above some tables. */
    MISSING_ISSUER(15, true, true),
    /** {@code 表 3} is missing above most tables. */
    MISSING_TABLE_NUMBER(60, true, true),
    /** Rows end in more or fewer tabs than the table has columns. */
    UNEQUAL_TABS(35, true, false),
    /** A header row has a tab too many. */
    SHIFTED_HEADER(30, true, false),
    /** A space where a long name was broken in its cell. */
    SPACED_NAMES(50, true, false),
    /** {@code 收 入 总 计}. */
    SPACED_TOTALS(30, true, true),
    /** Numbers of pages on lines of their own. */
    PAGE_NUMBERS(50, false, true),
    /** The words of two header cells run together. */
    MERGED_HEADER_WORDS(40, false, true),
    /** Names longer than their cell are broken over several lines. */
    BROKEN_NAMES(80, false, true);

    private final int percent;
    private final boolean inTabs;
    private final boolean inLines;

    Noise(int percent, boolean inTabs, boolean inLines) {
        this.percent = percent;
        this.inTabs = inTabs;
        this.inLines = inLines;
    }

    /** In how many of 100 documents it occurs. */
    int percent() {
        return percent;
    }

    public boolean occursIn(Format shape) {
        return switch (shape) {
            case TABS -> inTabs;
            case LINES -> inLines;
            case PDF, DOCX, XLSX, HTML -> false;
        };
    }
}
