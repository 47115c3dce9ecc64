package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.rule.WordsExample;
import io.gouji.validation.rule.Relatives.Relative;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A disclosure held against others: what was said a year before, what its units say, who has the same figures. */
class CrossDocumentRulesTest {

    private static final Relatives NOTHING_YET = new Relatives(true, List.of());

    private final DisclosureBuilder budget = DisclosureBuilder.disclosure()
            .words(claims(Map.of(
                    "EXPENDITURE[基本支出]", "388.20",
                    "EXPENDITURE[基本支出].change_amount", "37.79",
                    "GENERAL_BUDGET_ITEMS[208-01-09]", "100.00",
                    "GENERAL_BUDGET_ITEMS[208-01-09].change_amount", "100.00")));

    @Test
    void previousYearHoldsWhereItWasDisclosed() {
        BudgetDocument before = lastYear()
                .words(claims(Map.of("EXPENDITURE[基本支出]", "350.41")))
                .figure("T5[208].1", "350.41")
                .build();

        List<Finding> findings = judge(budget.build(), "XDC-01", Kept.ofOrganisation(before));

        assertThat(findings).extracting(Finding::outcome).containsExactly(Outcome.HELD);
        assertThat(findings.get(0).count()).isEqualTo(2);
    }

    @Test
    void previousYearThatDiffersByItsRoundingIsNoViolation() {
        BudgetDocument before =
                lastYear().words(claims(Map.of("EXPENDITURE[基本支出]", "350.42"))).build();

        assertThat(judge(budget.build(), "XDC-01", Kept.ofOrganisation(before)))
                .extracting(Finding::outcome)
                .contains(Outcome.ROUNDING)
                .doesNotContain(Outcome.VIOLATED);
    }

    @Test
    void previousYearThatWasDisclosedOtherwiseNamesBothDisclosures() {
        BudgetDocument before =
                lastYear().words(claims(Map.of("EXPENDITURE[基本支出]", "305.41"))).build();

        Finding finding = violation(budget.build(), "XDC-01", Kept.ofOrganisation(before));

        assertThat(finding.difference()).isEqualByComparingTo("45.00");
        assertThat(finding.message().zh()).contains("2024年部门预算").contains("305.41");
        assertThat(finding.evidence()).hasSize(3);
        assertThat(finding.evidence())
                .extracting(Evidence::disclosure)
                .containsExactly(null, null, Kept.disclosure(before));
    }

    @Test
    void previousYearThatHasNotComeInIsNamed() {
        Finding finding = only(judge(budget.build(), "XDC-01"));

        assertThat(finding.reason()).isEqualTo("OTHER_DOCUMENTS");
        assertThat(finding.message().zh()).contains("2024年部门预算");
    }

    @Test
    void nothingIsComparedWhereNothingIsKept() {
        Finding finding = only(Judging.of(budget, "XDC-01"));

        assertThat(finding.reason()).isEqualTo("HISTORY_OFF");
    }

    @Test
    void budgetThatComparesWithAnOutturnIsNotHeldAgainstABudget() {
        DisclosureBuilder compared = DisclosureBuilder.disclosure()
                .words(claims(
                        Map.of("EXPENDITURE[基本支出]", "388.20", "EXPENDITURE[基本支出].change_amount", "37.79 万元，比上年执行数增加")));

        assertThat(only(judge(compared.build(), "XDC-01")).reason()).isEqualTo("NOT_STATED");
    }

    @Test
    void unitsThatHaveNotComeInAreNamed() {
        DisclosureBuilder department =
                DisclosureBuilder.disclosure().figure("T5[208].1", "300.00").words(units("1.某县养老院", "某县救助站"));

        Finding finding = only(judge(department.build(), "XDC-02", unit("某县养老院", "200.00")));

        assertThat(finding.reason()).isEqualTo("OTHER_DOCUMENTS");
        assertThat(finding.message().zh()).contains("某县救助站").doesNotContain("养老院");
    }

