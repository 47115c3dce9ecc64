package io.gouji.validation.rule;

import static io.gouji.validation.rule.DisclosureBuilder.disclosure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.document.Fact;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.RuleCoverage;
import io.gouji.model.finding.Severity;
import io.gouji.model.rule.Rule;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.rule.RuleCatalogueReader;
import io.gouji.model.rule.RuleSetting;
import io.gouji.model.rule.RuleSettings;
import io.gouji.model.template.TemplateSets;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for all rules together. */
class ValidatorTest {

    private static final List<String> CATALOGUE_FILES = List.of(
            "catalogue.yaml",
            "vocabulary.yaml",
            "within-table.yaml",
            "cross-table.yaml",
            "narrative-vs-table.yaml",
            "year-on-year.yaml",
            "classification.yaml",
            "performance.yaml",
            "completeness.yaml",
            "privacy.yaml",
            "plausibility.yaml",
            "cross-document.yaml",
            "timeliness.yaml",
            "intake.yaml");

    private final RuleCatalogue catalogue = RuleCatalogue.bundled();

    @Test
    void everyRuleSaysSomethingAboutEveryDocument() {
        BudgetDocument full = disagreeing().build();
        BudgetDocument bare =
                disclosure().missing(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).build();

        for (BudgetDocument document : List.of(full, bare)) {
            assertThat(Judging.VALIDATOR.validate(document).findings())
                    .extracting(Finding::ruleId)
                    .containsAll(catalogue.rulesFor(TemplateSets.XINJIANG_11).stream()
                            .map(Rule::id)
                            .toList());
        }
    }

    @Test
    void documentWithoutTablesHasNothingViolated() {
        BudgetDocument bare =
                disclosure().missing(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).build();

        assertThat(Judging.VALIDATOR.validate(bare).findings())
                .noneMatch(finding -> finding.outcome() == Outcome.VIOLATED)
                .filteredOn(finding -> finding.ruleId().equals("ARI-TOT-01"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).isEqualTo("TABLE_NOT_FOUND"));
    }

    @Test
    void sameDocumentIsJudgedTheSame() {
        BudgetDocument document = disagreeing().build();

        assertThat(Judging.VALIDATOR.validate(document)).isEqualTo(Judging.VALIDATOR.validate(document));
    }

    @Test
    void orderOfFiguresDoesNotMatter() {
        BudgetDocument document = disagreeing().build();
        List<Fact> reversed = new ArrayList<>(document.facts());
        Collections.reverse(reversed);
        BudgetDocument other = BudgetDocument.ofTables(
                document.header(), document.tables(), reversed, document.repairs(), document.notes());

        assertThat(Judging.VALIDATOR.validate(other)).isEqualTo(Judging.VALIDATOR.validate(document));
    }

