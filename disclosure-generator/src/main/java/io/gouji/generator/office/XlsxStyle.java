package io.gouji.generator.office;

import io.gouji.generator.page.PrintedCell;

/** The styles of cells, in the order in which a workbook lists them. */
enum XlsxStyle {
    /** Nothing said. */
    PLAIN("<xf/>"),
    /** A number with separators and two decimals. */
    SEPARATED("<xf numFmtId=\"4\" applyNumberFormat=\"1\"/>"),
    /** A number with two decimals. */
    UNSEPARATED("<xf numFmtId=\"2\" applyNumberFormat=\"1\"/>"),
    /** Running text that wraps. */
    TEXT("<xf applyAlignment=\"1\"><alignment vertical=\"center\" wrapText=\"1\"/></xf>"),
    /** In the middle of what it stands over. */
    TITLE("<xf applyAlignment=\"1\"><alignment horizontal=\"center\" vertical=\"center\"/></xf>"),
    /** At the right of a column. */
    UNIT("<xf applyAlignment=\"1\"><alignment horizontal=\"right\"/></xf>"),
    /** A ruled cell in the middle of which words wrap. */
    HEADER(ruled(0, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\"")),
    /** A ruled cell with words that wrap. */
    LABEL(ruled(0, "vertical=\"center\" wrapText=\"1\"")),
    /** A ruled cell with words at its right. */
    FIGURE(ruled(0, "horizontal=\"right\" vertical=\"center\"")),
    /** A ruled number with separators and two decimals. */
    RULED_SEPARATED(ruled(4, "horizontal=\"right\" vertical=\"center\"")),
    /** A ruled number with two decimals. */
    RULED_UNSEPARATED(ruled(2, "horizontal=\"right\" vertical=\"center\""));

    private final String xml;

    XlsxStyle(String xml) {
        this.xml = xml;
    }

    private static String ruled(int format, String alignment) {
        return "<xf numFmtId=\"" + format + "\" borderId=\"1\" applyNumberFormat=\"1\" applyBorder=\"1\""
                + " applyAlignment=\"1\"><alignment " + alignment + "/></xf>";
    }

    /** Of words in a cell of a ruled table. */
    static XlsxStyle ofWords(PrintedCell.Kind kind) {
        return switch (kind) {
            case HEADER, CODE -> HEADER;
            case LABEL -> LABEL;
            case FIGURE -> FIGURE;
        };
    }

    static XlsxStyle ofNumber(XlsxLook look) {
        if (look.isRuled()) {
            return look.separators() ? RULED_SEPARATED : RULED_UNSEPARATED;
        }
        return look.separators() ? SEPARATED : UNSEPARATED;
    }

    /** The part of a workbook that lists them. */
    static String part(String namespace) {
        StringBuilder styles = new StringBuilder();
        for (XlsxStyle style : values()) {
            styles.append(style.xml);
        }
        String side = " style=\"thin\"/>";
        return "<styleSheet xmlns=\"" + namespace + "\">"
                + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
                + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
                + "<borders count=\"2\"><border/><border><left" + side + "<right" + side + "<top" + side + "<bottom"
                + side + "</border></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"" + values().length + "\">" + styles + "</cellXfs></styleSheet>";
    }
}
