package io.gouji.benchmark.accuracy;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Severity;
import io.gouji.model.template.TemplateSets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Holds sound disclosures against the rules: whatever is said of them is a false alarm. */
final class SoundRun {

    private static final List<Size> SIZES = List.of(Size.SMALL, Size.MEDIUM, Size.LARGE);

    private final Checker checker;
    private final RuleTally tally;
    private final Map<String, Integer> documents = new LinkedHashMap<>();
    private final List<String> alarms = new ArrayList<>();

    SoundRun(Checker checker, RuleTally tally) {
        this.checker = checker;
        this.tally = tally;
    }

    /** Those of {@code xinjiang-11} as text, scanned and with its blanks lost; the others as Word documents and web pages. */
    void run(String set, int count, long seed) {
        List<Format> formats = set.equals(TemplateSets.XINJIANG_11)
                ? List.of(Format.TABS, Format.LINES)
                : List.of(Format.DOCX, Format.HTML);
        documents.merge(set, count, Integer::sum);
        List<List<String>> found = IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> check(
                        seed + i,
                        new GenerationOptions(
                                set, formats.get(i % formats.size()), SIZES.get(i / formats.size() % 3), 0, 0, true)))
                .toList();
        found.forEach(alarms::addAll);
    }

    private List<String> check(long seed, GenerationOptions options) {
        GeneratedDisclosure disclosure = DisclosureGenerator.generate(seed, options);
        List<String> said = new ArrayList<>();
        for (Finding finding : checker.check(disclosure, options.format()).violations()) {
            if (finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING) {
                synchronized (tally) {
                    tally.found(finding.ruleId(), false);
                }
                said.add(options.set() + " seed " + seed + " " + options.format() + " " + options.size() + ": "
                        + finding.ruleId() + " " + finding.message().zh());
            }
        }
        return said;
    }

    /** One sentence for each error and warning, in the order of the disclosures. */
    List<String> alarms() {
        return alarms;
    }

    /** Sound disclosures by set. */
    Map<String, Integer> documents() {
        return documents;
    }
}
