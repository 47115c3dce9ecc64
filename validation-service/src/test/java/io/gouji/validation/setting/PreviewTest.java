package io.gouji.validation.setting;

import static io.gouji.validation.rule.DisclosureBuilder.disclosure;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.finding.Severity;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.rule.RuleSetting;
import io.gouji.model.template.TemplateSets;
import io.gouji.validation.rule.RuleObserver;
import io.gouji.validation.rule.Validator;
import io.gouji.validation.setting.PreviewResult.Change;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What other settings would change is told before they are made. */
class PreviewTest {

    private static final UUID BUDGET = UUID.fromString("569c3b6c-64ec-5fa6-b23b-d4c1d5fb2c84");
    private static final RuleSetting OFF = new RuleSetting("ARI-TOT-01", false, null, Map.of());
    private static final RuleSetting MILDER = new RuleSetting("ARI-TOT-01", true, Severity.INFO, Map.of());
    private static final BudgetDocument DISAGREEING = disclosure()
            .figure("T1[收入总计].预算数", "652.04")
            .figure("T1[支出总计].预算数", "653.04")
            .build();
    private static final BudgetDocument AGREEING = disclosure()
            .figure("T1[收入总计].预算数", "653.04")
            .figure("T1[支出总计].预算数", "653.04")
            .build();

    private final RuleBook rules = new RuleBook(RuleCatalogue.bundled(), TemplateSets.all(), RuleObserver.NONE);
    private final Preview preview = new Preview(RuleCatalogue.bundled());

    @Test
    void findingOfARuleThatIsSwitchedOffVanishes() {
        compare(revision("a", 1, DISAGREEING), OFF);

        PreviewResult result = preview.result();

        assertThat(result.vanish()).isEqualTo(1);
        assertThat(result.appear()).isZero();
        assertThat(result.affected()).isEqualTo(1);
        assertThat(result.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.ruleId()).isEqualTo("ARI-TOT-01");
            assertThat(rule.vanish()).isEqualTo(1);
            assertThat(rule.examples()).singleElement().satisfies(example -> {
                assertThat(example.change()).isEqualTo(Change.VANISHES);
                assertThat(example.documentId()).isEqualTo("a");
                assertThat(example.message().zh()).contains("652.04").contains("653.04");
            });
        });
    }

    @Test
    void findingOfAnotherSeverityStays() {
        compare(revision("a", 1, DISAGREEING), MILDER);

        PreviewResult result = preview.result();

        assertThat(result.severityChanges()).isEqualTo(1);
        assertThat(result.vanish()).isZero();
        assertThat(result.rules().get(0).examples().get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(result.rules().get(0).examples().get(0).severityBefore()).isEqualTo(Severity.ERROR);
    }

    @Test
    void findingThatWasNotPublishedAppears() {
        BudgetParsed budget = revision("a", 1, DISAGREEING);

        preview.compare(
                budget,
                List.of(),
                rules.present().validate(DISAGREEING),
                () -> rules.present().validate(DISAGREEING));

        assertThat(preview.result().appear())
                .isEqualTo(PublishedViolation.of(
                                rules.present().validate(DISAGREEING).findings())
                        .size())
                .isPositive();
    }

    @Test
    void onlyThePresentRevisionCounts() {
        compare(revision("b", 2, AGREEING), OFF);
        compare(revision("a", 1, DISAGREEING), OFF);

        assertThat(preview.result().budgets()).isEqualTo(1);
        assertThat(preview.result().vanish()).isZero();
    }

    @Test
    void documentThatWasNeverJudgedHasNothingToCompareWith() {
        preview.compare(
                revision("a", 1, DISAGREEING),
                null,
                rules.present().validate(DISAGREEING),
                () -> rules.present().validate(DISAGREEING));

        assertThat(preview.result().notJudged()).isEqualTo(1);
        assertThat(preview.result().appear()).isZero();
    }

    private void compare(BudgetParsed budget, RuleSetting setting) {
        Validator present = rules.present();
        preview.compare(
                budget,
                PublishedViolation.of(present.validate(budget.document()).findings()),
                rules.proposed(List.of(setting)).validate(budget.document()),
                () -> present.validate(budget.document()));
    }

    private static BudgetParsed revision(String documentId, int day, BudgetDocument document) {
        return new BudgetParsed(
                documentId,
                BUDGET,
                documentId + ".txt",
                Instant.parse("2026-01-0" + day + "T00:00:00Z"),
                "1",
                document);
    }
}
