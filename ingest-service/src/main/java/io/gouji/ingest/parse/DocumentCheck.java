package io.gouji.ingest.parse;

import io.gouji.ingest.parse.ParseResult.Rejected;
import io.gouji.ingest.parse.section.Section;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges by the tables that were found whether a document can be read at all. */
final class DocumentCheck {

    private static final int FEW_LINES = 3;
    private static final int STRANGE_TITLES = 3;
    private static final int SHORTEST_TITLE = 6;
    private static final int LONGEST_TITLE = 40;
    private static final List<String> BUDGET_WORDS =
            List.of("部门预算", "单位预算", "部门决算", "单位决算", "一般公共预算", "财政拨款收支", "收支总表", "收入支出决算");
    private static final List<String> TITLE_WORDS = List.of("收支", "收入", "支出", "财政拨款", "预算", "决算", "经费");

    private DocumentCheck() {}

    /** Why a document without a single table of a known set gives no figures. */
    static Rejected withoutTables(List<SetReader> sets, List<SourceLine> lines) {
        long words = budgetWords(lines);
        long strange = strangeTitles(sets, lines);
        if (words >= 2 && strange >= STRANGE_TITLES) {
            return Rejections.setUnknown();
        }
        return titles(lines) - strange >= STRANGE_TITLES
                ? Rejections.cutOffBeforeTables()
                : Rejections.notADisclosure();
    }

    /** Whether it is a disclosure, but its narrative alone. */
    static boolean isNarrativeAlone(List<SourceLine> lines) {
        return budgetWords(lines) >= 2 && NarrativeAlone.is(lines);
    }

    private static long budgetWords(List<SourceLine> lines) {
        return BUDGET_WORDS.stream()
                .filter(word -> lines.stream().anyMatch(line -> line.normal().contains(word)))
                .count();
    }

    /** Whether a document was refused because its tables are of no known set. */
    static boolean isOfUnknownSet(Rejected rejected) {
        return rejected.equals(Rejections.setUnknown());
    }

    /** Why the tables that were found are not enough; nothing if they are. */
    static Optional<Rejected> check(SetReader reader, List<Section> sections, List<SourceLine> lines) {
        TemplateSet set = reader.set();
        Set<Integer> found = new HashSet<>();
        sections.forEach(section -> found.add(section.template().number()));
        if (found.size() * 2 < set.tables().size()
                && strangeTitles(List.of(reader), lines) > Math.max(found.size(), STRANGE_TITLES)) {
            return Optional.of(Rejections.setUnknown());
        }
        return cutOff(set, sections, lines);
    }

    /** The last tables are missing and nothing follows the last one that is there. */
    private static Optional<Rejected> cutOff(TemplateSet set, List<Section> sections, List<SourceLine> lines) {
        Section last = sections.get(sections.size() - 1);
        boolean titleOnly = last.lines().stream().noneMatch(DocumentCheck::isContent);
        int highest = sections.stream()
                .limit(titleOnly && sections.size() > 1 ? sections.size() - 1L : sections.size())
                .mapToInt(section -> section.template().number())
                .max()
                .orElse(0);
        int final_ = set.tables().get(set.tables().size() - 1).number();
        boolean textFollows = lines.size() - last.next() >= FEW_LINES;
        TableTemplate table = last.template();
        return highest < final_ && !textFollows ? Optional.of(Rejections.cutOff(table)) : Optional.empty();
    }

    private static boolean isContent(SourceLine line) {
        return line.normal().contains("空表") || line.normal().indexOf('.') > 0;
    }

    /** How many lines look like titles of tables but are none of these sets. */
    private static long strangeTitles(List<SetReader> sets, List<SourceLine> lines) {
        return candidates(lines)
                .filter(title -> sets.stream()
                        .allMatch(set -> set.finder().namedIn(title).isEmpty()))
                .count();
    }

    private static long titles(List<SourceLine> lines) {
        return candidates(lines).count();
    }

    private static Stream<String> candidates(List<SourceLine> lines) {
        return lines.stream()
                .map(SourceLine::normal)
                .filter(normal -> normal.length() >= SHORTEST_TITLE
                        && normal.length() <= LONGEST_TITLE
                        && normal.endsWith("表")
                        && !normal.endsWith("公开表")
                        && TITLE_WORDS.stream().anyMatch(normal::contains))
                .distinct();
    }
}
