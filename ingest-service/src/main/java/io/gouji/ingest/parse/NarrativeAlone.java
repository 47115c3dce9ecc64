package io.gouji.ingest.parse;

import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.amount.MoneyUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the narrative (情况说明) of a disclosure whose tables are in another file: it states amounts in sentences, and
 * nothing in it stands in rows. Looks at each character of a line a few times only, however long the line is.
 */
final class NarrativeAlone {

    private static final int LEAST_SENTENCES = 3;

    /** In prose a line may end at an amount, but not one line after the other. */
    private static final int LEAST_ROWS_OF_A_TABLE = 3;

    private static final Pattern AMOUNT = Pattern.compile("\\d(?:" + MoneyUnit.anySymbol() + ")");
    private static final String ENDS_CLAUSE = ",。;";
    private static final String FOLLOWS_AMOUNT = ",。;、:";
    private static final Pattern CLAUSE = Pattern.compile("[,。;、:](?!\\d{3})");

    private NarrativeAlone() {}

    static boolean is(List<SourceLine> lines) {
        int sentences = 0;
        int rows = 0;
        for (SourceLine line : lines) {
            String normal = line.normal();
            if (line.line().hasCells() || !CLAUSE.matcher(normal).find() && FigureRow.is(normal)) {
                if (++rows >= LEAST_ROWS_OF_A_TABLE) {
                    return false;
                }
                continue;
            }
            rows = 0;
            if (statesAmount(normal)) {
                sentences++;
            }
        }
        return sentences >= LEAST_SENTENCES;
    }

    /** Whether a clause ends behind an amount, or one has ended before it. */
    private static boolean statesAmount(String normal) {
        int clause = 0;
        while (clause < normal.length() && ENDS_CLAUSE.indexOf(normal.charAt(clause)) < 0) {
            clause++;
        }
        Matcher amount = AMOUNT.matcher(normal);
        while (amount.find()) {
            boolean ends = amount.end() == normal.length() || FOLLOWS_AMOUNT.indexOf(normal.charAt(amount.end())) >= 0;
            if (ends || clause < amount.start()) {
                return true;
            }
        }
        return false;
    }
}
