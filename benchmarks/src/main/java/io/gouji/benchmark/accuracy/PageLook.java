package io.gouji.benchmark.accuracy;

import java.nio.charset.StandardCharsets;

/** How a web page is laid out before a browser prints it. */
enum PageLook {
    /** Every cell has a border. */
    RULED("td,th{border:1px solid #000;padding:2px 4px}"),
    /** Every cell has a border, the page lies on its side. */
    LANDSCAPE("@page{size:A4 landscape} td,th{border:1px solid #333;padding:1px 3px} body{font-size:9pt}"),
    /** No rules, much room between columns. */
    PADDED("td,th{border:0;padding:3px 10px}"),
    /** No rules, no room between columns. */
    DENSE("td,th{border:0;padding:0} table{border-spacing:0}"),
    /** No rules, small print over the whole width. */
    SMALL("body{font-size:6.5pt} td,th{border:0;padding:1px 3px} table{width:100%}"),
    /** A rule below every row, none between columns. */
    LINES("tr{border-bottom:1px solid #888} td,th{padding:1px 6px;border:0} table{width:100%} body{font-size:8pt}"),
    /** No rules, every second row shaded, the header dark. */
    ZEBRA("td,th{border:0;padding:2px 5px} tr:nth-child(even){background:#eee} thead{background:#246;color:#fff}"
            + " table{width:100%} body{font-size:9pt} *{-webkit-print-color-adjust:exact}"),
    /** No rules, everything in the middle of its column. */
    CENTRED("td,td.n,th{text-align:center !important;border:0;padding:2px 6px} body{font-size:8pt}"
            + " @page{size:A4 landscape}");

    private final String rules;

    PageLook(String rules) {
        this.rules = rules;
    }

    /** The page in this look; its encoding does not matter, as all that is added is ASCII. */
    byte[] dress(byte[] page) {
        String style = "<style>table{border-collapse:collapse} thead{display:table-header-group} " + rules
                + "</style>\n</head>";
        return new String(page, StandardCharsets.ISO_8859_1)
                .replace("</head>", style)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
