package io.gouji.validation.rule;

import static io.gouji.validation.rule.DisclosureBuilder.disclosure;
import static io.gouji.validation.rule.Judging.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.Note;
import io.gouji.model.finding.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What an equation makes of the figures, and when it says nothing. */
class EquationJudgeTest {

    private static final int FEN_DIGITS = 6;

    @Test
    void eachPrintedAddendMayBeOffByHalfOfItsLastDigit() {
        // Five parts and a total: six halves of 0.01.
        assertThat(outcomes(roundedParts("6.32"), "ARI-BAS-02")).containsExactly("ROUNDING", "HELD");
        assertThat(outcomes(roundedParts("6.33"), "ARI-BAS-02")).containsExactly("VIOLATED", "HELD");
    }

    private static DisclosureBuilder roundedParts(String sumOfParts) {
        BigDecimal last = new BigDecimal(sumOfParts).subtract(new BigDecimal("4.00"));
        return disclosure()
                .figure("T6[总计].1", "6.29")
                .figure("T6[302].1", "6.29")
                .figure("T6[302-01].1", "1.00")
                .figure("T6[302-02].1", "1.00")
                .figure("T6[302-11].1", "1.00")
                .figure("T6[302-28].1", "1.00")
                .figure("T6[302-29].1", last.toPlainString());
    }

    @Test
    void blankAddendWidensNothing() {
        DisclosureBuilder oneOfTwelve =
                disclosure().figure("T2[208].1", "10.02").figure("T2[208].2", "10.00");

        assertThat(outcomes(oneOfTwelve, "ARI-INC-01")).contains("VIOLATED");
    }

    @Test
    void sameNumberMustBePrintedAlike() {
        assertThat(outcomes(totals("652.04", "652.05"), "ARI-TOT-01")).containsExactly("VIOLATED");
        assertThat(outcomes(totals("652.04", "652.04"), "ARI-TOT-01")).containsExactly("HELD");
    }

    @Test
    void sameNumberIsComparedAtTheCoarserPrecision() {
        assertThat(outcomes(totals("652.0", "652.04"), "ARI-TOT-01")).containsExactly("ROUNDING");
        assertThat(outcomes(totals("652.0", "652.06"), "ARI-TOT-01")).containsExactly("VIOLATED");
        assertThat(outcomes(totals("652.0", "652.00"), "ARI-TOT-01")).containsExactly("HELD");
    }

    private static DisclosureBuilder totals(String income, String expenditure) {
        return disclosure().figure("T1[收入总计].预算数", income).figure("T1[支出总计].预算数", expenditure);
    }

    @Test
    void sameNumberAgainstSeveralRowsIsASum() {
        DisclosureBuilder twoProjects = disclosure()
                .figure("T5[208-01-09].3", "15.01")
                .figure("T7[208-01-09/甲项目].1", "7.00")
                .figure("T7[208-01-09/乙项目].1", "8.00");

        assertThat(outcomes(twoProjects, "XTB-GPB-PRJ-01")).contains("ROUNDING");
    }

    @Test
    void tablesOfDifferentUnitsAreComparedExactly() {
        DisclosureBuilder yuan = disclosure().unit(3, MoneyUnit.YUAN);
        assertThat(outcomes(yuan.figure("T3[总计].1", "6520400.00").figure("T1[支出总计].预算数", "652.04"), "XTB-TOT-EXP-01"))
                .containsExactly("HELD");

        DisclosureBuilder rounded = disclosure().unit(3, MoneyUnit.YUAN);
        assertThat(outcomes(
                        rounded.figure("T3[总计].1", "6520355.10").figure("T1[支出总计].预算数", "652.04"), "XTB-TOT-EXP-01"))
                .containsExactly("ROUNDING");
    }

    @Test
    void slipBetweenYuanAndTenThousandYuanIsSeen() {
        DisclosureBuilder slip = disclosure().figure("T3[总计].1", "6520400.00").figure("T1[支出总计].预算数", "652.04");

        assertThat(outcomes(slip, "XTB-TOT-EXP-01")).containsExactly("VIOLATED");
    }

