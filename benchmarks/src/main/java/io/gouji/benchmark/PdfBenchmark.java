package io.gouji.benchmark;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.pdf.PdfReader;
import io.gouji.ingest.parse.DisclosureParser;
import io.gouji.ingest.parse.ParseHints;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.template.TemplateSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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

/**
 * Real PDF: our reading and parsing beside the plain text extraction of PDFBox and the table extraction of tabula-java, on the same
 * file. The last needs its jars, see {@code src/tabula/pom.xml}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PdfBenchmark {

    /** A real disclosure in the folder {@code disclosures} of {@code GOUJI_CORPUS} (default {@code ../shared/data}). */
    @Param({
        "js_cpc_office_budget_2019_narrative",
        "js_cpc_office_budget_2019_tables",
        "js_high_court_budget_2018",
        "sh_city_czj_budget_2025",
        "sh_putuo_czj_dept_budget_2025",
        "sh_putuo_czj_dept_final_2024",
        "sh_putuo_czj_final_2024_seededfaults",
        "sh_putuo_gov_office_dept_budget_2025",
        "sh_putuo_welfare_home_unit_budget_2024"
    })
    public String document = "sh_city_czj_budget_2025";

    private final PdfReader reader = new PdfReader();
    private final DisclosureParser parser = new DisclosureParser(TemplateSets.all(), new FigurePlacement());
    private byte[] bytes = new byte[0];

    /** The jars of tabula-java, loaded for its own measurement alone. */
    @State(Scope.Benchmark)
    public static class Tabula {

        private final TabulaLattice lattice = new TabulaLattice(Path.of("benchmarks", "target", "tabula"));
    }

    @Setup
    public void load() throws IOException {
        Logger.getLogger("org.apache").setLevel(Level.OFF);
        String corpus = System.getenv().getOrDefault("GOUJI_CORPUS", "../shared/data");
        bytes = Files.readAllBytes(Path.of(corpus, "disclosures", document + ".pdf"));
    }

    /** From bytes to lines and grids. */
    @Benchmark
    public Layout read() throws UnreadableDocumentException {
        return reader.read(bytes);
    }

    /** From bytes to placed figures. */
    @Benchmark
    public ParseResult parse() throws UnreadableDocumentException {
        return parser.parse(reader.read(bytes), ParseHints.none());
    }

    /** One yardstick: all text of the document in the order of the file. */
    @Benchmark
    public String plainTextOfPdfBox() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** The other: the ruled tables that tabula-java sees, without their headers and titles. */
    @Benchmark
    public List<Object> latticeOfTabula(Tabula tabula) throws ReflectiveOperationException, IOException {
        return tabula.lattice.tables(bytes);
    }
}
