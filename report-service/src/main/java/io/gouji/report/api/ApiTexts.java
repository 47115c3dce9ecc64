package io.gouji.report.api;

/** Descriptions that several operations share. */
final class ApiTexts {

    static final String AFTER = "The value of next of the page before; left out for the first page";
    static final String LIMIT = "Largest number of items of the page, from 1 to 1000";
    static final String REVISION = "Number of a revision; left out for the present one";
    static final String ORGANISATION = "Part of the name of the issuer (编制部门)";
    static final String REGION = "Region code (行政区划代码) or its beginning: 65 for Xinjiang";
    static final String FISCAL_YEAR = "Budget year (预算年度)";
    static final String KIND = "Which disclosure";
    static final String RULE = "Id of a rule";
    static final String SEVERITY = "ERROR, WARNING or INFO";
    static final String OUTCOME = "VIOLATED unless given otherwise; several by commas";

    static final String WAIVED =
            "true: only those with a waiver in force; false: only those without; both unless given";

    static final String CSV = "UTF-8; a text that a spreadsheet would take for a formula begins with an apostrophe.";

    private ApiTexts() {}
}
