package io.gouji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.extract.html.HtmlReader;
import io.gouji.ingest.extract.pdf.PdfReader;
import io.gouji.ingest.extract.sheet.XlsxReader;
import io.gouji.ingest.extract.word.DocxReader;
import io.gouji.ingest.parse.DisclosureParser;
import io.gouji.ingest.parse.ParseHints;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.rule.Rule;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.template.TemplateSets;
import io.gouji.validation.rule.RuleObserver;
import io.gouji.validation.rule.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Documents as both services see them: read, parsed and judged, without what carries records between them. */
final class Checked {

    private static final DisclosureParser PARSER = new DisclosureParser(TemplateSets.all(), new FigurePlacement());
    private static final Validator VALIDATOR =
            new Validator(RuleCatalogue.bundled(), TemplateSets.all(), new FailingObserver());

    private Checked() {}

    /** What is told of a real disclosure, or the test is skipped where there are none. */
    static List<Finding> disclosure(String name) throws Exception {
        Path folder = Optional.ofNullable(System.getenv("GOUJI_CORPUS"))
                .map(Path::of)
                .orElseGet(() -> repository().resolveSibling("shared").resolve("data"));
        assumeTrue(
                Files.isDirectory(folder), "no real disclosures at " + folder + "; set GOUJI_CORPUS to their folder");
        return violations(folder.resolve("disclosures").resolve(name));
    }

    /** What is told of a sample of the repository. */
    static List<Finding> sample(String name) throws Exception {
        return violations(repository().resolve("samples").resolve(name));
    }

    /** A finding by severity, rule and the place of its first figure. */
    static String inShort(Finding finding) {
        Evidence first = finding.evidence().get(0);
        String place = first.kind() == Evidence.Kind.FACT
                ? "T" + first.table() + "[" + first.row() + "]." + first.column()
                : (first.section() == null ? "" : first.section() + " ") + first.subject();
        return finding.severity() + " " + finding.ruleId() + " " + place;
    }

    private static List<Finding> violations(Path file) throws Exception {
        ParseResult result = PARSER.parse(reader(file.toString()).read(Files.readAllBytes(file)), ParseHints.none());
        assertThat(result).isInstanceOf(ParseResult.Parsed.class);
        return VALIDATOR.validate(((ParseResult.Parsed) result).document()).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .toList();
    }

    private static LayoutReader reader(String name) {
        String type = name.substring(name.lastIndexOf('.') + 1);
        return switch (type) {
            case "pdf" -> new PdfReader();
            case "docx" -> new DocxReader(ReadingLimits.standard());
            case "xlsx" -> new XlsxReader(ReadingLimits.standard());
            case "html" -> new HtmlReader(ReadingLimits.standard());
            default -> new TextReader();
        };
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("gouji"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("not inside the repository");
            }
            folder = parent;
        }
        return folder;
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
