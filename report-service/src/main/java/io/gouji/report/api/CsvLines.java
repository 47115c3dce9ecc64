package io.gouji.report.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A CSV after RFC 4180, in UTF-8, that is safe to open in a spreadsheet program. */
final class CsvLines {

    private static final char SEPARATOR = ',';
    private static final String END_OF_LINE = "\r\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What makes a spreadsheet take the text of a cell for a formula; a sign alone is none. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].+", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,3}(,?\\d{3})*(\\.\\d+)?%?");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]");

    private final StringBuilder csv = new StringBuilder();

    /** A CSV with its line of names. */
    CsvLines(String... names) {
        line(Arrays.asList(names).toArray());
    }

    /** Adds a line; what is null is an empty field. */
    final CsvLines line(@Nullable Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                csv.append(SEPARATOR);
            }
            append(fields[i]);
        }
        csv.append(END_OF_LINE);
        return this;
    }

    private void append(@Nullable Object field) {
        if (field == null) {
            return;
        }
        String text = field.toString();
        String harmless = isFormula(text) ? "'" + text : text;
        if (NEEDS_QUOTES.matcher(harmless).find()) {
            csv.append('"').append(harmless.replace("\"", "\"\"")).append('"');
        } else {
            csv.append(harmless);
        }
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }

    /**
     * The whole of it.
     *
     * @param mark whether to begin with a byte order mark, by which spreadsheet programs tell UTF-8
     */
    byte[] bytes(boolean mark) {
        return (mark ? BYTE_ORDER_MARK + csv : csv.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
