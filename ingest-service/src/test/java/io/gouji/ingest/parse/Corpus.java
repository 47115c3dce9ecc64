package io.gouji.ingest.parse;

import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.template.TemplateSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The real disclosures and what is true of them: in the folder that GOUJI_CORPUS names, or beside the repository. */
public final class Corpus {

    private Corpus() {}

    /** A file of the corpus; the test is skipped where there is none. */
    public static Path file(String path) {
        Path folder = Optional.ofNullable(System.getenv("GOUJI_CORPUS"))
                .map(Path::of)
                .orElseGet(() -> Path.of("..", "..", "shared", "data"));
        Path file = folder.resolve(path);
        Assumptions.assumeTrue(Files.isRegularFile(file), "no real disclosure at " + file);
        return file;
    }

    /** A text disclosure of the corpus, read. */
    public static BudgetDocument read(String name) throws IOException, UnreadableDocumentException {
        byte[] bytes = Files.readAllBytes(file("disclosures/" + name + ".txt"));
        ParseResult result = new DisclosureParser(TemplateSets.all(), new FigurePlacement())
                .parse(new TextReader().read(bytes), ParseHints.none());
        return ((ParseResult.Parsed) result).document();
    }

    /** The rows of a list of truths, fields by columns; the row of column names is left out. */
    public static List<List<String>> truth(String name) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file("gold/" + name + ".csv"))) {
            rows.add(fields(line));
        }
        return rows.subList(1, rows.size());
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean escaped = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (escaped) {
                    field.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c != '\uFEFF') {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
