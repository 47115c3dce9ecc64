package io.gouji.validation.rule;

import static io.gouji.validation.rule.DisclosureBuilder.disclosure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import org.junit.jupiter.api.Test;

/** How judgements are told: what a clerk reads, and what stands behind it. */
class FindingWriterTest {

    @Test
    void violationNamesItsFiguresAndAccusesNone() {
        Finding finding = Judging.of(
                        disclosure()
                                .figure("T3[208-01-09].1", "302.20")
                                .figure("T3[208-01-09].2", "278.48")
                                .figure("T3[208-01-09].3", "32.72"),
                        "ARI-EXP-01")
                .get(0);

        assertThat(finding.message().zh())
                .isEqualTo("支出表该行合计与基本支出、项目支出之和不符：表3《部门支出总体情况表》208-01-09·合计 302.20；"
                        + "表3《部门支出总体情况表》208-01-09·基本支出 278.48 + 项目支出 32.72 = 311.20；"
                        + "相差9.00万元，四舍五入至多能解释0.015万元。");
        assertThat(finding.message().en())
                .isEqualTo("The row total of the expenditure table disagrees with basic plus project expenditure: "
                        + "table 3 \"Departmental expenditure\" 208-01-09·合计 302.20; "
                        + "table 3 \"Departmental expenditure\" 208-01-09·基本支出 278.48 + 项目支出 32.72 = 311.20; "
                        + "difference 9.00 ten thousand yuan, rounding explains at most 0.015 ten thousand yuan.");
        assertThat(finding.message().zh()).doesNotContain("违法");
    }

    @Test
    void violationCarriesItsFigures() {
        Finding finding = Judging.of(
                        disclosure().figure("T1[收入总计].预算数", "652.04").figure("T1[支出总计].预算数", "652.40"), "ARI-TOT-01")
                .get(0);

        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.count()).isEqualTo(1);
        assertThat(finding.actual()).isEqualByComparingTo("652.04");
        assertThat(finding.expected()).isEqualByComparingTo("652.40");
        assertThat(finding.difference()).isEqualByComparingTo("-0.36");
        assertThat(finding.tolerance()).isEqualByComparingTo("0");
        assertThat(finding.unit()).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(finding.evidence())
                .containsExactly(
                        new Evidence(
                                "left",
                                false,
                                Evidence.Kind.FACT,
                                1,
                                "收入总计",
                                "预算数",
                                null,
                                null,
                                "652.04",
                                finding.actual(),
                                null,
                                100,
                                null),
                        new Evidence(
                                "right",
                                false,
                                Evidence.Kind.FACT,
                                1,
                                "支出总计",
                                "预算数",
                                null,
                                null,
                                "652.40",
                                finding.expected(),
                                null,
                                101,
                                null));
    }

    @Test
    void blankOperandsAreShownInShortSumsOnly() {
        DisclosureBuilder disclosure = disclosure()
                .figure("T2[208].1", "9.00")
                .figure("T2[208].2", "5.00")
                .figure("T2[208].3", "4.00");

        assertThat(Judging.of(disclosure, "ARI-INC-01").get(0).evidence())
                .extracting(Evidence::column, Evidence::printed)
                .containsExactly(
                        tuple("1", "9.00"),
                        tuple("2", "5.00"),
                        tuple("9", null),
                        tuple("10", null),
                        tuple("11", null),
                        tuple("12", null));
        DisclosureBuilder longSum = disclosure().figure("T7[总计].1", "9.00").figure("T7[总计].4", "5.00");
        assertThat(Judging.of(longSum, "ARI-PRJ-01").get(0).evidence())
                .extracting(Evidence::column)
                .containsExactly("1", "4");
    }

    @Test
    void subtractedFigureIsMarked() {
        DisclosureBuilder disclosure = disclosure()
                .figure("T3[208-01].1", "302.20")
                .figure("T5[208-01].1", "293.48")
                .figure("T2[208-01].10", "2.78");

        Finding finding = Judging.of(disclosure, "XTB-EXP-GPB-02").get(0);

        assertThat(finding.evidence())
                .filteredOn(Evidence::negative)
                .extracting(Evidence::table)
                .containsExactly(5);
        assertThat(finding.message().zh()).contains("302.20 - 表5").contains("= 8.72");
    }

    @Test
    void declaredEmptyTableIsNamed() {
        DisclosureBuilder disclosure = disclosure().empty(11).figure("T1[收入/二、上年结转结余].预算数", "5.00");

        Finding finding = Judging.of(disclosure, "XTB-EMP-01", Outcome.VIOLATED).get(0);

        assertThat(finding.message().zh()).contains("表11《上年结转结余情况明细表》声明为空表").contains("相差5.00万元");
        assertThat(finding.message().en()).contains("table 11 \"Carry-over from the previous year\" declared empty");
    }

    @Test
    void codeThatIsNotPrintedIsSaidSo() {
        DisclosureBuilder disclosure = disclosure().figure("T2[208-05].1", "5.00");

        assertThat(Judging.of(disclosure, "XTB-INC-EXP-01").get(0).message().zh())
                .contains("表3《部门支出总体情况表》未列该科目");
    }

    @Test
    void whatHeldAndWhatWasNotCheckedIsCounted() {
        DisclosureBuilder disclosure = disclosure()
                .figure("T3[208].1", "5.00")
                .figure("T3[208].2", "5.00")
                .figure("T3[210].1", "7.00")
                .figure("T3[210].3", "7.00")
                .figure("T3[221].1", "7.00")
                .placed("T3[221].3", "7.00", "ARI-EXP-01");

        assertThat(Judging.of(disclosure, "ARI-EXP-01"))
                .satisfiesExactly(
                        held -> {
                            assertThat(held.outcome()).isEqualTo(Outcome.HELD);
                            assertThat(held.count()).isEqualTo(2);
                            assertThat(held.evidence()).isEmpty();
                            assertThat(held.message().zh()).isEqualTo("核对2处，均相符。");
                        },
                        circular -> {
                            assertThat(circular.outcome()).isEqualTo(Outcome.NOT_CHECKED);
                            assertThat(circular.count()).isEqualTo(1);
                            assertThat(circular.message().zh()).contains("表3《部门支出总体情况表》");
                            assertThat(circular.evidence()).isNotEmpty();
                        });
    }

    @Test
    void tooManyViolationsAreListedInPartAndCounted() {
        DisclosureBuilder disclosure = disclosure();
        for (int row = 0; row < 250; row++) {
            disclosure.figure("T7[208-01-09/第" + row + "个项目].1", "1.00");
        }

        assertThat(Judging.of(disclosure, "ARI-PRJ-01", Outcome.VIOLATED))
                .hasSize(201)
                .last()
                .satisfies(rest -> {
                    assertThat(rest.count()).isEqualTo(50);
                    assertThat(rest.message().zh()).isEqualTo("另有50处，未逐一列出。");
                });
    }
}
