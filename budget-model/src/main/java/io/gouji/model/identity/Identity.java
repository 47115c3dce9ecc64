package io.gouji.model.identity;

import io.gouji.model.document.FiscalYears;
import java.util.List;
import java.util.Set;

/**
 * A linear equation or bound that the figures of a disclosure must satisfy (勾稽关系), declared once and used twice: to find
 * the column of a figure whose blanks were lost, and to check.
 *
 * @param rule id of the rule it belongs to; one rule may consist of several identities
 * @param formula as declared
 * @param scope what it is repeated for
 * @param columns ids of the columns it is repeated for, empty where it names its columns itself
 * @param left terms of the left side
 * @param relation how the sides compare
 * @param right terms of the right side, empty for zero
 * @param uses what it may be used for
 * @param years the fiscal years it holds in
 */
public record Identity(
        String rule,
        String formula,
        Scope scope,
        List<String> columns,
        List<FormulaTerm> left,
        Relation relation,
        List<FormulaTerm> right,
        Set<Use> uses,
        FiscalYears years) {

    public Identity {
        columns = List.copyOf(columns);
        left = List.copyOf(left);
        right = List.copyOf(right);
        uses = Set.copyOf(uses);
    }

    /** What an identity may be used for. */
    public enum Use {
        /** Finding the column of a figure. */
        PLACE,
        /** Judging the figures. */
        CHECK
    }
}