    @Test
    void idsAreUnique() {
        List<Finding> findings =
                Judging.VALIDATOR.validate(disagreeing().build()).findings();

        assertThat(findings).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void ruleThatThrowsIsAnErrorOfThatRuleAndTheOthersRun() {
        Set<String> failed = new HashSet<>();
        RuleObserver observer = new RuleObserver() {
            @Override
            public void ran(Rule rule, long nanoseconds) {
                assertThat(nanoseconds).isNotNegative();
            }

            @Override
            public void failed(Rule rule, Throwable failure) {
                failed.add(rule.id() + " " + failure.getMessage());
            }
        };
        RuleCheck broken = (rule, subject, judgements) -> {
            throw new IllegalStateException("strange data");
        };
        Validator validator = new Validator(catalogue, TemplateSets.all(), observer, Map.of("ARI-TOT-01", broken));

        Validation validation = validator.validate(disagreeing().build());

        assertThat(failed).containsExactly("ARI-TOT-01 strange data");
        assertThat(validation.findings())
                .filteredOn(finding -> finding.ruleId().equals("ARI-TOT-01"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(Outcome.ERROR);
                    assertThat(finding.reason()).isEqualTo("RULE_FAILED");
                });
        assertThat(validation.coverage())
                .filteredOn(RuleCoverage::failed)
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.ruleId()).isEqualTo("ARI-TOT-01");
                    assertThat(rule.reasons()).containsExactly("RULE_FAILED");
                });
        assertThat(validation.findings())
                .anyMatch(
                        finding -> finding.ruleId().equals("XTB-TOT-EXP-01") && finding.outcome() == Outcome.VIOLATED);
    }

    @Test
    void strangeDataThatTurnsUpOnlyInTheWordingIsAnErrorOfThatRule() {
        RuleCheck gapLeft =
                (rule, subject, judgements) -> judgements.judged(Observation.violation(List.of(), Map.of()));
        Validator validator =
                new Validator(catalogue, TemplateSets.all(), RuleObserver.NONE, Map.of("PLA-03", gapLeft));

        Validation validation = validator.validate(disagreeing().build());

        assertThat(validation.findings())
                .filteredOn(finding -> finding.ruleId().equals("PLA-03"))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.ERROR);
    }

    @Test
    void ruleThatIsSwitchedOffIsNotCheckedAndSaysSo() {
        RuleSettings settings =
                RuleSettings.of(catalogue, List.of(new RuleSetting("ARI-TOT-01", false, null, Map.of())));
        Validator validator = new Validator(catalogue, TemplateSets.all(), RuleObserver.NONE, settings);

        Validation validation = validator.validate(disagreeing().build());

        assertThat(validation.findings())
                .filteredOn(finding -> finding.ruleId().equals("ARI-TOT-01"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_CHECKED);
                    assertThat(finding.reason()).isEqualTo("SWITCHED_OFF");
                });
    }

    @Test
    void severityAndParametersAreThoseOfTheDeployment() {
        RuleSettings settings = RuleSettings.of(
                catalogue,
                List.of(
                        new RuleSetting("ARI-TOT-01", true, Severity.INFO, Map.of()),
                        new RuleSetting("PLA-02", true, null, Map.of("amount", new BigDecimal("1000")))));
        BudgetDocument document = disagreeing()
                .figure("T6[303-02].1", "45.20")
                .figure("T5[208-05-01].1", "22.72")
                .figure("T5[208-05-02].1", "1.76")
                .build();

        assertThat(Judging.VALIDATOR.validate(document).findings())
                .anyMatch(finding -> finding.ruleId().equals("PLA-02") && finding.outcome() == Outcome.VIOLATED);
        assertThat(new Validator(catalogue, TemplateSets.all(), RuleObserver.NONE, settings)
                        .validate(document)
                        .findings())
                .noneMatch(finding -> finding.ruleId().equals("PLA-02") && finding.outcome() == Outcome.VIOLATED)
                .anyMatch(finding -> finding.ruleId().equals("ARI-TOT-01")
                        && finding.outcome() == Outcome.VIOLATED
                        && finding.severity() == Severity.INFO);
    }

    @Test
    void ruleOfOtherYearsDoesNotApply(@TempDir Path folder) throws IOException {
        for (String name : CATALOGUE_FILES) {
            try (InputStream stream = RuleCatalogue.class.getResourceAsStream("/rules/" + name)) {
                Files.copy(Objects.requireNonNull(stream), folder.resolve(name));
            }
        }
        Path file = folder.resolve("within-table.yaml");
        Files.writeString(
                file,
                Files.readString(file).replace("- id: ARI-TOT-01\n", "- id: ARI-TOT-01\n    years: {from: 2026}\n"));
        RuleCatalogue edited = RuleCatalogueReader.ofFolder(folder, TemplateSets.all());
        Validator validator = new Validator(edited, TemplateSets.all(), RuleObserver.NONE);

        assertThat(validator.validate(disagreeing().build()).findings())
                .filteredOn(finding -> finding.ruleId().equals("ARI-TOT-01"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).isEqualTo("OTHER_YEARS"));
        assertThat(validator.validate(disagreeing().fiscalYear(2026).build()).findings())
                .anyMatch(finding -> finding.ruleId().equals("ARI-TOT-01") && finding.outcome() == Outcome.VIOLATED);
    }

    @Test
    void documentOfAnUnknownTemplateSetIsRefused() {
        BudgetDocument document = disagreeing().build();
        DocumentHeader header = document.header();
        BudgetDocument other = BudgetDocument.ofTables(
                new DocumentHeader(
                        header.organisation(),
                        header.fiscalYear(),
                        header.kind(),
                        header.unit(),
                        null,
                        null,
                        "atlantis-3",
                        null,
                        null),
                document.tables(),
                document.facts(),
                document.repairs(),
                document.notes());

        assertThat(Judging.VALIDATOR.knows("atlantis-3")).isFalse();
        assertThatThrownBy(() -> Judging.VALIDATOR.validate(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("atlantis-3");
    }

    private static DisclosureBuilder disagreeing() {
        return disclosure()
                .figure("T1[收入总计].预算数", "652.04")
                .figure("T1[支出总计].预算数", "653.04")
                .figure("T1[支出/208].预算数", "653.04")
                .figure("T3[总计].1", "650.04")
                .figure("T3[总计].2", "650.03")
                .figure("T3[208].1", "650.04")
                .figure("T3[208].2", "650.04");
    }
}
