package io.gouji.ingest.parse.form;

import io.gouji.ingest.parse.performance.PerformanceRegions;
import io.gouji.ingest.parse.section.Preamble;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.ingest.parse.section.Statement;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.template.TableTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of the document.
 *
 * @param template what it was recognised as, null for a table of no template
 * @param title as printed in normal form, empty where none is
 * @param heading where the title stands, else its first row
 * @param grids its pages
 * @param below the lines of text under it
 */
record FormTable(
        @Nullable TableTemplate template,
        String title,
        SourceLine heading,
        List<FormGrid> grids,
        List<SourceLine> below) {

    private static final String YUAN = MoneyUnit.YUAN.symbol();
    private static final Pattern BEGUN_UNIT = Pattern.compile("单位:[百千万亿]+$");
    private static final Pattern SENTENCE = Pattern.compile("。|\\p{IsHan}[,;]");

    FormTable {
        grids = List.copyOf(grids);
        below = List.copyOf(below);
    }

    /**
     * Whether it is sentences whose wide gaps look like those between columns: without a title, and most lines go on behind
     * a comma or end a sentence.
     */
    boolean isProse() {
        List<String> lines = grids.stream()
                .filter(grid -> !grid.cover().isMerged())
                .flatMap(grid -> grid.grid().rows().stream())
                .filter(SourceLine::hasChinese)
                .map(SourceLine::normal)
                .toList();
        long sentences =
                lines.stream().filter(line -> SENTENCE.matcher(line).find()).count();
        return title.isEmpty() && sentences > 0 && sentences * 2 >= lines.size();
    }

    /** Whether it is one of performance targets; what reads the words reads it. */
    boolean isOfTargets() {
        return grids.stream()
                .anyMatch(grid -> PerformanceRegions.isOfTargets(grid.grid().rows()));
    }

    /** The money unit that is printed with it. */
    Optional<MoneyUnit> unit() {
        List<SourceLine> above = new ArrayList<>();
        grids.forEach(grid -> above.addAll(grid.grid().above()));
        above.add(heading);
        for (int i = above.size() - 1; i >= 0; i--) {
            Optional<MoneyUnit> unit = Preamble.unitIn(above.get(i).normal() + broken(above, i));
            if (unit.isPresent() && above.get(i).normal().indexOf('。') < 0) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** What follows of a unit that is broken over two lines at its narrow place at the end. */
    private static String broken(List<SourceLine> lines, int index) {
        boolean begun = BEGUN_UNIT.matcher(lines.get(index).normal()).find();
        boolean ends = index + 1 < lines.size() && lines.get(index + 1).normal().endsWith(YUAN);
        return begun && ends ? YUAN : "";
    }

    /** The statement under it that there is nothing in it. */
    Optional<Statement> emptyStatement(List<SourceLine> remarks) {
        List<SourceLine> lines = new ArrayList<>(remarks);
        lines.addAll(below);
        return Statement.in(lines).stream()
                .filter(statement -> statement.saysEmpty()
                        || statement.saysNothingSpent()
                        || statement.text().startsWith("注") && statement.text().contains("无"))
                .findFirst();
    }
}
