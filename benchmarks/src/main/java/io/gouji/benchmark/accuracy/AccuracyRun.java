package io.gouji.benchmark.accuracy;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.fault.PlantedFault;
import io.gouji.generator.page.Format;
import io.gouji.ingest.extract.LayoutReader;
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
import io.gouji.model.finding.Severity;
import io.gouji.model.rule.Rule;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.template.TemplateSets;
import io.gouji.validation.rule.RuleObserver;
import io.gouji.validation.rule.Validator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Reads and checks generated disclosures of one set and one format, and counts how often figures and findings are right. */
final class AccuracyRun {

    private static final int ERRORS_SHOWN = 200;
    private static final double FAULTS_TO_FIND = 0.98;

    private final String set;
    private final Format format;
    private final LayoutReader reader;
    private final DisclosureParser parser = new DisclosureParser(TemplateSets.all(), new FigurePlacement());
    private final Validator validator =
            new Validator(RuleCatalogue.bundled(), TemplateSets.all(), new FailingObserver());
    private final Tally tally = new Tally();
    private final WordComparison words = new WordComparison();
    private final Map<String, Integer> alarms = new TreeMap<>();
    private int documents;
    private int rejected;
    private int flawless;
    private int errors;
    private int planted;
    private int found;

    AccuracyRun(String set, Format format) {
        this.set = set;
        this.format = format;
        this.reader = Readers.of(format);
    }

    /** Reads {@code count} disclosures of seeds from {@code seed} on, with faults in the figures and in the words of each. */
    void run(int count, long seed, int faults, int wordFaults) {
        for (int i = 0; i < count; i++) {
            Size size = List.of(Size.SMALL, Size.MEDIUM, Size.LARGE).get(i % 3);
            int before = errors;
            document(seed + i, new GenerationOptions(set, format, size, faults, wordFaults, true));
            flawless += errors == before ? 1 : 0;
        }
    }

    private void document(long seed, GenerationOptions options) {
        GeneratedDisclosure truth = DisclosureGenerator.generate(seed, options);
        String name = "seed " + seed + " " + options.size();
        documents++;
        ParseResult result;
        try {
            result = parser.parse(reader.read(truth.content().bytes()), ParseHints.none());
        } catch (UnreadableDocumentException e) {
            rejected++;
            error(name + ": " + e.getMessage());
            return;
        }
        if (!(result instanceof ParseResult.Parsed parsed)) {
            rejected++;
            error(name + ": " + result);
            return;
        }
        words.compare(truth, parsed.document());
        FigureComparison.compare(truth, parsed.document(), tally).forEach(problem -> error(name + ": " + problem));
        judge(name, truth, parsed.document());
    }

    private void judge(String name, GeneratedDisclosure truth, BudgetDocument document) {
        List<Finding> violations = validator.validate(document).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .toList();
        words.judge(truth, violations);
        if (truth.faults().isEmpty() && truth.wordFaults().isEmpty()) {
            violations.forEach(finding -> alarm(name, finding));
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

    /** A sound document satisfies every identity; other rules go by lists and habits, their alarms are told by rule. */
    private void alarm(String name, Finding finding) {
        if (finding.ruleId().startsWith("ARI-") || finding.ruleId().startsWith("XTB-")) {
            error(name + ": " + finding.ruleId() + " " + finding.message().en());
        } else if (finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING) {
            alarms.merge(finding.ruleId(), 1, Integer::sum);
            System.out.println(
                    name + ": " + finding.ruleId() + " " + finding.message().zh());
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

    /** As Markdown. */
    String report() {
        int marked = tally.of(Tally.Verdict.LIKELIEST) + tally.of(Tally.Verdict.CANDIDATE);
        int right = tally.of(Tally.Verdict.RIGHT);
        int wrong = tally.of(Tally.Verdict.WRONG) + tally.of(Tally.Verdict.NOWHERE);
        int missing = tally.of(Tally.Verdict.MISSING) + tally.of(Tally.Verdict.LEFT_OUT);
        return """

                ### %s, %s: %d documents

                %s
                figures: %d right, %d marked as ambiguous, %d wrong without a word, %d missing; %d documents not read
                %s
                alarms of other rules on sound documents: %s
                %d errors, %d of %d documents without any, %d of %d faults found""".formatted(
                        set,
                        format.label(),
                        documents,
                        tally.markdown(),
                        right,
                        marked,
                        wrong,
                        missing,
                        rejected,
                        words.report(),
                        alarms,
                        errors,
                        flawless,
                        documents,
                        found,
                        planted);
    }

    /** Whether nothing was wrong or missing, no identity was violated in a sound document, and faults were found. */
    boolean isGood() {
        return errors == 0 && found >= FAULTS_TO_FIND * planted;
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
