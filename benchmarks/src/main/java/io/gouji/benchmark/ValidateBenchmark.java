package io.gouji.benchmark;

import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.DisclosureParser;
import io.gouji.ingest.parse.ParseHints;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.template.TemplateSets;
import io.gouji.validation.rule.RuleObserver;
import io.gouji.validation.rule.Validation;
import io.gouji.validation.rule.Validator;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Documents a second on one core: the whole rule catalogue on a parsed document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ValidateBenchmark {

    /** See {@link Disclosures#named}. */
    @Param({"artux-2025", "manas-2025", "tabs", "lines"})
    public String document = "tabs";

    private final Validator validator = new Validator(RuleCatalogue.bundled(), TemplateSets.all(), RuleObserver.NONE);
    private @Nullable BudgetDocument parsed;

    @Setup
    public void parse() throws UnreadableDocumentException {
        DisclosureParser parser = new DisclosureParser(TemplateSets.all(), new FigurePlacement());
        ParseResult result = parser.parse(new TextReader().read(Disclosures.named(document)), ParseHints.none());
        if (!(result instanceof ParseResult.Parsed ofDocument)) {
            throw new IllegalStateException(document + " was not parsed: " + result);
        }
        parsed = ofDocument.document();
    }

    @Benchmark
    public Validation validate() {
        if (parsed == null) {
            throw new IllegalStateException("not set up");
        }
        return validator.validate(parsed);
    }
}