    @Test
    void partMayExceedItsWholeByRoundingOnly() {
        assertThat(outcomes(basic("388.20", "388.21"), "XTB-EXP-BAS-01")).containsExactly("HELD");
        assertThat(outcomes(basic("388.20", "388.19"), "XTB-EXP-BAS-01")).containsExactly("ROUNDING");
        assertThat(outcomes(basic("388.20", "388.18"), "XTB-EXP-BAS-01")).containsExactly("VIOLATED");
    }

    private static DisclosureBuilder basic(String general, String all) {
        return disclosure().figure("T6[总计].1", general).figure("T3[总计].2", all);
    }

    @Test
    void blankCellOfAPrintedRowIsZero() {
        DisclosureBuilder noParts = disclosure().figure("T3[208].1", "5.00");

        assertThat(outcomes(noParts, "ARI-EXP-01")).containsExactly("VIOLATED");
    }

    @Test
    void codeThatATableDoesNotPrintIsZeroThere() {
        DisclosureBuilder onlyIncome = disclosure().figure("T2[208-05].1", "5.00");

        assertThat(outcomes(onlyIncome, "XTB-INC-EXP-01")).containsExactly("VIOLATED");
    }

    @Test
    void contributionIsComparedOnlyWhereBothSidesPrintIt() {
        DisclosureBuilder oneSide = disclosure().figure("T6[301-13].1", "27.75");

        assertThat(outcomes(oneSide, "XTB-GPB-BAS-02")).containsExactly("NOT_APPLICABLE NO_ROWS");
    }

    @Test
    void tableWithoutFiguresOrStatementIsUnknownNotZero() {
        assertThat(outcomes(disclosure().missing(4).figure("T8[总计].1", "5.00"), "XTB-FAS-GOV-01"))
                .containsExactly("NOT_CHECKED TABLE_NOT_FOUND");
    }

    @Test
    void tableDeclaredEmptyIsZero() {
        DisclosureBuilder emptyYetStated = disclosure().empty(8).figure("T4[支出总计].政府性基金预算", "5.00");

        assertThat(outcomes(emptyYetStated, "XTB-FAS-GOV-01")).contains("VIOLATED");
        assertThat(outcomes(disclosure().empty(8).row(4, "支出/208"), "XTB-FAS-GOV-01"))
                .containsExactly("NOT_APPLICABLE TABLE_EMPTY");
        assertThat(outcomes(disclosure().empty(8), "XTB-EMP-01")).contains("HELD");
    }

    @Test
    void whatIsBlankThroughoutIsNotCounted() {
        DisclosureBuilder onlyOneRow = disclosure()
                .figure("T3[总计].1", "5.00")
                .figure("T3[总计].2", "5.00")
                .row(3, "208");

        assertThat(Judging.of(onlyOneRow, "ARI-EXP-01"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.count()).isEqualTo(1));
        assertThat(outcomes(disclosure(), "ARI-EXP-01")).containsExactly("NOT_APPLICABLE NO_FIGURES");
    }

    @Test
    void figureThatTheRulePlacedIsNotJudgedByIt() {
        DisclosureBuilder placed = disclosure().figure("T3[208].1", "5.00").placed("T3[208].2", "5.00", "ARI-EXP-01");

        assertThat(outcomes(placed, "ARI-EXP-01")).containsExactly("NOT_CHECKED CIRCULAR");
    }

    @Test
    void rowThatFailsWhereverTheRuleMayHavePutItsFiguresIsWrong() {
        DisclosureBuilder placed = disclosure().figure("T3[208].1", "5.00").placed("T3[208].2", "4.00", "ARI-EXP-01");
        DisclosureBuilder sumOfColumn = disclosure()
                .figure("T9[总计].1", "724.76")
                .placed("T9[总计].4", "483.18", "ARI-SCB-01")
                .figure("T9[223].1", "483.18")
                .placed("T9[223].4", "483.18", "ARI-SCB-01");

        assertThat(outcomes(placed, "ARI-EXP-01")).containsExactly("VIOLATED");
        assertThat(Judging.of(sumOfColumn, "ARI-SCB-01", Outcome.VIOLATED))
                .anySatisfy(finding -> assertThat(finding.evidence())
                        .anySatisfy(evidence ->
                                assertThat(evidence.row() + evidence.column()).isEqualTo("总计4")));
    }

