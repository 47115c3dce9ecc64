package io.gouji.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.model.identity.Relation;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.StatedTerm.Each;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedFormulaTest {

    @Test
    void readsWordsAndCells() {
        StatedFormula formula = StatedFormula.parse("INCOME[收入预算|部门收入预算] == INC[总计].总计");

        assertThat(formula.relation()).isEqualTo(Relation.SAME);
        assertThat(formula.left())
                .containsExactly(new StatedTerm.Claimed(
                        false, SectionKind.INCOME, Each.ONCE, List.of("收入预算", "部门收入预算"), Measure.AMOUNT));
        assertThat(formula.right()).containsExactly(new StatedTerm.Cell(false, "INC", Each.ONCE, "总计", List.of("总计")));
    }

    @Test
    void readsSignsMeasuresAndRepetition() {
        StatedFormula formula = StatedFormula.parse("PROFILE[在职].count <= PROFILE[编制数].count - PROFILE[离休].count");

        assertThat(formula.relation()).isEqualTo(Relation.AT_MOST);
        assertThat(formula.right()).extracting(StatedTerm::negative).containsExactly(false, true);
        assertThat(StatedFormula.parse("GENERAL_BUDGET_ITEMS[item] == GPB[item].合计")
                        .left())
                .singleElement()
                .isInstanceOfSatisfying(
                        StatedTerm.Claimed.class,
                        term -> assertThat(term.each()).isEqualTo(Each.ITEM));
    }

    @Test
    void saysWhatIsNotUnderstood() {
        assertThatThrownBy(() -> StatedFormula.parse("INCOME[收入预算]")).hasMessageContaining("formula without");
        assertThatThrownBy(() -> StatedFormula.parse("INCOME[收入预算] == INC[总计]")).hasMessageContaining("column");
        assertThatThrownBy(() -> StatedFormula.parse("REVENUE[收入预算] == INC[总计].总计"))
                .hasMessageContaining("REVENUE");
    }
}
