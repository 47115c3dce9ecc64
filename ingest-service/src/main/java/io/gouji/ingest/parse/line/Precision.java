package io.gouji.ingest.parse.line;

import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.number.Token.Kind;
import io.gouji.ingest.parse.section.SourceLine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the figures of a table are printed: all with the same decimals, so that a whole number is none of them, or freely. */
public enum Precision {
    /** Every amount has the same number of decimals. */
    FIXED,
    /** Amounts have decimals or not. */
    FREE;

    /**
     * The precision of the figures in the lines of a table.
     *
     * @param usual that of the document, for a table whose own figures do not tell
     */
    public static Precision of(List<SourceLine> lines, Precision usual) {
        Precision told = toldBy(lines);
        return told == null ? usual : told;
    }

    /** The precision of the figures in all tables of a document: free, unless some figure shows that zeros are kept. */
    public static Precision usual(List<SourceLine> lines) {
        Precision told = toldBy(lines);
        return told == null ? FREE : told;
    }

    /**
     * What the amounts in these lines tell. Those with decimals may be all there are only by chance: where zeros at the end are
     * left out, a few amounts can have two decimals each and a 5 beside them is an amount. One that ends with a zero, such as
     * 12.40, shows that they are kept. Null if none does.
     */
    private static @Nullable Precision toldBy(List<SourceLine> lines) {
        int scale = 0;
        boolean keptZero = false;
        for (SourceLine line : lines) {
            for (Token token : line.tokens()) {
                if (token.kind() == Kind.AMOUNT) {
                    BigDecimal value = token.requireNumber().value();
                    if (value.scale() == 0 || (scale != 0 && value.scale() != scale)) {
                        return FREE;
                    }
                    scale = value.scale();
                    keptZero |= value.stripTrailingZeros().scale() < scale;
                }
            }
        }
        return keptZero ? FIXED : null;
    }
}