    /** The column was told by the other figure though the last digit differs: in any other it would differ by more. */
    @Test
    void figureThatWasPlacedByOneItNearlyEqualsIsWrong() {
        DisclosureBuilder nearly = disclosure()
                .figure("T1[收入/一、本年收入/1.一般公共预算拨款/其中:一般财力].预算数", "2.70")
                .placed("T2[总计].3", "2.71", "XTB-TOT-INC-02");
        DisclosureBuilder far = disclosure()
                .figure("T1[收入/一、本年收入/1.一般公共预算拨款/其中:一般财力].预算数", "2.70")
                .placed("T2[总计].3", "2.91", "XTB-TOT-INC-02");
        DisclosureBuilder same = disclosure()
                .figure("T1[收入/一、本年收入/1.一般公共预算拨款/其中:一般财力].预算数", "2.70")
                .placed("T2[总计].3", "2.70", "XTB-TOT-INC-02");

        assertThat(outcomes(nearly, "XTB-TOT-INC-02")).containsExactly("VIOLATED");
        assertThat(outcomes(far, "XTB-TOT-INC-02"))
                .contains("NOT_CHECKED CIRCULAR")
                .doesNotContain("VIOLATED");
        assertThat(outcomes(same, "XTB-TOT-INC-02"))
                .contains("NOT_CHECKED CIRCULAR")
                .doesNotContain("HELD");
    }

