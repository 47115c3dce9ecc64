package io.gouji.report.api;

import io.gouji.model.document.FiscalYears;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Severity;
import io.gouji.model.rule.Rule;
import io.gouji.model.rule.WorkedExample;
import io.gouji.model.template.TemplateSets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rule (校验规则).
 *
 * @param formula as a person writes it, null where its identities say all
 * @param identities the equations (勾稽关系) it stands for, of each template set
 * @param sets ids of the template sets it applies to
 */
@Schema(description = "A rule (校验规则) of the catalogue.")
record RuleItem(
        @Schema(examples = "ARI-TOT-01") String id,
        int version,
        String family,
        Severity severity,
        LocalizedText title,
        LocalizedText statement,
        @Nullable String formula,
        List<IdentityItem> identities,
        String legalBasis,
        FiscalYears years,
        List<String> sets,
        WorkedExample example) {

    static RuleItem of(Rule rule) {
        return new RuleItem(
                rule.id(),
                rule.version(),
                rule.family(),
                rule.severity(),
                rule.title(),
                rule.statement(),
                rule.formula(),
                TemplateSets.all().stream()
                        .flatMap(set -> set.identities().stream()
                                .filter(identity -> identity.rule().equals(rule.id()))
                                .map(identity -> new IdentityItem(set.id(), identity.formula())))
                        .toList(),
                rule.legalBasis(),
                rule.years(),
                rule.sets(),
                rule.example());
    }

    /** An equation of a template set, as its file declares it. */
    record IdentityItem(
            String templateSet,
            @Schema(examples = "T1[收入总计].c1 == T1[支出总计].c1") String formula) {}
}
