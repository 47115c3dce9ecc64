package io.gouji.benchmark.accuracy;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.DisclosureParser;
import io.gouji.ingest.parse.ParseHints;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.template.TemplateSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a program make files of generated disclosures, reads them, and compares what was read with what is printed. */
final class PrintedRun {

    private static final List<Size> SIZES = List.of(Size.SMALL, Size.MEDIUM, Size.LARGE);

    private final PrintingProgram program;
    private final String set;
    private final @Nullable PageLook look;
    private final boolean tagged;
    private final Path folder;
    private final DisclosureParser parser = new DisclosureParser(TemplateSets.all(), new FigurePlacement());
    private final Map<Path, GeneratedDisclosure> truths = new LinkedHashMap<>();
    private final List<Path> unprinted = new ArrayList<>();
    private final Tally tally = new Tally();
    private int flawless;
    private int unread;

    /**
     * A run with documents of one set.
     *
     * @param look of web pages; null leaves documents as they were generated
     * @param tagged whether PDF are read with the structure they tell
     * @param folder where documents, what is made of them and, beside each, a list of what is not right are left; what was printed before is
     *     not printed again
     */
    PrintedRun(PrintingProgram program, String set, @Nullable PageLook look, boolean tagged, Path folder) {
        this.program = program;
        this.set = set;
        this.look = look;
        this.tagged = tagged;
        this.folder = folder;
    }

    /** Prints and reads sound disclosures of seeds from {@code seed} on, small, medium and large in turn. */
    void run(int count, long seed) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            generate(SIZES.get(i % SIZES.size()), seed + i);
        }
        program.print(List.copyOf(unprinted), folder);
        for (Map.Entry<Path, GeneratedDisclosure> printed : truths.entrySet()) {
            List<String> errors = compare(beside(printed.getKey(), program.extension()), printed.getValue());
            flawless += errors.isEmpty() ? 1 : 0;
            Files.write(beside(printed.getKey(), tagged ? "errors.txt" : "untagged.errors.txt"), errors);
        }
    }

    private void generate(Size size, long seed) throws IOException {
        GeneratedDisclosure disclosure =
                DisclosureGenerator.generate(seed, new GenerationOptions(set, program.format(), size, 0, 0, true));
        byte[] bytes = disclosure.content().bytes();
        byte[] dressed = look == null ? bytes : look.dress(bytes);
        Path file = folder.resolve(
                set + "-" + label() + "-" + seed + "." + program.format().extension());
        boolean printed = Files.exists(beside(file, program.extension()))
                && Files.exists(file)
                && Arrays.equals(dressed, Files.readAllBytes(file));
        if (!printed) {
            unprinted.add(Files.write(file, dressed));
        }
        truths.put(file, disclosure);
    }

    /** What is not right, one sentence each. */
    private List<String> compare(Path file, GeneratedDisclosure truth) throws IOException {
        if (!Files.exists(file)) {
            unread++;
            return List.of("not printed");
        }
        try {
            byte[] bytes = tagged ? Files.readAllBytes(file) : Untagged.of(Files.readAllBytes(file));
            ParseResult result = parser.parse(program.reader().read(bytes), ParseHints.none());
            if (result instanceof ParseResult.Parsed parsed) {
                return FigureComparison.compare(truth, parsed.document(), tally);
            }
            unread++;
            return List.of(result.toString());
        } catch (UnreadableDocumentException e) {
            unread++;
            return List.of(e.toString());
        }
    }

    private static Path beside(Path file, String extension) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + extension);
    }

    private String label() {
        return look == null ? "plain" : look.name().toLowerCase(Locale.ROOT);
    }

    /** Names of the columns of {@link #row()}, as Markdown. */
    static String head() {
        return """
                | set | look | documents | not read | without any error | right | marked | wrong | read where none is | missing | left out |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |""";
    }

    /** What became of the documents and their figures, as a row of a Markdown table. */
    String row() {
        return "| %s | %s | %d | %d | %d | %d | %d | %d | %d | %d | %d |"
                .formatted(
                        set,
                        tagged ? label() : label() + ", untagged",
                        truths.size(),
                        unread,
                        flawless,
                        tally.of(Tally.Verdict.RIGHT),
                        tally.of(Tally.Verdict.LIKELIEST) + tally.of(Tally.Verdict.CANDIDATE),
                        tally.of(Tally.Verdict.WRONG),
                        tally.of(Tally.Verdict.NOWHERE),
                        tally.of(Tally.Verdict.MISSING),
                        tally.of(Tally.Verdict.LEFT_OUT));
    }
}
