package io.gouji.benchmark.accuracy;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.fault.PlantedFault;
import io.gouji.generator.page.Format;
import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.DisclosureParser;
import io.gouji.ingest.parse.ParseHints;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.Fact;
import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.rule.Rule;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.template.TemplateSets;
import io.gouji.validation.rule.RuleObserver;
import io.gouji.validation.rule.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads and checks generated disclosures and says how often figures and findings are right. Arguments: documents of each
 * shape (default 500), first seed (default 1), faults planted in each (default 0). Ends with 1 if a figure is wrong without
 * being marked, or missing, if a sound document has a violation, or if fewer than 98 of 100 faults are found.
 */
public final class AccuracyMain {

    private static final int ERRORS_SHOWN = 20;
    private static final double FAULTS_TO_FIND = 0.98;

    private final DisclosureParser parser = new DisclosureParser(TemplateSets.all(), new FigurePlacement());
    private final Validator validator =
            new Validator(RuleCatalogue.bundled(), TemplateSets.all(), new FailingObserver());
    private final Tally tally = new Tally();
    private int errors;
    private int planted;
    private int found;

    private AccuracyMain() {}

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        int faults = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        boolean good = true;
        for (Format shape : List.of(Format.LINES, Format.TABS)) {
            AccuracyMain accuracy = new AccuracyMain();
            for (int i = 0; i < count; i++) {
                Size size = List.of(Size.SMALL, Size.MEDIUM, Size.LARGE).get(i % 3);
                accuracy.document(seed + i, new GenerationOptions(shape, size, faults, true));
            }
            good &= accuracy.report(shape, count, faults);
        }
        System.exit(good ? 0 : 1);
    }

    private void document(long seed, GenerationOptions options) throws UnreadableDocumentException {
        GeneratedDisclosure truth = DisclosureGenerator.generate(seed, options);
        String name = "seed " + seed + " " + options.size();
        ParseResult result =
                parser.parse(new TextReader().read(truth.text().getBytes(StandardCharsets.UTF_8)), ParseHints.none());
        if (!(result instanceof ParseResult.Parsed parsed)) {
            error(name + ": " + result);
            return;
        }
        FigureComparison.compare(truth, parsed.document(), tally).forEach(problem -> error(name + ": " + problem));
        judge(name, truth, parsed.document());
    }

    private void judge(String name, GeneratedDisclosure truth, BudgetDocument document) {
        List<Finding> violations = validator.validate(document).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .toList();
        if (truth.faults().isEmpty()) {
            violations.forEach(finding -> error(name + ": " + finding.message().en()));
        }
        for (PlantedFault fault : truth.faults()) {
            planted++;
            if (violations.stream().anyMatch(finding -> names(finding, fault, document))) {
                found++;
            } else {
                System.out.println(name + ": not found: " + fault);
            }
        }
    }

    /** Whether the finding has the faulty cell among its operands; a figure without a sure column may stand there. */
    private static boolean names(Finding finding, PlantedFault fault, BudgetDocument document) {
        return fault.rules().contains(finding.ruleId())
                && finding.evidence().stream()
                        .flatMap(operand -> document.facts().stream().filter(fact -> isOperand(fact, operand)))
                        .anyMatch(fact -> fact.table() == fault.cell().table()
                                && fact.row().equals(fault.cell().row())
                                && (fact.column().equals(fault.cell().column())
                                        || fact.candidates()
                                                .contains(fault.cell().column())));
    }

    private static boolean isOperand(Fact fact, Evidence operand) {
        return Objects.equals(operand.table(), fact.table())
                && fact.row().equals(operand.row())
                && fact.column().equals(operand.column());
    }

    private void error(String text) {
        errors++;
        if (errors <= ERRORS_SHOWN) {
            System.out.println(text);
        }
    }

    private boolean report(Format shape, int count, int faults) {
        System.out.printf(
                "%n### %s, %d documents, %d faults in each%n%n", shape.name().toLowerCase(Locale.ROOT), count, faults);
        System.out.println(tally.markdown());
        int marked = tally.of(Tally.Verdict.LIKELIEST) + tally.of(Tally.Verdict.CANDIDATE);
        int all = marked + tally.of(Tally.Verdict.RIGHT) + tally.of(Tally.Verdict.WRONG);
        System.out.printf(
                "%d of %d figures marked as ambiguous, %d errors, %d of %d faults found%n",
                marked, all, errors, found, planted);
        return errors == 0 && found >= FAULTS_TO_FIND * planted;
    }

    /** A rule that throws is an error of the product, not an outcome. */
    private static final class FailingObserver implements RuleObserver {

        @Override
        public void ran(Rule rule, long nanoseconds) {}

        @Override
        public void failed(Rule rule, RuntimeException failure) {
            throw new IllegalStateException("rule " + rule.id() + " failed", failure);
        }
    }
}
