package io.gouji.benchmark.accuracy;

import io.gouji.generator.set.DisclosureSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads generated disclosures that another program made into PDF or files of the old Office, and says how often figures are right. Arguments: the program
 * ({@code writer}, {@code calc}, {@code browser}, {@code doc} or {@code xls}; with {@code -untagged} behind it, PDF is read as
 * if it did not tell its structure), documents of each set and look (default 3), first seed (default 1), sets
 * parted by commas or {@code all} (default), looks of web pages parted by commas or {@code all} (default; for the browser
 * only), and a folder in which documents, PDF and lists of errors are left (default: they are not). Where the program is not
 * installed, that is all it says.
 */
public final class PrintedAccuracyMain {

    private static final String UNTAGGED = "-untagged";

    private PrintedAccuracyMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 0) {
            System.out.println(
                    "arguments: writer|calc|browser|doc|xls[-untagged] [COUNT [SEED [SETS [LOOKS [FOLDER]]]]]");
            return;
        }
        boolean tagged = !arguments[0].endsWith(UNTAGGED);
        String name = tagged ? arguments[0] : arguments[0].substring(0, arguments[0].length() - UNTAGGED.length());
        PrintingProgram program = PrintingProgram.valueOf(name.toUpperCase(Locale.ROOT));
        if (!program.isInstalled()) {
            System.out.println(
                    "not installed, nothing is measured: " + program.name().toLowerCase(Locale.ROOT));
            return;
        }
        Logger.getLogger("org.apache").setLevel(Level.OFF);
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        List<String> sets = sets(arguments.length > 3 ? arguments[3] : "all");
        List<@Nullable PageLook> looks = looks(program, arguments.length > 4 ? arguments[4] : "all");
        boolean leave = arguments.length > 5;
        Path folder = leave ? Files.createDirectories(Path.of(arguments[5])) : Files.createTempDirectory("printed");
        System.out.println(PrintedRun.head());
        for (String set : sets) {
            for (PageLook look : looks) {
                PrintedRun run = new PrintedRun(program, set, look, tagged, folder);
                run.run(count, seed);
                System.out.println(run.row());
            }
        }
        if (!leave) {
            delete(folder);
        }
    }

    private static List<String> sets(String names) {
        return names.equals("all") ? DisclosureSets.ids() : List.of(names.split(","));
    }

    private static List<@Nullable PageLook> looks(PrintingProgram program, String names) {
        if (program != PrintingProgram.BROWSER) {
            return Collections.singletonList(null);
        }
        return names.equals("all")
                ? List.of(PageLook.values())
                : Arrays.stream(names.split(","))
                        .map(name -> PageLook.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
