package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.CellRef;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.identity.Binding;
import io.gouji.model.identity.Equation;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.IdentityBinder;
import io.gouji.model.identity.Relation;
import io.gouji.model.identity.Scope;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every identity of the template set, with figures made for it: each one holds, is violated, holds by rounding only, and
 * cannot be checked where a table is missing, a column is not told, or a figure was placed by the rule itself.
 */
class IdentityRulesTest {

    /** Cells of the first equation of each identity on a form with these rows. */
    private static final BudgetDocument FORM = form();

    private static final BigDecimal SMALLEST = new BigDecimal("0.01");

    private final Validator validator = new Validator(RuleCatalogue.bundled(), TemplateSets.all(), RuleObserver.NONE);

    static Stream<Arguments> identities() {
        TemplateSet set = TemplateSets.byId(TemplateSets.XINJIANG_11);
        IdentityBinder binder = new IdentityBinder(set);
        IdentityBinder.IndexedTables rows = binder.index(FORM.tables());
        return set.identities().stream()
                .filter(identity -> identity.uses().contains(Identity.Use.CHECK))
                .filter(identity -> !(identity.scope() instanceof Scope.WhenEmpty))
                .map(identity -> Arguments.of(identity.rule(), identity.formula(), first(identity, rows)));
    }

    static Stream<Arguments> placing() {
        return identities()
                .filter(each -> ((Equation) each.get()[2]).identity().uses().contains(Identity.Use.PLACE));
    }

