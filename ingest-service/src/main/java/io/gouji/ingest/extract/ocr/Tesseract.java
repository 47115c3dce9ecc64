package io.gouji.ingest.extract.ocr;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.extract.UnreadableDocumentException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/**
 * The program that recognises text, as installed on this machine. Each page is a process of its own, on one core, that is ended
 * when its time is up or the document is given up.
 */
public final class Tesseract {

    private static final String CHINESE = "chi_sim";

    /** Knows figures better than the Chinese data does; comes with the program. */
    private static final String ENGLISH = "eng";

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);
    private static final Duration PAGE_WITHIN = Duration.ofMinutes(3);

    private final String command;

    /** @param command name or path of the program */
    public Tesseract(String command) {
        this.command = command;
    }

    /** Whether the program and its Chinese data are there. Asked anew each time: it may be installed while we run. */
    public boolean isInstalled() {
        return languages().contains(CHINESE);
    }

    private List<String> languages() {
        try {
            return new String(run(List.of(command, "--list-langs"), new byte[0], ANSWER_WITHIN), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    void requireInstalled() throws UnreadableDocumentException {
        if (!isInstalled()) {
            throw RecognitionProblems.notInstalled();
        }
    }

    /**
     * The words of a picture.
     *
     * @throws IOException if the program fails, or takes too long
     */
    List<Word> words(GrayImage picture) throws IOException {
        List<Word> words = Figures.join(read(picture, CHINESE, "preserve_interword_spaces=1"));
        return languages().contains(ENGLISH) ? readFiguresAgain(picture, words) : words;
    }

    private List<Word> readFiguresAgain(GrayImage picture, List<Word> words) throws IOException {
        List<Word> figures = words.stream().filter(Figures::isFigure).toList();
        Map<Word, Word> again = new HashMap<>();
        int most = figures.isEmpty() ? 1 : FigureStrip.most(figures);
        for (int from = 0; from < figures.size(); from += most) {
            List<Word> some = figures.subList(from, Math.min(from + most, figures.size()));
            FigureStrip strip = FigureStrip.of(picture, some);
            List<Word> second = read(strip.picture(), ENGLISH, "tessedit_char_whitelist=0123456789.,-%");
            for (int i = 0; i < some.size(); i++) {
                int index = i;
                again.put(
                        some.get(i),
                        Figures.choose(
                                some.get(i),
                                second.stream()
                                        .filter(word -> strip.figureOf(word) == index)
                                        .toList()));
            }
        }
        return words.stream().map(word -> again.getOrDefault(word, word)).toList();
    }

    /** Page segmentation 6 takes a page for one block of lines, as a table without its rules is. */
    private List<Word> read(GrayImage picture, String language, String setting) throws IOException {
        List<String> arguments = List.of(
                command,
                "stdin",
                "stdout",
                "-l",
                language,
                "--psm",
                "6",
                "--dpi",
                String.valueOf(picture.dpi()),
                "-c",
                setting,
                "tsv");
        return Word.ofTsv(new String(run(arguments, picture.toPgm(), PAGE_WITHIN), StandardCharsets.UTF_8));
    }

    private static byte[] run(List<String> arguments, byte[] input, Duration within) throws IOException {
        Path output = Files.createTempFile("recognised-", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(arguments)
                    .redirectOutput(output.toFile())
                    .redirectError(Redirect.DISCARD);
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            Process process = builder.start();
            try {
                feed(process, input);
                await(process, within);
            } finally {
                process.destroyForcibly();
            }
            return Files.readAllBytes(output);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static void feed(Process process, byte[] input) throws IOException {
        try (OutputStream bytes = process.getOutputStream()) {
            bytes.write(input);
        } catch (IOException e) {
            // It ended without reading everything: whether that is a failure, its exit code says.
            Interruption.check();
        }
    }

    private static void await(Process process, Duration within) throws IOException {
        try {
            if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("no answer within " + within);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the document was given up");
        }
        if (process.exitValue() != 0) {
            throw new IOException("exit code " + process.exitValue());
        }
    }
}
