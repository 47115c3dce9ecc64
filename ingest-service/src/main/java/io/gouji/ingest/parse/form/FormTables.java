package io.gouji.ingest.parse.form;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.parse.section.Preamble;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tables of a document under the titles of a set, pages joined; those of no template stay among them. */
public final class FormTables {

    private static final int TITLE_WITHIN = 6;
    private static final int REMARKS_WITHIN = 4;

    private final TemplateSet set;
    private final TableTitles titles;
    private final List<FormTable> tables;

    private FormTables(TemplateSet set, TableTitles titles, List<FormTable> tables) {
        this.set = set;
        this.titles = titles;
        this.tables = tables;
    }

    /** The tables in the lines of a document, in printed order. */
    public static FormTables of(TemplateSet set, List<SourceLine> lines) {
        return of(set, new TableTitles(set), grids(lines), lines);
    }

    /** The grids of a document, which are the same for every set. */
    static List<FormGrid> grids(List<SourceLine> lines) {
        List<FormGrid> grids = new ArrayList<>();
        List<PrintedGrid> pages = GridFinder.find(lines).stream()
                .flatMap(grid -> grid.pages().stream())
                .toList();
        for (PrintedGrid printed : pages) {
            Interruption.check();
            FormGrid grid = FormGrid.of(printed);
            FormGrid before = grids.isEmpty() ? null : grids.get(grids.size() - 1);
            if (before != null && grid.completes(before)) {
                grids.set(grids.size() - 1, FormGrid.of(before.grid().followedBy(printed)));
            } else {
                grids.add(grid);
            }
        }
        return grids;
    }

    static FormTables of(TemplateSet set, TableTitles titles, List<FormGrid> grids, List<SourceLine> lines) {
        List<FormTable> tables = new ArrayList<>();
        List<FormGrid> pages = new ArrayList<>();
        Title title = null;
        for (int i = 0; i < grids.size(); i++) {
            FormGrid grid = grids.get(i);
            Title own = title(titles, grid.grid());
            FormGrid next = pages.isEmpty() ? null : nextPage(title, own, pages.get(pages.size() - 1), grid);
            if (next != null) {
                pages.add(next);
                continue;
            }
            close(pages, title, lines, grids, i, tables);
            title = own == null ? Title.unknown(grid.grid()) : own;
            pages.add(grid);
        }
        close(pages, title, lines, grids, grids.size(), tables);
        return new FormTables(set, titles, tables);
    }

    /** The grid as the next page of the table before it: without a title of its own, or with the same title again. */
    private static @Nullable FormGrid nextPage(
            @Nullable Title title, @Nullable Title own, FormGrid before, FormGrid grid) {
        boolean sameTitle = own == null || title != null && Objects.equals(own.template(), title.template());
        return sameTitle ? grid.asNextPageOf(before, own != null) : null;
    }

    private static void close(
            List<FormGrid> pages,
            @Nullable Title title,
            List<SourceLine> lines,
            List<FormGrid> grids,
            int next,
            List<FormTable> tables) {
        if (!pages.isEmpty() && title != null) {
            int from = pages.get(pages.size() - 1).grid().end();
            int to = next < grids.size() ? grids.get(next).grid().start() : lines.size();
            List<SourceLine> below = lines.subList(from, Math.min(to, from + REMARKS_WITHIN));
            tables.add(new FormTable(title.template(), title.text(), title.line(), pages, below));
            pages.clear();
        }
    }

    /** The nearest title above a grid; it may be broken over two lines. */
    private static @Nullable Title title(TableTitles titles, PrintedGrid grid) {
        List<SourceLine> above = grid.above();
        String below = "";
        for (int i = above.size() - 1; i >= Math.max(0, above.size() - TITLE_WITHIN); i--) {
            String normal = above.get(i).normal();
            TableTemplate template = titles.find(normal);
            template = template == null && !below.isEmpty() ? titles.find(normal + below) : template;
            if (template != null) {
                String text = titles.find(normal) == null ? normal + below : normal;
                return new Title(template, text, above.get(i));
            }
            if (normal.indexOf('。') >= 0) {
                return null;
            }
            below = Preamble.is(normal) ? "" : normal;
        }
        return null;
    }

    List<FormTable> tables() {
        return tables;
    }

    TableTitles titles() {
        return titles;
    }

    TemplateSet set() {
        return set;
    }

    /** Whether at least half of the tables are of the set. */
    boolean areMostlyOfSet() {
        long known = tables.stream().filter(table -> table.template() != null).count();
        return known * 2 >= tables.size();
    }

    /** How many tables of the set there are, each kind once. */
    long ofSet() {
        return tables.stream()
                .map(FormTable::template)
                .filter(Objects::nonNull)
                .map(TableTemplate::kind)
                .distinct()
                .count();
    }

    /** How many tables of the set there are, each as far as its columns are those of the template. */
    public double likeness() {
        return likeness(Double.MAX_VALUE);
    }

    /**
     * How many tables of the set there are, each as far as its columns are those of the template.
     *
     * @param enough tables are compared until they add up to more than this
     */
    double likeness(double enough) {
        Set<String> kinds = new HashSet<>();
        double sum = 0;
        for (FormTable table : tables) {
            TableTemplate template = table.template();
            if (sum <= enough && template != null && kinds.add(template.kind())) {
                sum += likeness(template, table.grids().get(0));
            }
        }
        return sum;
    }

    private static double likeness(TableTemplate template, FormGrid grid) {
        double alike = 0;
        int columns = 0;
        int expected = 0;
        for (BandPanels.Pair pair : BandPanels.of(template, grid)) {
            alike += pair.match().likeness();
            columns += pair.band().values().size();
        }
        for (Panel panel : template.panels()) {
            expected += panel.columns().size();
        }
        return columns == 0 ? 0 : alike / Math.max(columns, Math.min(expected, 2 * columns));
    }

    private record Title(@Nullable TableTemplate template, String text, SourceLine line) {

        /** What is said in brackets behind it, such as (按功能科目), belongs to a title. */
        private static final Pattern TITLE = Pattern.compile("[^。]*表\\)?(\\([^()。]{1,20}\\))?");

        /** The line that looks like one. */
        static Title unknown(PrintedGrid grid) {
            List<SourceLine> above = grid.above();
            for (int i = above.size() - 1; i >= Math.max(0, above.size() - TITLE_WITHIN); i--) {
                String normal = above.get(i).normal();
                if (TITLE.matcher(normal).matches()) {
                    return new Title(null, normal, above.get(i));
                }
            }
            return new Title(null, "", grid.rows().get(0));
        }
    }
}
