package io.gouji.ingest.parse;

import io.gouji.ingest.parse.section.SourceLine;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises the narrative (情况说明) of a disclosure whose tables are in another file: it states amounts in sentences, and
 * nothing in it stands in rows.
 */
final class NarrativeAlone {

    private static final int LEAST_SENTENCES = 3;

    /** In prose a line may end at an amount, but not one line after the other. */
    private static final int LEAST_ROWS_OF_A_TABLE = 3;

    private static final Pattern STATED = Pattern.compile("\\d(万元|元|亿元)([,。;、:]|$)|[,。;].*\\d(万元|元|亿元)");
    private static final Pattern CLAUSE = Pattern.compile("[,。;、:](?!\\d{3})");
    private static final Pattern ROW =
            Pattern.compile("(\\d{3,7}|.*\\p{IsHan}[)\\d]*)(-?\\d[\\d,]*\\.\\d{1,2})+|-?\\d[\\d,]*\\.\\d{2}");

    private NarrativeAlone() {}

    static boolean is(List<SourceLine> lines) {
        int sentences = 0;
        int rows = 0;
        for (SourceLine line : lines) {
            String normal = line.normal();
            if (line.line().hasCells()
                    || !CLAUSE.matcher(normal).find() && ROW.matcher(normal).matches()) {
                if (++rows >= LEAST_ROWS_OF_A_TABLE) {
                    return false;
                }
                continue;
            }
            rows = 0;
            if (STATED.matcher(normal).find()) {
                sentences++;
            }
        }
        return sentences >= LEAST_SENTENCES;
    }
}
