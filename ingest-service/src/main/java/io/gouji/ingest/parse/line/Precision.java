package io.gouji.ingest.parse.line;

import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.number.Token.Kind;
import io.gouji.ingest.parse.section.SourceLine;
import java.util.List;

/** How the figures of a table are printed: all with the same decimals, so that a whole number is none of them, or freely. */
public enum Precision {
    /** Every amount has the same number of decimals. */
    FIXED,
    /** Amounts have decimals or not. */
    FREE;

    /**
     * The precision of the figures in the lines of a table.
     *
     * @param usual that of the document, for a table without a single amount
     */
    public static Precision of(List<SourceLine> lines, Precision usual) {
        int scale = 0;
        for (SourceLine line : lines) {
            for (Token token : line.tokens()) {
                if (token.kind() == Kind.AMOUNT) {
                    int printed = token.requireNumber().value().scale();
                    if (printed == 0 || (scale != 0 && printed != scale)) {
                        return FREE;
                    }
                    scale = printed;
                }
            }
        }
        return scale == 0 ? usual : FIXED;
    }
}