    @Test
    void rowOfWhichOneEquationOrTheOtherFailsWhereverItsFiguresStandIsWrong() {
        List<String> anywhere = List.of("2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        // As subtotal and appropriation they disagree with each other; as other sources they are too much.
        DisclosureBuilder wrong = disclosure()
                .figure("T2[212-01-99].1", "33.00")
                .ambiguous("T2[212-01-99].2", "33.05", anywhere)
                .ambiguous("T2[212-01-99].3", "33.00", anywhere);
        DisclosureBuilder right = disclosure()
                .figure("T2[212-01-99].1", "33.00")
                .ambiguous("T2[212-01-99].2", "33.00", anywhere)
                .ambiguous("T2[212-01-99].3", "33.00", anywhere);

        assertThat(outcomes(wrong, "ARI-INC-01")).containsExactly("VIOLATED");
        assertThat(outcomes(wrong, "ARI-INC-02")).containsExactly("VIOLATED");
        assertThat(outcomes(right, "ARI-INC-01")).containsExactly("NOT_CHECKED COLUMN_AMBIGUOUS");
        assertThat(outcomes(right, "ARI-INC-02")).containsExactly("NOT_CHECKED COLUMN_AMBIGUOUS");
    }

    @Test
    void blankCellBesideAFigureThatTheRulePlacedIsNotJudgedByIt() {
        // Column 3 is known to be blank only because the rule put the figure into column 2.
        DisclosureBuilder placed = disclosure()
                .figure("T3[总计].1", "5.00")
                .placed("T3[总计].2", "5.00", "ARI-EXP-02")
                .figure("T3[208].1", "5.00")
                .figure("T3[208].3", "5.00");

        assertThat(outcomes(placed, "ARI-EXP-02"))
                .contains("NOT_CHECKED CIRCULAR")
                .doesNotContain("VIOLATED");
        assertThat(outcomes(placed, "ARI-EXP-01")).containsExactly("HELD");
    }

    @Test
    void blankCellThatAnAmbiguousFigureMayFillIsNotJudged() {
        DisclosureBuilder ambiguous = disclosure()
                .figure("T11[总计].1", "5.00")
                .figure("T11[总计].2", "5.00")
                .ambiguous("T11[总计].3", "5.00", List.of("3", "5"))
                .figure("T11[单位/某中心].1", "5.00")
                .figure("T11[单位/某中心].4", "5.00");

        assertThat(outcomes(ambiguous, "XTB-EXP-CRY-01")).containsExactly("NOT_CHECKED COLUMN_AMBIGUOUS");
        assertThat(outcomes(ambiguous, "ARI-CRY-01")).contains("HELD");
    }

    @Test
    void tableThatIsThereTwiceIsNotJudged() {
        DisclosureBuilder twice = totals("652.04", "653.04").note(Note.Code.TABLE_REPEATED, 1);

        assertThat(outcomes(twice, "ARI-TOT-01")).containsExactly("NOT_CHECKED TWO_CANDIDATES");
    }

    @Test
    void rowPrintedTwiceCountsTwiceUnderItsTotalAndIsUndecidedBetweenTables() {
        DisclosureBuilder twice = disclosure()
                .figure("T3[总计].1", "5.00")
                .figure("T3[208].1", "5.00")
                .figure("T3[208].2", "5.00")
                .figure("T3[208#2].1", "5.00")
                .figure("T3[208#2].2", "5.00")
                .figure("T1[支出/208].预算数", "5.00")
                .figure("T2[208].1", "5.00")
                .note(Note.Code.ROW_REPEATED, 3);

        assertThat(outcomes(twice, "ARI-EXP-02")).contains("VIOLATED");
        assertThat(outcomes(twice, "XTB-INC-EXP-01")).containsExactly("NOT_CHECKED TWO_CANDIDATES");
        assertThat(outcomes(twice, "ARI-EXP-01")).contains("HELD").doesNotContain("NOT_CHECKED TWO_CANDIDATES");
    }

    @Test
    void sumThatDisagreesIsNotJudgedWhereARowCouldNotBeRead() {
        DisclosureBuilder unread = disclosure()
                .figure("T3[总计].1", "5.00")
                .figure("T3[总计].2", "4.00")
                .figure("T3[208].1", "4.00")
                .figure("T3[208].2", "4.00")
                .note(Note.Code.ROW_NOT_READ, 3);

        assertThat(outcomes(unread, "ARI-EXP-02")).containsExactly("HELD", "NOT_CHECKED ROW_NOT_READ");
        assertThat(outcomes(unread, "ARI-EXP-01")).contains("VIOLATED");
    }

    @Test
    void rowsOfNoCodeThatCompleteASumAreTheOnesThatLack() {
        assertThat(outcomes(withRowOfNoCode("16.62"), "ARI-BAS-02"))
                .contains("NOT_CHECKED ROW_NOT_READ")
                .doesNotContain("VIOLATED");
        assertThat(outcomes(withRowOfNoCode("16.52"), "ARI-BAS-02")).contains("VIOLATED");
    }

    private static DisclosureBuilder withRowOfNoCode(String allowances) {
        return disclosure()
                .figure("T6[总计].1", "25.49")
                .figure("T6[301].1", "22.49")
                .figure("T6[301-01].1", "5.87")
                .figure("T6[无编码/津贴补贴].1", allowances)
                .figure("T6[302].1", "3.00")
                .figure("T6[302-01].1", "3.00");
    }

    @Property(tries = 200)
    void roundingOfTrueFiguresIsNeverAViolation(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 1, max = 10_000_000_000L) Long> fen) {
        BigDecimal sum = fen.stream().map(EquationJudgeTest::tenThousandYuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        DisclosureBuilder disclosure = disclosure().figure("T3[208].1", printed(sum));
        for (int i = 0; i < fen.size(); i++) {
            disclosure.figure("T3[208-%02d].1".formatted(i + 1), printed(tenThousandYuan(fen.get(i))));
        }
        disclosure.figure("T3[总计].1", printed(sum));

        assertThat(outcomes(disclosure, "ARI-EXP-02")).doesNotContain("VIOLATED");
    }

    private static BigDecimal tenThousandYuan(long fen) {
        return BigDecimal.valueOf(fen, FEN_DIGITS);
    }

    private static String printed(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
