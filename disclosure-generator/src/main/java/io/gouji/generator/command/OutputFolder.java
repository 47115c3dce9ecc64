package io.gouji.generator.command;

import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.page.Format;
import io.gouji.generator.truth.Csv;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes disclosures and their truth side by side: {@code x.txt}, {@code x.facts.csv}, {@code x.names.csv} ... */
final class OutputFolder {

    private final Path folder;
    private final Charset charset;

    OutputFolder(Path folder, Charset charset) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.charset = charset;
    }

    void write(String name, Format format, GeneratedDisclosure disclosure) throws IOException {
        byte[] bytes = format.isPlainText()
                ? disclosure.text().getBytes(charset)
                : disclosure.content().bytes();
        Files.write(folder.resolve(name + "." + format.extension()), bytes);
        csv(
                name + ".facts.csv",
                List.of("table", "row", "column", "value"),
                disclosure.facts().stream()
                        .map(fact -> List.of(String.valueOf(fact.table()), fact.row(), fact.column(), fact.value()))
                        .toList());
        csv(
                name + ".names.csv",
                List.of("table", "code", "name"),
                disclosure.names().stream()
                        .map(code -> List.of(String.valueOf(code.table()), code.code(), code.name()))
                        .toList());
        words(name, disclosure);
        csv(
                name + ".meta.csv",
                List.of("key", "value"),
                disclosure.meta().entrySet().stream()
                        .map(entry -> List.of(entry.getKey(), entry.getValue()))
                        .toList());
        if (!disclosure.faults().isEmpty() || !disclosure.wordFaults().isEmpty()) {
            faults(name, disclosure);
        }
    }

    private void words(String name, GeneratedDisclosure disclosure) throws IOException {
        csv(
                name + ".claims.csv",
                List.of("section", "subject", "measure", "value", "unit", "quote"),
                disclosure.claims().stream()
                        .map(claim -> List.of(
                                claim.section(),
                                claim.subject(),
                                claim.measure(),
                                claim.value(),
                                claim.unit(),
                                claim.quote()))
                        .toList());
        csv(
                name + ".goals.csv",
                List.of(
                        "table",
                        "project",
                        "level1",
                        "level2",
                        "level3",
                        "operator",
                        "target",
                        "unit",
                        "weight",
                        "basis"),
                disclosure.goals().stream()
                        .map(goal -> List.of(
                                String.valueOf(goal.table()),
                                goal.project(),
                                goal.level1(),
                                goal.level2(),
                                goal.level3(),
                                goal.operator(),
                                goal.target(),
                                goal.unit(),
                                goal.weight(),
                                goal.basis()))
                        .toList());
    }

    private void faults(String name, GeneratedDisclosure disclosure) throws IOException {
        Stream<List<String>> figures = disclosure.faults().stream()
                .map(fault -> List.of(
                        fault.kind().name(),
                        String.valueOf(fault.cell().table()),
                        fault.cell().row(),
                        fault.cell().column(),
                        "",
                        "",
                        fault.correct(),
                        fault.printed(),
                        String.join(";", fault.rules())));
        Stream<List<String>> words = disclosure.wordFaults().stream()
                .map(fault -> List.of(
                        fault.kind().name(),
                        fault.table() == 0 ? "" : String.valueOf(fault.table()),
                        fault.table() == 0 ? "" : fault.subject(),
                        "",
                        fault.section(),
                        fault.table() == 0 ? fault.subject() : "",
                        fault.correct(),
                        fault.printed(),
                        String.join(";", fault.kind().rules())));
        csv(
                name + ".faults.csv",
                List.of("kind", "table", "row", "column", "section", "subject", "correct", "printed", "rules"),
                Stream.concat(figures, words).toList());
    }

    private void csv(String file, List<String> header, List<List<String>> rows) throws IOException {
        Files.writeString(folder.resolve(file), Csv.of(header, rows), StandardCharsets.UTF_8);
    }
}