    @Test
    void departmentIsTheSumOfAllItsUnits() {
        DisclosureBuilder department = DisclosureBuilder.disclosure()
                .figure("T5[208].1", "300.00")
                .figure("T5[208].2", "300.00")
                .words(units("某县社会保险中心（本级）", "某县养老院"));

        List<Finding> findings =
                judge(department.build(), "XDC-02", unit("某县社会保险中心", "100.00"), unit("某县养老院", "200.00"));

        assertThat(findings)
                .filteredOn(finding -> finding.outcome() == Outcome.VIOLATED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.difference()).isEqualByComparingTo("300.00");
                    assertThat(finding.evidence()).extracting(Evidence::column).containsOnly("2");
                });
        assertThat(findings).anyMatch(finding -> finding.outcome() == Outcome.HELD && finding.count() == 1);
    }

    @Test
    void codeThatOnlyAUnitPrintsIsMissingInTheDepartment() {
        DisclosureBuilder department =
                DisclosureBuilder.disclosure().figure("T5[201].1", "1.00").words(units("某县养老院"));

        assertThat(judge(department.build(), "XDC-02", unit("某县养老院", "200.00")))
                .filteredOn(finding -> finding.outcome() == Outcome.VIOLATED)
                .extracting(Finding::difference)
                .usingElementComparator(java.math.BigDecimal::compareTo)
                .containsExactlyInAnyOrder(new java.math.BigDecimal("1.00"), new java.math.BigDecimal("-200.00"));
    }

    @Test
    void openingBalanceIsTheClosingBalanceBefore() {
        DisclosureBuilder account =
                DisclosureBuilder.ofSet("final-accounts-9").figure("T1[收入/年初结转和结余].收入/决算数", "10.00");
        BudgetDocument before = DisclosureBuilder.ofSet("final-accounts-9")
                .fiscalYear(2024)
                .figure("T1[支出/年末结转和结余].支出/决算数", "10.00")
                .build();

        assertThat(judge(account.build(), "FIN-02", Kept.ofOrganisation(before)))
                .extracting(Finding::outcome)
                .contains(Outcome.HELD)
                .doesNotContain(Outcome.VIOLATED, Outcome.NOT_CHECKED);
    }

    @Test
    void budgetWithoutCarryOverIsNotHeldAgainstTheFinalAccount() {
        assertThat(only(judge(DisclosureBuilder.disclosure().build(), "XDC-04")).reason())
                .isEqualTo("NOT_STATED");
    }

    @Test
    void disclosureWithTheAmountsOfAnotherIsFound() {
        BudgetDocument original = withManyAmounts("某县养老院");
        BudgetDocument copy = withManyAmounts("某县救助站");
        int percent = Sketch.of(original).percentInCommonWith(Sketch.of(copy));

        Finding finding = violation(copy, "XDC-07", new Relative.Alike(Kept.disclosure(original), percent));

        assertThat(percent).isEqualTo(100);
        assertThat(finding.message().zh()).contains("100%").contains("某县养老院2025年部门预算");
        assertThat(finding.evidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.disclosure()).isEqualTo(Kept.disclosure(original)));
    }

    @Test
    void disclosureWithSomeAmountsOfAnotherIsNone() {
        BudgetDocument document = withManyAmounts("某县养老院");

        assertThat(judge(document, "XDC-07", new Relative.Alike(Kept.disclosure(document), 60)))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.HELD);
    }

    private static BudgetDocument withManyAmounts(String organisation) {
        DisclosureBuilder builder = DisclosureBuilder.disclosure().organisation(organisation);
        for (int item = 10; item < 40; item++) {
            builder.figure("T3[208-01-" + item + "].1", "1." + item);
        }
        return builder.build();
    }

    private static Relative unit(String name, String amount) {
        return Kept.unit(DisclosureBuilder.disclosure()
                .kind(BudgetKind.UNIT_BUDGET)
                .organisation(name)
                .figure("T5[208].1", amount)
                .build());
    }

    private static DisclosureBuilder lastYear() {
        return DisclosureBuilder.disclosure().fiscalYear(2024);
    }

    private static List<Finding> judge(BudgetDocument document, String rule, Relative... relatives) {
        Relatives others = relatives.length == 0 ? NOTHING_YET : new Relatives(true, List.of(relatives));
        return Judging.VALIDATOR.validate(document, others).findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .toList();
    }

    private static Finding violation(BudgetDocument document, String rule, Relative... relatives) {
        return only(judge(document, rule, relatives).stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .toList());
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static WordsExample claims(Map<String, String> claims) {
        return words(claims, List.of());
    }

    private static WordsExample units(String... units) {
        return words(Map.of(), List.of(units));
    }

    private static WordsExample words(Map<String, String> claims, List<String> units) {
        return new WordsExample(
                claims, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), List.of(), units,
                List.of(), List.of(), List.of(), null);
    }
}
