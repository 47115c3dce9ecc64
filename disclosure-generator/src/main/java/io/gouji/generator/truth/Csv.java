package io.gouji.generator.truth;

import java.util.List;

/** Lines of comma-separated values (RFC 4180, lines end in a line feed). */
public final class Csv {

    private Csv() {}

    /** A header line, then one line for each row. */
    public static String of(List<String> header, List<List<String>> rows) {
        StringBuilder csv = new StringBuilder();
        line(header, csv);
        rows.forEach(row -> line(row, csv));
        return csv.toString();
    }

    private static void line(List<String> fields, StringBuilder csv) {
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            boolean quoted = field.indexOf(',') >= 0 || field.indexOf('"') >= 0 || field.indexOf('\n') >= 0;
            csv.append(i == 0 ? "" : ",").append(quoted ? '"' + field.replace("\"", "\"\"") + '"' : field);
        }
        csv.append('\n');
    }
}
