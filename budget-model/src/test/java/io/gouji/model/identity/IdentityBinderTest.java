package io.gouji.model.identity;

import static io.gouji.model.identity.SmallSet.bind;
import static io.gouji.model.identity.SmallSet.coded;
import static io.gouji.model.identity.SmallSet.declaredEmpty;
import static io.gouji.model.identity.SmallSet.detail;
import static io.gouji.model.identity.SmallSet.equations;
import static io.gouji.model.identity.SmallSet.fixed;
import static io.gouji.model.identity.SmallSet.summary;
import static io.gouji.model.identity.SmallSet.table;
import static io.gouji.model.identity.SmallSet.unstated;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the identities of a set become on the rows of a document, and when they say nothing. */
class IdentityBinderTest {

    private final Binding binding = bind(summary(), detail(), declaredEmpty(3));

    @Test
    void fixedRowsAreStatedOnce() {
        assertThat(equations(binding, "R-TOTAL")).containsExactly("+T1[收入总计].预算数 == +T1[支出总计].预算数");
    }

    @Test
    void rowIsRepeatedForEachRow() {
        assertThat(equations(binding, "R-ROW"))
                .containsExactly(
                        "+T2[总计].1 = +T2[总计].2+T2[总计].3",
                        "+T2[208].1 = +T2[208].2+T2[208].3",
                        "+T2[208-05].1 = +T2[208-05].2+T2[208-05].3",
                        "+T2[208-05-05].1 = +T2[208-05-05].2+T2[208-05-05].3",
                        "+T2[208-05-06].1 = +T2[208-05-06].2+T2[208-05-06].3");
    }

    @Test
    void parentIsRepeatedForEachRowWithPartsAndEachColumn() {
        assertThat(equations(binding, "R-ROLL-UP"))
                .hasSize(9)
                .contains("+T2[总计].2 = +T2[208].2", "+T2[208-05].3 = +T2[208-05-05].3+T2[208-05-06].3");
    }

    @Test
    void classesAreTheRowsOfThreeDigits() {
        assertThat(equations(binding, "R-CLASSES")).containsExactly("+T1[支出总计].预算数 = +T1[支出/208].预算数+T1[支出/210].预算数");
    }

    @Test
    void classThatATableDoesNotPrintIsBlankThere() {
        assertThat(equations(binding, "R-CLASS"))
                .containsExactly("+T2[208].1 == +T1[支出/208].预算数", " == +T1[支出/210].预算数");
    }

    @Test
    void codeIsRepeatedForEachCodeOfAnyTable() {
        Binding withFund = bind(summary(), detail(), table(3, fixed("总计"), coded("212", "总计")));

        assertThat(equations(withFund, "R-CODE")).hasSize(5).contains("+T3[212].1 <= ", " <= +T2[208].1");
    }

    @Test
    void rowsOfOneCodeAreTakenTogether() {
        Binding twice =
                bind(summary(), table(2, fixed("总计"), coded("208", "总计"), coded("208#2", "总计")), declaredEmpty(3));

        assertThat(equations(twice, "R-CLASS")).contains("+T2[208].1+T2[208#2].1 == +T1[支出/208].预算数");
    }

    @Test
    void partOfTheSameCodeIsNotCountedBesideItsWhole() {
        Binding nested =
                bind(summary(), table(2, fixed("总计"), coded("208", "总计"), coded("208#2", "208")), declaredEmpty(3));

        assertThat(equations(nested, "R-CLASS")).contains("+T2[208].1 == +T1[支出/208].预算数");
    }

    @Test
    void codesOfOneSideMayBePrintedInPart() {
        Binding oneOfTwo = bind(summary(), table(2, fixed("总计"), coded("208-05-06", "总计")), declaredEmpty(3));

        assertThat(equations(binding, "R-PENSION")).containsExactly("+T2[208-05-05].2+T2[208-05-06].2 = +T1[上级].预算数");
        assertThat(equations(oneOfTwo, "R-PENSION")).containsExactly("+T2[208-05-06].2 = +T1[上级].预算数");
    }