    private static Equation first(Identity identity, IdentityBinder.IndexedTables rows) {
        Binding binding = IdentityBinder.bind(identity, rows);
        assertThat(binding.unstated()).as(identity.formula()).isEmpty();
        return binding.equations().stream()
                .filter(equation ->
                        !equation.left().isEmpty() && !equation.right().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("identities")
    void holds(String rule, String formula, Equation equation) {
        Map<CellRef, BigDecimal> figures = balanced(equation);

        assertThat(judged(rule, equation, figures)).isEqualTo(Outcome.HELD);
    }

    @ParameterizedTest
    @MethodSource("identities")
    void isViolated(String rule, String formula, Equation equation) {
        Map<CellRef, BigDecimal> figures = balanced(equation);
        figures.merge(equation.left().get(0).cell(), new BigDecimal("9.00"), BigDecimal::add);

        assertThat(judged(rule, equation, figures)).isEqualTo(Outcome.VIOLATED);
    }

    @ParameterizedTest
    @MethodSource("identities")
    void holdsByRoundingOnly(String rule, String formula, Equation equation) {
        boolean sameNumber = equation.identity().relation() == Relation.SAME
                && equation.left().size() == 1
                && equation.right().size() == 1;
        Map<CellRef, BigDecimal> figures = balanced(equation);
        figures.merge(equation.left().get(0).cell(), SMALLEST, BigDecimal::add);

        assertThat(judged(rule, equation, figures)).isEqualTo(sameNumber ? Outcome.VIOLATED : Outcome.ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("identities")
    void isNotCheckedWithoutItsTable(String rule, String formula, Equation equation) {
        DisclosureBuilder builder = builder(balanced(equation));
        builder.missing(equation.right().get(0).cell().table());

        assertThat(reasons(rule, builder)).contains(Reason.TABLE_NOT_FOUND.name());
    }

    @ParameterizedTest
    @MethodSource("identities")
    void isNotCheckedWhereAColumnIsNotTold(String rule, String formula, Equation equation) {
        Map<CellRef, BigDecimal> figures = balanced(equation);
        CellRef left = equation.left().get(0).cell();
        CellRef right = equation.right().get(0).cell();
        BigDecimal leftValue = Objects.requireNonNull(figures.remove(left));
        BigDecimal rightValue = Objects.requireNonNull(figures.remove(right));
        DisclosureBuilder builder = builder(figures)
                .ambiguous(left.toString(), leftValue.toPlainString(), List.of(left.column(), "another"))
                .ambiguous(right.toString(), rightValue.toPlainString(), List.of(right.column(), "a third"));

        assertThat(reasons(rule, builder)).contains(Reason.COLUMN_AMBIGUOUS.name());
    }

    @ParameterizedTest
    @MethodSource("placing")
    void doesNotJudgeWhatItPlaced(String rule, String formula, Equation equation) {
        Map<CellRef, BigDecimal> figures = balanced(equation);
        CellRef placed = equation.left().get(0).cell();
        BigDecimal balanced = Objects.requireNonNull(figures.remove(placed));
        // A row that fails wherever its figures stand is wrong, whoever placed them.
        boolean ofRow = equation.identity().scope() instanceof Scope.EachRow;
        BigDecimal value = ofRow ? balanced : balanced.add(new BigDecimal("9.00"));
        DisclosureBuilder builder = builder(figures).placed(placed.toString(), value.toPlainString(), rule);

        assertThat(reasons(rule, builder)).contains(Reason.CIRCULAR.name());
        assertThat(find(equation, builder)).isEmpty();
    }

    /** Figures of two decimals for all cells, with which both sides are equal. */
    private static Map<CellRef, BigDecimal> balanced(Equation equation) {
        Map<CellRef, BigDecimal> figures = new LinkedHashMap<>();
        List<Equation.Term> terms = new ArrayList<>(equation.left());
        terms.addAll(equation.right());
        CellRef total = equation.left().get(0).cell();
        BigDecimal balance = BigDecimal.ZERO;
        for (int i = 1; i < terms.size(); i++) {
            Equation.Term term = terms.get(i);
            BigDecimal value = new BigDecimal("10.00").add(SMALLEST.multiply(BigDecimal.valueOf(i)));
            if (equation.left().contains(term)) {
                // The right side must come out larger than what is beside the first figure of the left.
                value = SMALLEST.multiply(BigDecimal.valueOf(i));
            }
            figures.put(term.cell(), value);
            boolean adds = equation.left().contains(term) == term.negative();
            balance = adds ? balance.add(value) : balance.subtract(value);
        }
        figures.put(total, balance);
        return figures;
    }

    private Outcome judged(String rule, Equation equation, Map<CellRef, BigDecimal> figures) {
        DisclosureBuilder builder = builder(figures);
        List<Finding> told = find(equation, builder);
        if (!told.isEmpty()) {
            assertThat(told).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo(rule);
                assertThat(finding.evidence()).hasSizeGreaterThanOrEqualTo(2);
                assertThat(finding.message().zh()).contains("表");
                assertThat(finding.difference())
                        .isEqualByComparingTo(Objects.requireNonNull(finding.actual())
                                .subtract(Objects.requireNonNull(finding.expected())));
            });
            return told.get(0).outcome();
        }
        assertThat(validator.validate(builder.build()).findings())
                .anyMatch(finding -> finding.ruleId().equals(rule) && finding.outcome() == Outcome.HELD);
        return Outcome.HELD;
    }

    private List<Finding> find(Equation equation, DisclosureBuilder builder) {
        return validator.validate(builder.build()).findings().stream()
                .filter(finding -> finding.id().equals(FindingIds.ofEquation(equation)))
                .toList();
    }

    private List<String> reasons(String rule, DisclosureBuilder builder) {
        return validator.validate(builder.build()).findings().stream()
                .filter(finding -> finding.ruleId().equals(rule) && finding.outcome() == Outcome.NOT_CHECKED)
                .map(finding -> String.valueOf(finding.reason()))
                .toList();
    }

    private static DisclosureBuilder builder(Map<CellRef, BigDecimal> figures) {
        DisclosureBuilder builder = rows();
        figures.forEach((cell, value) -> builder.figure(cell.toString(), value.toPlainString()));
        return builder;
    }

    private static BudgetDocument form() {
        return rows().build();
    }

    /** A form that has a row for everything identities speak of. */
    private static DisclosureBuilder rows() {
        DisclosureBuilder builder = DisclosureBuilder.disclosure();
        for (int table : new int[] {2, 3, 5, 8, 9}) {
            for (String code : List.of("208", "208-05", "208-05-05", "208-05-06", "210", "210-11", "221-02-01")) {
                builder.row(table, code);
            }
        }
        for (String code : List.of("301", "301-08", "301-09", "301-10", "301-11", "301-13")) {
            builder.row(6, code);
        }
        for (String code : List.of("302", "302-12", "302-17", "302-31", "310", "310-13")) {
            builder.row(6, code);
        }
        for (String key : List.of("单位/某中心", "208", "208-05", "208-05-05/某项目")) {
            builder.row(7, key);
        }
        builder.row(11, "单位/某中心").row(11, "项目/某项目");
        for (int table : new int[] {1, 4}) {
            builder.row(table, "支出/208").row(table, "支出/210");
        }
        return builder;
    }
}
