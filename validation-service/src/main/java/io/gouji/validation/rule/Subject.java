package io.gouji.validation.rule;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.identity.IdentityBinder.IndexedTables;
import io.gouji.model.template.TemplateSet;
import io.gouji.validation.rule.change.Changes;

/**
 * What the rules are applied to: one document, prepared once for all of them.
 *
 * @param document as parsed
 * @param set the template set it was read by
 * @param rows its rows, ready for binding identities
 * @param figures its figures by cell
 * @param numbers the numbers its tables go by
 * @param cells its cells by meaning
 * @param stated its words by kind of section
 * @param changes the changes against the previous year that its words state
 * @param others other disclosures it is held against
 */
public record Subject(
        BudgetDocument document,
        TemplateSet set,
        IndexedTables rows,
        Figures figures,
        TableNumbers numbers,
        Cells cells,
        Stated stated,
        Changes changes,
        Others others) {}
