package io.gouji.report.api;

import io.gouji.model.document.Fact;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Facts as CSV after RFC 4180, in UTF-8. */
final class FactsCsv {

    private static final String HEADER = "table,row,column,value,unit,origin,page,line,printed";
    private static final String END_OF_LINE = "\r\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What makes a spreadsheet take the text of a cell for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,3}(,?\\d{3})*(\\.\\d+)?%?");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]");

    private FactsCsv() {}

    /**
     * All facts, one in a line.
     *
     * @param mark whether to begin with a byte order mark, by which spreadsheet programs tell UTF-8
     */
    static byte[] of(List<Fact> facts, boolean mark) {
        StringBuilder csv = new StringBuilder(64 * (facts.size() + 1));
        if (mark) {
            csv.append(BYTE_ORDER_MARK);
        }
        csv.append(HEADER).append(END_OF_LINE);
        for (Fact fact : facts) {
            Integer page = fact.location().page();
            csv.append(fact.table()).append(',');
            append(csv, fact.row()).append(',');
            append(csv, fact.column()).append(',');
            csv.append(fact.value().toPlainString()).append(',');
            csv.append(fact.unit().symbol()).append(',');
            csv.append(fact.origin().name()).append(',');
            csv.append(page == null ? "" : page).append(',');
            csv.append(fact.location().line()).append(',');
            append(csv, fact.printed()).append(END_OF_LINE);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static StringBuilder append(StringBuilder csv, String text) {
        String harmless = isFormula(text) ? "'" + text : text;
        return NEEDS_QUOTES.matcher(harmless).find()
                ? csv.append('"').append(harmless.replace("\"", "\"\"")).append('"')
                : csv.append(harmless);
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }
}
