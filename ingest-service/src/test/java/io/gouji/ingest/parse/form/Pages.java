package io.gouji.ingest.parse.form;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.extract.Layout.Line;
import io.gouji.ingest.parse.DisclosureParser;
import io.gouji.ingest.parse.ParseHints;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.document.BoundingBox;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.Location;
import io.gouji.model.template.TemplateSets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages written by hand: a line of text, or a row of cells as {@code |收入{2x1}||支出{2x1}||}. */
final class Pages {

    /** The first rows of a table of income in a final account. */
    static final String INCOME = """
            收入决算表
            单位：万元
            |项目{4x1}||||本年收入合计{1x3}|财政拨款收入{1x3}|其他收入{1x3}|
            |支出功能分类科目编码{3x1}|||科目名称{1x2}||||
            |类|款|项|||||
            |201|||一般公共服务支出|12.50|10.50|2.00|
            |201|06||财政事务|12.50|10.50|2.00|
            """;

    /** What stands above a table of a budget in yuan. */
    static final String SHANGHAI = """
            某某局2025年部门预算
            2025年部门支出预算总表
            单位：元
            """;

    /** The title of a final account. */
    static final String TITLE = "某某县财政局2024年度部门决算\n";

    private static final Pattern MERGED = Pattern.compile("(.*)\\{(\\d+)x(\\d+)}");

    private static final float WIDTH = 60;

    private final List<Layout.Page> pages = new ArrayList<>();
    private boolean placing;

    static Pages page(String text) {
        return new Pages().andPage(text);
    }

    /** The pages with cells that say where they stand: columns of the same number one under the other. */
    static Pages placed(String... texts) {
        Pages placed = new Pages();
        placed.placing = true;
        for (String text : texts) {
            placed.andPage(text);
        }
        return placed;
    }

    Pages andPage(String text) {
        int number = pages.size() + 1;
        List<Line> lines = new ArrayList<>();
        for (String line : text.strip().split("\n")) {
            lines.add(line(line.strip(), new Location(number, lines.size() + 1, null)));
        }
        pages.add(new Layout.Page(number, lines));
        return this;
    }

    private Line line(String line, Location location) {
        if (!line.startsWith("|")) {
            return new Line(location, line, List.of());
        }
        List<Cell> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
            Matcher merged = MERGED.matcher(cell);
            int columns = merged.matches() ? Integer.parseInt(merged.group(2)) : 1;
            BoundingBox place =
                    placing ? new BoundingBox(WIDTH * cells.size(), 20 * location.line(), WIDTH * columns, 20) : null;
            cells.add(
                    merged.matches()
                            ? new Cell(merged.group(1), place, columns, Integer.parseInt(merged.group(3)))
                            : new Cell(cell, place));
        }
        String text = String.join("\t", cells.stream().map(Cell::text).toList());
        return new Line(location, text, cells);
    }

    ParseResult result() {
        return new DisclosureParser(TemplateSets.all(), new FigurePlacement())
                .parse(new Layout(pages), ParseHints.none());
    }

    BudgetDocument read() {
        return ((ParseResult.Parsed) result()).document();
    }

    /** The figures as {@code table,row,column=value}. */
    static List<String> figures(BudgetDocument document) {
        return document.facts().stream()
                .map(fact -> fact.cell() + "=" + fact.value().toPlainString())
                .toList();
    }
}
