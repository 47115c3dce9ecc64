package io.gouji.validation.rule;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.event.BudgetIds;
import io.gouji.model.finding.OtherDisclosure;
import io.gouji.validation.rule.Relatives.Relative;

/** Disclosures that came in before. */
final class Kept {

    private Kept() {}

    static Relative ofOrganisation(BudgetDocument document) {
        return new Relative.SameOrganisation(disclosure(document), document);
    }

    static Relative unit(BudgetDocument document) {
        return new Relative.Unit(
                disclosure(document), OrganisationName.key(document.header().organisation()), document);
    }

    static OtherDisclosure disclosure(BudgetDocument document) {
        DocumentHeader header = document.header();
        return new OtherDisclosure(
                BudgetIds.budgetId(header),
                "document of " + header.organisation() + " " + header.fiscalYear(),
                header.organisation(),
                header.fiscalYear(),
                header.kind());
    }
}
