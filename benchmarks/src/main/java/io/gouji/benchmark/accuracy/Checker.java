package io.gouji.benchmark.accuracy;

import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.page.Format;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.DisclosureParser;
import io.gouji.ingest.parse.ParseHints;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.Outcome;
import io.gouji.model.rule.Rule;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.template.TemplateSets;
import io.gouji.validation.rule.RuleObserver;
import io.gouji.validation.rule.Validation;
import io.gouji.validation.rule.Validator;
import java.util.List;

/** Reads a generated disclosure and holds it against the rules, as the services do. May be used by many threads. */
final class Checker {

    private final DisclosureParser parser = new DisclosureParser(TemplateSets.all(), new FigurePlacement());
    private final Validator validator =
            new Validator(RuleCatalogue.bundled(), TemplateSets.all(), new FailingObserver());

    /**
     * What was read and found.
     *
     * @param document as read
     * @param findings of all outcomes
     * @param groups findings that one wrong figure explains
     */
    record Checked(BudgetDocument document, List<Finding> findings, List<FindingGroup> groups) {

        List<Finding> violations() {
            return findings.stream()
                    .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                    .toList();
        }
    }

    /** @throws IllegalStateException if the disclosure cannot be read */
    Checked check(GeneratedDisclosure disclosure, Format format) {
        try {
            ParseResult result =
                    parser.parse(Readers.of(format).read(disclosure.content().bytes()), ParseHints.none());
            if (result instanceof ParseResult.Parsed parsed) {
                Validation validation = validator.validate(parsed.document());
                return new Checked(parsed.document(), validation.findings(), validation.groups());
            }
            throw new IllegalStateException("not read: " + result);
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException("not read: " + e.getMessage(), e);
        }
    }

    /** A rule that throws is an error of the product, not an outcome. */
    private static final class FailingObserver implements RuleObserver {

        @Override
        public void ran(Rule rule, long nanoseconds) {}

        @Override
        public void failed(Rule rule, Throwable failure) {
            throw new IllegalStateException("rule " + rule.id() + " failed", failure);
        }
    }
}
