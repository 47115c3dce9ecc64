package io.gouji.benchmark.accuracy;

import io.gouji.generator.page.Format;
import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.pdf.PdfReader;
import io.gouji.ingest.extract.sheet.XlsReader;
import io.gouji.ingest.extract.word.DocReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs that people make PDF with, or files of the old Office. */
enum PrintingProgram {
    /** The word processor of LibreOffice. */
    WRITER(Format.DOCX, "pdf", Commands.OFFICE),
    /** The spreadsheet of LibreOffice. */
    CALC(Format.XLSX, "pdf", Commands.OFFICE),
    /** Chromium or a browser made of it. */
    BROWSER(Format.HTML, "pdf", List.of("chromium", "chromium-browser", "google-chrome")),
    /** LibreOffice again, which saves a document as Word 97 does. */
    DOC(Format.DOCX, "doc", Commands.OFFICE),
    /** Likewise a workbook as Excel 97 does. */
    XLS(Format.XLSX, "xls", Commands.OFFICE);

    /** LibreOffice takes many files at once; one that it hangs on must not cost the others. */
    private static final int FILES_AT_ONCE = 12;

    private static final int MOST_MINUTES = 8;

    private final Format format;
    private final String extension;
    private final List<String> commands;

    PrintingProgram(Format format, String extension, List<String> commands) {
        this.format = format;
        this.extension = extension;
        this.commands = commands;
    }

    /** What it makes its files of. */
    Format format() {
        return format;
    }

    /** Extension of the files it makes. */
    String extension() {
        return extension;
    }

    /** Reads the files it makes. */
    LayoutReader reader() {
        return switch (this) {
            case WRITER, CALC, BROWSER -> new PdfReader();
            case DOC -> new DocReader(ReadingLimits.standard());
            case XLS -> new XlsReader(ReadingLimits.standard());
        };
    }

    /** Whether it is found on the path of this machine. */
    boolean isInstalled() {
        return commands.stream().anyMatch(PrintingProgram::isOnPath);
    }

    /** Makes a file of each file, of the same name, in the same folder. */
    void print(List<Path> files, Path folder) throws IOException, InterruptedException {
        String command = commands.stream()
                .filter(PrintingProgram::isOnPath)
                .findFirst()
                .orElseThrow(() -> new IOException("not installed: " + String.join(", ", commands)));
        Path profile = Files.createTempDirectory("printing");
        try {
            print(command, files, folder, profile);
        } finally {
            delete(profile);
        }
    }

    private void print(String command, List<Path> files, Path folder, Path profile)
            throws IOException, InterruptedException {
        int atOnce = this == BROWSER ? 1 : FILES_AT_ONCE;
        for (int from = 0; from < files.size(); from += atOnce) {
            List<Path> some = files.subList(from, Math.min(files.size(), from + atOnce));
            List<String> words = new ArrayList<>(List.of(command));
            words.addAll(this == BROWSER ? browser(some.get(0), folder, profile) : office(some, folder, profile));
            run(words, profile);
        }
    }

    private List<String> office(List<Path> files, Path folder, Path profile) {
        List<String> words = new ArrayList<>(List.of(
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                extension,
                "--outdir",
                folder.toString()));
        files.forEach(file -> words.add(file.toString()));
        return words;
    }

    private static List<String> browser(Path file, Path folder, Path profile) {
        String name = file.getFileName().toString();
        Path pdf = folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
        return List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + profile,
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                file.toUri().toString());
    }

    private static void run(List<String> words, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("printing.log").toFile())
                .start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** The settings that a program made for itself; what another process of it still writes stays. */
    private static void delete(Path profile) throws IOException {
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static boolean isOnPath(String command) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, command))) {
                return true;
            }
        }
        return false;
    }

    private static final class Commands {

        private static final List<String> OFFICE = List.of("soffice", "libreoffice");
    }
}
