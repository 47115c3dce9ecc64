package io.gouji.benchmark.accuracy;

import io.gouji.generator.page.Format;
import io.gouji.generator.set.DisclosureSets;
import io.gouji.model.template.TemplateSets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads and checks generated disclosures and says how often figures and findings are right. Arguments: documents of each set
 * and format (default 500), first seed (default 1), faults planted in the figures of each (default 0), formats parted by
 * commas or {@code all} (default {@code lines,tabs}), sets parted by commas or {@code all} (default {@code xinjiang-11}),
 * faults planted in the words of each (default 0; how many of them a rule names is said, but decides nothing). Ends with 1
 * if a figure is wrong without being marked, or missing, if a sound document violates an identity, or if fewer than 98 of
 * 100 faults in figures are found.
 */
public final class AccuracyMain {

    private AccuracyMain() {}

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        int faults = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        List<Format> formats = formats(arguments.length > 3 ? arguments[3] : "lines,tabs");
        List<String> sets = sets(arguments.length > 4 ? arguments[4] : TemplateSets.XINJIANG_11);
        int wordFaults = arguments.length > 5 ? Integer.parseInt(arguments[5]) : 0;
        boolean good = true;
        for (String set : sets) {
            for (Format format : formats) {
                AccuracyRun run = new AccuracyRun(set, format);
                run.run(count, seed, faults, wordFaults);
                System.out.println(run.report());
                good &= run.isGood();
            }
        }
        System.exit(good ? 0 : 1);
    }

    private static List<Format> formats(String names) {
        return names.equals("all")
                ? List.of(Format.values())
                : Arrays.stream(names.split(","))
                        .map(name -> Format.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList();
    }

    private static List<String> sets(String names) {
        return names.equals("all") ? DisclosureSets.ids() : List.of(names.split(","));
    }
}
