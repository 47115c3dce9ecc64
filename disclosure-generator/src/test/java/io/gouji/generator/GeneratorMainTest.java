package io.gouji.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a person or a script meets it. */
class GeneratorMainTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    @Test
    void writesEachDisclosureWithItsTruth() throws IOException {
        int exit = run("generate --count 2 --seed 5 --size small --format lines --out " + folder.resolve("a"));

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("written: 2");
        assertThat(files(folder.resolve("a")).keySet())
                .containsExactly(
                        "lines-000001.claims.csv",
                        "lines-000001.facts.csv",
                        "lines-000001.goals.csv",
                        "lines-000001.meta.csv",
                        "lines-000001.names.csv",
                        "lines-000001.txt",
                        "lines-000002.claims.csv",
                        "lines-000002.facts.csv",
                        "lines-000002.goals.csv",
                        "lines-000002.meta.csv",
                        "lines-000002.names.csv",
                        "lines-000002.txt");
        assertThat(folder.resolve("a/lines-000001.facts.csv"))
                .content()
                .startsWith("table,row,column,value\n1,收入/一、本年收入,预算数,");
    }

    @Test
    void writesEveryFormat() throws IOException {
        run("generate --size small --out " + folder);

        assertThat(files(folder).keySet())
                .contains(
                        "docx-000001.docx",
                        "html-000001.html",
                        "lines-000001.txt",
                        "pdf-000001.pdf",
                        "tabs-000001.txt",
                        "xlsx-000001.xlsx");
    }

    @Test
    void theSameCallWritesTheSameBytes() throws IOException {
        run("generate --count 3 --seed -8 --faults 2 --out " + folder.resolve("a"));
        run("generate --count 3 --seed -8 --faults 2 --out " + folder.resolve("b"));

        assertThat(files(folder.resolve("b"))).isEqualTo(files(folder.resolve("a")));
    }

    @Test
    void writesPlantedFaults() throws IOException {
        run("generate --format tabs --size medium --faults 3 --out " + folder);

        assertThat(Files.readAllLines(folder.resolve("tabs-000001.faults.csv")))
                .hasSize(4)
                .startsWith("kind,table,row,column,section,subject,correct,printed,rules")
                .element(1)
                .asString()
                .containsPattern("^[A-Z_]+,\\d+,.*(ARI|XTB)-[A-Z]+-");
    }

    @Test
    void writesTextInGb18030AndTruthInUtf8() throws IOException {
        run("generate --format lines --out " + folder.resolve("utf8"));
        run("generate --format lines --charset GB18030 --out " + folder.resolve("gb"));

        assertThat(Files.readString(folder.resolve("gb/lines-000001.txt"), Charset.forName("GB18030")))
                .isEqualTo(Files.readString(folder.resolve("utf8/lines-000001.txt"), StandardCharsets.UTF_8));
        assertThat(folder.resolve("gb/lines-000001.facts.csv"))
                .hasSameBinaryContentAs(folder.resolve("utf8/lines-000001.facts.csv"));
    }

    @Test
    void withoutNoiseNoNoiseIsNamed() throws IOException {
        run("generate --noise off --format tabs --out " + folder);

        assertThat(Files.readAllLines(folder.resolve("tabs-000001.meta.csv"))).contains("noise,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "generate --out",
                "generate --count 1",
                "generate --count 0 --out x",
                "generate --count many --out x",
                "generate --seed 99999999999999999999 --out x",
                "generate --format doc --out x",
                "generate --size tiny --out x",
                "generate --set hubei --out x",
                "generate --faults -1 --out x",
                "generate --charset latin1 --out x",
                "generate --colour red --out x",
                "generate out x",
                "destroy --out x"
            })
    void saysWhatIsWrongWithACall(String call) {
        int exit = run(call);

        assertThat(exit).isEqualTo(2);
        assertThat(error.toString(StandardCharsets.UTF_8)).contains(" / ").contains("--out DIR");
        assertThat(Path.of("x")).doesNotExist();
    }

    @Test
    void saysThatAFolderCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        int exit = run("generate --out " + file);

        assertThat(exit).isEqualTo(1);
        assertThat(error.toString(StandardCharsets.UTF_8)).contains("cannot write");
    }

    @Test
    void saysThatAFolderIsNoPath() {
        int exit = run("generate --out a\0b");

        assertThat(exit).isEqualTo(2);
        assertThat(error.toString(StandardCharsets.UTF_8)).contains("not a path");
    }

    @Test
    void helps() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--faults K").contains("种子");
    }

    private int run(String call) {
        return GeneratorMain.run(
                Arrays.asList(call.split(" ")),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(error, true, StandardCharsets.UTF_8));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                contents.put(path.getFileName().toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
