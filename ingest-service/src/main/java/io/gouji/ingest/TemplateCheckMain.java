package io.gouji.ingest;

import io.gouji.ingest.extract.Containers;
import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.MediaTypes;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.ocr.Tesseract;
import io.gouji.ingest.extract.ocr.TesseractRecognizer;
import io.gouji.ingest.parse.DisclosureParser;
import io.gouji.ingest.parse.ParseHints;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Note;
import io.gouji.model.rule.Rule;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.template.TemplateCheck;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSetReader;
import io.gouji.model.template.TemplateSets;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges a template set from the command line, without any service: what is wrong with its files, then what it makes of
 * documents. Exit code 0 if it can be used, 1 if not, 2 if a document could not be read by it.
 */
public final class TemplateCheckMain {

    private final PrintStream out;

    TemplateCheckMain(PrintStream out) {
        this.out = out;
    }

    /** Takes {@code check}, the folder of the set, and documents to try it on. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length < 2 || !arguments[0].equals("check")) {
            out.println("template check DIR [FILE...]");
            System.exit(64);
        }
        List<Path> documents = Arrays.stream(arguments).skip(2).map(Path::of).toList();
        System.exit(new TemplateCheckMain(out).check(Path.of(arguments[1]), documents));
    }

    int check(Path folder, List<Path> documents) {
        List<TemplateSet> others = others(folder);
        Set<String> rules =
                RuleCatalogue.bundled().rules().stream().map(Rule::id).collect(Collectors.toSet());
        List<TemplateCheck.Remark> remarks = TemplateCheck.of(folder, others, rules);
        remarks.forEach(remark -> out.println((remark.error() ? "ERROR   " : "WARNING ")
                + remark.text().zh() + " / " + remark.text().en()));
        if (remarks.stream().anyMatch(TemplateCheck.Remark::error)) {
            return 1;
        }
        TemplateSet set = TemplateSetReader.ofFolder(folder);
        out.println("OK      " + set.id() + ": " + set.tables().size() + " tables, "
                + set.identities().size() + " identities");
        List<TemplateSet> sets = new ArrayList<>(others);
        sets.add(set);
        DisclosureParser parser = new DisclosureParser(sets, new FigurePlacement());
        boolean all = true;
        for (Path document : documents) {
            all &= tryOn(document, parser, set);
        }
        return all ? 0 : 2;
    }

    /** The bundled sets; where the folder is that of one of them, without that one. */
    private static List<TemplateSet> others(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return TemplateSets.bundled().stream()
                .filter(set -> !set.id().equals(name))
                .toList();
    }

    private boolean tryOn(Path file, DisclosureParser parser, TemplateSet set) {
        out.println();
        out.println(file.getFileName());
        try {
            byte[] bytes = Files.readAllBytes(file);
            Optional<LayoutReader> reader = reader(mediaType(file, bytes));
            if (reader.isEmpty()) {
                out.println("  not a type that is read");
                return false;
            }
            ParseResult result = parser.parse(reader.get().read(bytes), ParseHints.none());
            if (result instanceof ParseResult.Parsed parsed) {
                return describe(parsed.document(), set);
            }
            ParseResult.Rejected rejected = (ParseResult.Rejected) result;
            out.println("  " + rejected.code() + " " + rejected.message().zh());
        } catch (UnreadableDocumentException unreadable) {
            out.println("  " + unreadable.code() + " " + unreadable.text().zh());
        } catch (IOException missing) {
            out.println("  cannot be read: " + missing.getMessage());
        }
        return false;
    }

    private static String mediaType(Path file, byte[] bytes) throws IOException, UnreadableDocumentException {
        String outer = MediaTypes.judge(Arrays.copyOf(bytes, Math.min(bytes.length, MediaTypes.ENOUGH)));
        if (!outer.equals(MediaTypes.ZIP) && !outer.equals(MediaTypes.COMPOUND_FILE)) {
            return outer;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return Containers.judge(outer, channel);
        }
    }

    private static Optional<LayoutReader> reader(String mediaType) {
        return IngestComponents.readers(new TesseractRecognizer(new Tesseract("tesseract"))).stream()
                .filter(reader -> reader.reads(mediaType))
                .findFirst();
    }

    private boolean describe(BudgetDocument document, TemplateSet set) {
        boolean own = document.header().templateSet().equals(set.id());
        out.println("  set " + document.header().templateSet() + ", "
                + document.header().organisation() + ", " + document.header().fiscalYear() + ", "
                + document.header().kind());
        for (DisclosureTable table : document.tables()) {
            long figures = document.facts().stream()
                    .filter(fact -> fact.table() == table.number())
                    .count();
            List<String> strange = table.columns().stream()
                    .filter(column -> column.templateColumn() == null)
                    .map(DisclosureTable.Column::name)
                    .toList();
            out.println("  " + table.number() + " " + table.kind() + " " + table.title() + " ("
                    + table.unit().symbol() + "): " + table.rows().size() + " rows, " + figures + " figures"
                    + (strange.isEmpty() ? "" : ", columns of no template: " + strange));
        }
        for (Note note : document.notes()) {
            out.println("  " + note.code() + " " + note.message().zh());
        }
        return own;
    }
}
