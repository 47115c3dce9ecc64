package io.gouji.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.model.identity.FormulaTerm.ColumnSelector;
import io.gouji.model.identity.FormulaTerm.RowSelector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @Test
    void readsTermsWithRangesAndSigns() {
        Formula formula = Formula.parse("T3[code].c1 - T5[code].c1 = T2[code].c5..c12");

        assertThat(formula.relation()).isEqualTo(Relation.SUM);
        assertThat(formula.left())
                .containsExactly(
                        new FormulaTerm(false, 3, RowSelector.Bound.CODE, new ColumnSelector.Range(1, 1)),
                        new FormulaTerm(true, 5, RowSelector.Bound.CODE, new ColumnSelector.Range(1, 1)));
        assertThat(formula.right())
                .containsExactly(new FormulaTerm(false, 2, RowSelector.Bound.CODE, new ColumnSelector.Range(5, 12)));
    }

    @Test
    void tellsFixedRowsCodesAndWordsApart() {
        Formula formula = Formula.parse("T6[30108].c1 + T6[总计].c1 = T6[children].column");

        assertThat(formula.left())
                .extracting(FormulaTerm::row)
                .containsExactly(new RowSelector.OfCode("30108"), new RowSelector.Fixed("总计"));
        assertThat(formula.right())
                .containsExactly(new FormulaTerm(false, 6, RowSelector.Bound.CHILDREN, new ColumnSelector.Bound()));
    }

    @ParameterizedTest
    @CsvSource({"=, SUM", "==, SAME", "<=, AT_MOST"})
    void readsTheThreeRelations(String sign, Relation relation) {
        assertThat(Formula.parse("T1[a].c1 " + sign + " T2[b].c1").relation()).isEqualTo(relation);
        assertThat(relation.sign()).isEqualTo(sign);
    }

    @Test
    void readsZeroAsAnEmptySide() {
        assertThat(Formula.parse("T1[a].c1 == 0").right()).isEmpty();
    }

    @Test
    void readsALeadingMinus() {
        assertThat(Formula.parse("-T1[a].c1 + T1[b].c1 = 0").left())
                .extracting(FormulaTerm::negative)
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "T1[a].c1",
                "T1[a].c1 = ",
                " = T1[a].c1",
                "T1[a].c1 >= T1[b].c1",
                "T1[a].c1 = T1[b].c1 T1[c].c1",
                "T1[a].c1 = T1[b].c1 +",
                "T1[a].c1 = T1[b].c1 * 2",
                "T1[].c1 = T1[b].c1",
                "T[a].c1 = T1[b].c1",
                "T1[a].1 = T1[b].c1",
                "T1[a] = T1[b].c1",
                "T1[a].c3..c1 = T1[b].c1",
                "T1[a].c0 = T1[b].c1",
                "T1[a].c1 = 1"
            })
    void failsOnWhatItDoesNotUnderstand(String text) {
        assertThatThrownBy(() -> Formula.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhereItDoesNotUnderstand() {
        assertThatThrownBy(() -> Formula.parse("T1[a].c1 = T1[b].c1 and more"))
                .hasMessageContaining("\" and more\"")
                .hasMessageContaining("T1[a].c1 = T1[b].c1 and more");
    }
}
