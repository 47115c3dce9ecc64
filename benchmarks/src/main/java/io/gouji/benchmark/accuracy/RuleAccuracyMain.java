package io.gouji.benchmark.accuracy;

import io.gouji.generator.fault.FaultKind;
import io.gouji.generator.outline.fault.WordFaultKind;
import io.gouji.generator.set.DisclosureSet;
import io.gouji.generator.set.DisclosureSets;
import io.gouji.model.template.TemplateSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Measures the rules on generated disclosures: that sound ones raise no error and no warning, and that a planted fault is named
 * at its place, kind by kind. Arguments: disclosures a kind (default 25), sound disclosures of each set (default 200), first
 * seed (default 1), a file to write the page to (default none), kinds of faults parted by commas (default all). The same
 * arguments give the same page. Ends with 1 if a sound disclosure raises an error or a warning, if of a kind fewer than 98 of
 * 100 are named, if a fault raises an error elsewhere, or if what a rule says is too often wrong.
 */
public final class RuleAccuracyMain {

    private RuleAccuracyMain() {}

    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 25;
        int sound = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        Set<String> kinds = arguments.length > 4
                ? new HashSet<>(List.of(arguments[4].toUpperCase(Locale.ROOT).split(",")))
                : Set.of();
        Checker checker = new Checker();
        RuleTally tally = new RuleTally();
        SoundRun sounds = new SoundRun(checker, tally);
        DisclosureSets.ids().forEach(set -> sounds.run(set, sound, seed));
        sounds.alarms().forEach(System.out::println);
        List<KindResult> results = faults(new FaultRun(checker, count, seed, tally), kinds);
        AccuracyPage page = new AccuracyPage(sounds, results, tally);
        String text = page.text("%d %d %d".formatted(count, sound, seed));
        System.out.println(text);
        if (arguments.length > 3 && !arguments[3].equals("-")) {
            Files.writeString(Path.of(arguments[3]), text);
        }
        page.failures().forEach(failure -> System.out.println("failed: " + failure));
        System.exit(page.failures().isEmpty() ? 0 : 1);
    }

    private static List<KindResult> faults(FaultRun run, Set<String> kinds) {
        List<String> xinjiang = List.of(TemplateSets.XINJIANG_11);
        List<String> others = DisclosureSets.ids().stream()
                .filter(set -> !xinjiang.contains(set))
                .toList();
        List<KindResult> results = new ArrayList<>();
        for (List<String> sets : List.of(xinjiang, others)) {
            for (FaultKind kind : FaultKind.values()) {
                List<String> withRoom = withRoom(sets, set -> set.figureFaults().contains(kind));
                if (isWanted(kinds, kind.name()) && !withRoom.isEmpty()) {
                    add(results, run.run(kind, withRoom));
                }
            }
        }
        for (WordFaultKind kind : WordFaultKind.values()) {
            for (List<String> sets : List.of(xinjiang, others)) {
                List<String> withRoom = withRoom(sets, set -> set.wordFaults().contains(kind));
                if (isWanted(kinds, kind.name()) && !withRoom.isEmpty()) {
                    add(results, run.run(kind, withRoom));
                }
            }
        }
        return results;
    }

    private static boolean isWanted(Set<String> kinds, String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    private static List<String> withRoom(List<String> sets, Predicate<DisclosureSet> room) {
        return sets.stream().filter(set -> room.test(DisclosureSets.byId(set))).toList();
    }

    private static void add(List<KindResult> results, KindResult result) {
        result.examples().forEach(System.out::println);
        System.out.println(result.row(""));
        results.add(result);
    }
}
