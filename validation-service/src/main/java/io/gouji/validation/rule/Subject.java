package io.gouji.validation.rule;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.identity.IdentityBinder.IndexedTables;
import io.gouji.model.template.TemplateSet;

/**
 * What the rules are applied to: one document, prepared once for all of them.
 *
 * @param document as parsed
 * @param set the template set it was read by
 * @param rows its rows, ready for binding identities
 * @param figures its figures by cell
 */
record Subject(BudgetDocument document, TemplateSet set, IndexedTables rows, Figures figures) {}