    @Test
    void sideWithoutAnyOfItsCodesIsNotStated() {
        Binding none = bind(summary(), table(2, fixed("总计"), coded("210", "总计")), declaredEmpty(3));

        assertThat(equations(none, "R-PENSION")).isEmpty();
        assertThat(unstated(none, "R-PENSION")).containsExactly("NO_ROWS T2");
    }

    @Test
    void tableDeclaredEmptyIsLeftOutAndNamed() {
        assertThat(equations(binding, "R-FUND")).containsExactly("+T2[总计].1 <= +T1[收入总计].预算数");
        assertThat(binding.equations())
                .filteredOn(equation -> equation.identity().rule().equals("R-FUND"))
                .singleElement()
                .satisfies(equation -> assertThat(equation.assumedEmpty()).containsExactly(3));
    }

    @Test
    void emptinessIsStatedOnlyOfAnEmptyTable() {
        Binding filled = bind(summary(), detail(), table(3, fixed("总计")));

        assertThat(equations(binding, "R-EMPTY")).containsExactly("+T1[上级].预算数 == ");
        assertThat(unstated(filled, "R-EMPTY")).containsExactly("TABLE_NOT_EMPTY T3");
    }

    @Test
    void tableThatIsNotThereIsUnknown() {
        Binding without = bind(summary(), detail());

        assertThat(unstated(without, "R-FUND")).containsExactly("TABLE_NOT_FOUND T3");
        assertThat(unstated(without, "R-EMPTY")).containsExactly("TABLE_NOT_FOUND T3");
        assertThat(equations(without, "R-ROW")).hasSize(5);
    }

    @Test
    void tableWithoutRowsOrStatementIsUnknown() {
        assertThat(unstated(bind(summary(), table(2), declaredEmpty(3)), "R-ROW"))
                .containsExactly("TABLE_BLANK T2");
    }

    @Test
    void columnThatTheDocumentDoesNotPrintIsUnknownEvenWhereNoneOfItsColumnsIsKnown() {
        DisclosureTable other = new DisclosureTable(
                2,
                "EXP",
                "",
                MoneyUnit.TEN_THOUSAND_YUAN,
                true,
                null,
                List.of(new DisclosureTable.Column(null, "实际数", "实际数", null)),
                detail().rows(),
                Location.ofLine(1));

        assertThat(unstated(bind(summary(), other, declaredEmpty(3)), "R-ROW")).containsExactly("COLUMN_NOT_FOUND T2");
    }

    @Test
    void fixedRowThatIsNotThereIsUnknown() {
        Binding without = bind(table(1, fixed("收入总计")), detail(), declaredEmpty(3));

        assertThat(unstated(without, "R-TOTAL")).containsExactly("ROW_NOT_FOUND T1");
        assertThat(equations(without, "R-TOTAL")).isEmpty();
    }

    @Test
    void nothingToRepeatForIsSaid() {
        assertThat(unstated(bind(summary(), declaredEmpty(2), declaredEmpty(3)), "R-ROW"))
                .containsExactly("TABLE_EMPTY T2");
        assertThat(unstated(bind(summary(), table(2, fixed("总计")), declaredEmpty(3)), "R-ROLL-UP"))
                .containsExactly("NO_ROWS T2");
    }

    @Test
    void identityForCheckingOnlyPlacesNothing() {
        Binding placing = new IdentityBinder(SmallSet.SET)
                .bind(List.of(summary(), detail(), declaredEmpty(3)), Identity.Use.PLACE);

        assertThat(equations(placing, "R-PENSION")).isEmpty();
        assertThat(equations(placing, "R-TOTAL")).hasSize(1);
    }

    @Test
    void oneIdentityCanBeStatedByItself() {
        IdentityBinder.IndexedTables tables =
                new IdentityBinder(SmallSet.SET).index(List.of(summary(), detail(), declaredEmpty(3)));

        for (Identity identity : SmallSet.SET.identities()) {
            assertThat(equations(IdentityBinder.bind(identity, tables), identity.rule()))
                    .isEqualTo(equations(binding, identity.rule()));
        }
    }
}
