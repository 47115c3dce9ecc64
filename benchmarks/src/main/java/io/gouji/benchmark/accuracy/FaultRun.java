package io.gouji.benchmark.accuracy;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.fault.FaultKind;
import io.gouji.generator.outline.fault.WordFaultKind;
import io.gouji.generator.page.Format;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plants one fault of a kind into each of some disclosures, and counts how often the rules name it and what else they say. */
final class FaultRun {

    private static final int MOST_TRIES = 60;
    private static final List<Size> SIZES = List.of(Size.SMALL, Size.MEDIUM, Size.LARGE);

    private static final Set<WordFaultKind> OF_UNDAMAGED =
            EnumSet.of(WordFaultKind.UNIT_LOST, WordFaultKind.DOUBLED_MARK);

    private final Checker checker;
    private final int count;
    private final long seed;
    private final RuleTally tally;

    FaultRun(Checker checker, int count, long seed, RuleTally tally) {
        this.checker = checker;
        this.count = count;
        this.seed = seed;
        this.tally = tally;
    }

    /**
     * A fault and what was said of the disclosure it stands in.
     *
     * @param before what was said of the same disclosure without the fault
     */
    private record Case(String name, Planted planted, Checker.Checked checked, Set<String> before) {

        /** Findings that are about the fault: what was said before it was planted is not. */
        boolean isNew(Finding finding) {
            return !before.contains(words(finding));
        }

        private static String words(Finding finding) {
            return finding.ruleId() + " " + finding.outcome() + " "
                    + finding.message().zh();
        }
    }

    KindResult run(FaultKind kind, List<String> sets) {
        return judge(kind.name(), kind.zh(), kind.en(), sets, options -> options.withFault(kind));
    }

    KindResult run(WordFaultKind kind, List<String> sets) {
        // What is missing or doubled is no fault where other things were lost on the way.
        return judge(
                kind.name(),
                kind.zh(),
                kind.en(),
                sets,
                options ->
                        OF_UNDAMAGED.contains(kind) ? options.withoutNoise().withFault(kind) : options.withFault(kind));
    }

    private interface Planting {
        GenerationOptions into(GenerationOptions options);
    }

    private KindResult judge(String kind, String zh, String en, List<String> sets, Planting planting) {
        List<Case> cases = IntStream.range(0, count * MOST_TRIES)
                .mapToObj(i -> candidate(kind, i, sets, planting))
                .flatMap(Optional::stream)
                .limit(count)
                .toList()
                .parallelStream()
                .map(this::checked)
                .toList();
        KindResult result = new KindResult(kind, zh, en, sets);
        cases.forEach(one -> judge(one, result));
        return result;
    }

    /** A disclosure with the fault, if the one of this seed has room for it. */
    private Optional<Candidate> candidate(String kind, int i, List<String> sets, Planting planting) {
        String set = sets.get(i % sets.size());
        Format format = i / sets.size() % 2 == 0 ? Format.TABS : Format.DOCX;
        long own = seed + kind.hashCode() % 1_000_000L * 1_000 + i;
        GenerationOptions sound = new GenerationOptions(
                set, set.equals("xinjiang-11") ? format : Format.DOCX, SIZES.get(i % 3), 0, 0, true);
        GenerationOptions options = planting.into(sound);
        GeneratedDisclosure disclosure = DisclosureGenerator.generate(own, options);
        boolean planted = disclosure.faults().size() + disclosure.wordFaults().size() == 1;
        return planted ? Optional.of(new Candidate(own, options, disclosure)) : Optional.empty();
    }

    /** A disclosure that has a fault. */
    private record Candidate(long seed, GenerationOptions options, GeneratedDisclosure disclosure) {}

    private Case checked(Candidate candidate) {
        GeneratedDisclosure sound = DisclosureGenerator.generate(
                candidate.seed(), candidate.options().withFaults(0).withWordFaults(0));
        String name = candidate.options().set() + " seed " + candidate.seed() + " "
                + candidate.options().format() + " " + candidate.options().size();
        Format format = candidate.options().format();
        return new Case(
                name,
                Planted.of(candidate.disclosure(), sound),
                checker.check(candidate.disclosure(), format),
                checker.check(sound, format).findings().stream()
                        .map(Case::words)
                        .collect(Collectors.toSet()));
    }

    private void judge(Case one, KindResult result) {
        Planted planted = one.planted();
        List<Finding> findings =
                one.checked().findings().stream().filter(one::isNew).toList();
        boolean named = findings.stream().anyMatch(planted::isNamedBy);
        result.count(named);
        if (!named) {
            result.example(one.name() + ": not named: " + planted);
        }
        for (String rule : planted.rules()) {
            boolean byRule =
                    findings.stream().anyMatch(finding -> finding.ruleId().equals(rule) && planted.isNamedBy(finding));
            tally.expected(rule, byRule);
            if (named && !byRule) {
                result.example(one.name() + ": not named by " + rule + ": " + planted);
            }
        }
        for (Finding finding : one.checked().violations()) {
            boolean explained = planted.explains(finding, one.checked().groups());
            if (finding.severity() != Severity.INFO || planted.rules().contains(finding.ruleId())) {
                tally.found(finding.ruleId(), explained);
            }
            if (!explained && finding.severity() == Severity.ERROR) {
                result.other();
                result.example(one.name() + ": beside " + planted + ": " + finding.ruleId() + " "
                        + finding.message().zh());
            }
        }
        if (planted instanceof Planted.InFigure figure) {
            one.checked().groups().stream()
                    .flatMap(group -> Optional.ofNullable(group.likelyCause()).stream())
                    .forEach(cause -> {
                        result.cause(figure.isCause(cause));
                        if (!figure.isCause(cause)) {
                            result.example(one.name() + ": another cause of " + planted + ": "
                                    + cause.message().zh());
                        }
                    });
        }
    }
}
