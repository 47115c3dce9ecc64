package io.gouji.benchmark;

import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.DisclosureParser;
import io.gouji.ingest.parse.ParseHints;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.template.TemplateSets;
import java.util.concurrent.TimeUnit;
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

/** Documents a second on one core: from bytes to placed figures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ParseBenchmark {

    /** See {@link Disclosures#named}. */
    @Param({"artux-2025", "manas-2025", "tabs", "lines"})
    public String document = "tabs";

    private final TextReader reader = new TextReader();
    private final DisclosureParser parser = new DisclosureParser(TemplateSets.all(), new FigurePlacement());
    private byte[] bytes = new byte[0];

    @Setup
    public void read() {
        bytes = Disclosures.named(document);
    }

    @Benchmark
    public ParseResult parse() throws UnreadableDocumentException {
        return parser.parse(reader.read(bytes), ParseHints.none());
    }
}
