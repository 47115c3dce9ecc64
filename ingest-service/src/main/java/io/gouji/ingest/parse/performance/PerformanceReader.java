package io.gouji.ingest.parse.performance;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.parse.outline.Heading;
import io.gouji.ingest.parse.outline.Printed;
import io.gouji.ingest.parse.section.PageNumber;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.document.Labels;
import io.gouji.model.document.Location;
import io.gouji.model.performance.PerformanceTable;
import io.gouji.model.performance.PerformanceTable.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the performance tables in the regions where they stand. */
public final class PerformanceReader {

    private static final int MOST_TABLES = 500;
    private static final int SHORTEST_GARBLED = 6;
    private static final String WHOLE_UNIT = "部门整体绩效目标";

    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> projects;
    private @Nullable String title;
    private @Nullable Location titleAt;
    private @Nullable Draft open;
    /** Where the title of the open form was printed again, until what follows tells whether the form goes on there. */
    private @Nullable Location repeatedAt;

    private PerformanceReader(Set<String> projects) {
        this.projects = projects;
    }

    /**
     * The tables in these regions.
     *
     * @param regions lines of performance tables
     * @param projects names of projects that the document states elsewhere, in normal form
     */
    public static List<PerformanceTable> read(List<List<SourceLine>> regions, Set<String> projects) {
        PerformanceReader reader = new PerformanceReader(projects);
        for (List<SourceLine> region : regions) {
            Interruption.check();
            region.forEach(reader::take);
            reader.repeatedAt = null;
            reader.close();
        }
        return reader.tables();
    }

    private void take(SourceLine line) {
        String text = Heading.withoutMarkup(line.normal());
        boolean weight = open != null && open.columns != null && text.length() <= 3;
        if (!line.isRow() && PageNumber.is(text) && !(weight && text.chars().allMatch(Character::isDigit))) {
            return;
        }
        if (PerformanceRegions.isTitle(text) && (open == null || open.columns != null || open.isEmpty())) {
            if (open != null && open.columns != null && Printed.tidy(text).equals(open.title)) {
                repeatedAt = line.location();
                return;
            }
            begin(text, line.location());
            return;
        }
        FormRow row = FormRow.of(line);
        IndicatorColumns columns = text.contains("指标") ? IndicatorColumns.of(row.cells()) : null;
        Location repeated = repeatedAt;
        repeatedAt = null;
        if (repeated != null && open != null && open.title != null) {
            boolean goesOn = columns == null ? hasIndicator(row) : open.endsBefore(repeated);
            if (!goesOn) {
                begin(open.title, repeated);
            }
        }
        Draft draft = open;
        if (draft != null && columns != null && draft.columns == null) {
            draft.columns = columns;
            return;
        }
        if (draft != null && columns != null) {
            return;
        }
        if (draft != null && draft.columns != null && !beginsForm(row)) {
            draft.rows.add(row);
            return;
        }
        if (draft == null || draft.columns != null) {
            if (drafts.size() >= MOST_TABLES) {
                return;
            }
            close();
            draft = new Draft(title, titleAt == null ? line.location() : titleAt);
            open = draft;
        }
        draft.head.take(row);
    }

    private void begin(String printed, Location at) {
        close();
        title = printed;
        titleAt = at;
    }

    /** Whether a row is one of indicators: it has the label of a second level, or a target. */
    private static boolean hasIndicator(FormRow row) {
        for (String cell : row.cells()) {
            String normal = Labels.normal(cell);
            Target target = Target.of(normal, cell);
            if (LevelLabels.isSecond(normal) || target != null && target.operator() != null) {
                return !beginsForm(row);
            }
        }
        return false;
    }

    /** A row of a head below indicators begins the next form. */
    private static boolean beginsForm(FormRow row) {
        for (String cell : row.cells()) {
            Target target = Target.of(Labels.normal(cell), cell);
            if (target != null && target.operator() != null) {
                return false;
            }
        }
        String first = Labels.normal(row.cell(0));
        String both = first + Labels.normal(row.cell(1));
        return isHead(first) || isHead(both) || row.grid() && both.startsWith("预算") && both.indexOf('位') > 0;
    }

    private static boolean isHead(String normal) {
        FormHead.Field field = FormHead.field(normal);
        return field == FormHead.Field.UNIT || field == FormHead.Field.PROJECT;
    }

    private void close() {
        if (open != null && !open.isEmpty()) {
            drafts.add(open);
            title = null;
            titleAt = null;
        }
        open = null;
    }

    private List<PerformanceTable> tables() {
        List<List<DraftIndicator>> all = drafts.stream().map(Draft::indicators).toList();
        NameRepair repair = new NameRepair(all);
        List<PerformanceTable> tables = new ArrayList<>();
        Set<String> people = new HashSet<>();
        drafts.forEach(draft -> people.addAll(draft.head.people()));
        people.remove("");
        int number = 0;
        boolean whole = false;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            String goal = draft.head.goal();
            repair.mend(all.get(i), goal);
            boolean ofUnit = draft.isWholeUnit() && !whole;
            whole |= ofUnit;
            tables.add(new PerformanceTable(
                    ofUnit ? 0 : ++number,
                    ofUnit ? Scope.WHOLE_UNIT : Scope.PROJECT,
                    draft.title == null ? "" : draft.title,
                    ofUnit ? WHOLE_UNIT : project(draft.head.project(people), goal),
                    draft.head.unit(),
                    draft.head.funding(),
                    goal,
                    all.get(i).stream().map(DraftIndicator::finish).toList(),
                    draft.location));
        }
        return tables;
    }

    /** The name of a project; a garbled one is taken from where the document states it, one that was lost is null. */
    private @Nullable String project(@Nullable String printed, String goal) {
        if (printed == null) {
            return null;
        }
        String bare = bare(printed);
        for (String known : projects) {
            if (bare(known).equals(bare)) {
                return known;
            }
        }
        if (bare.chars().noneMatch(Character::isIdeographic)) {
            return null;
        }
        String name = Labels.normal(printed);
        String said = Labels.normal(goal);
        if (name.length() >= SHORTEST_GARBLED && !said.contains(name)) {
            for (int at = 0; at + name.length() <= said.length(); at++) {
                if (differences(name, said, at) == 1) {
                    return said.substring(at, at + name.length());
                }
            }
        }
        return name;
    }

    private static int differences(String name, String text, int at) {
        int differences = 0;
        for (int i = 0; i < name.length() && differences < 2; i++) {
            differences += name.charAt(i) == text.charAt(at + i) ? 0 : 1;
        }
        return differences;
    }

    private static String bare(String name) {
        StringBuilder bare = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                bare.append(name.charAt(i));
            }
        }
        return bare.toString();
    }

    /** A table while its lines come in. */
    private static final class Draft {

        private final @Nullable String title;
        private final Location location;
        private final FormHead head = new FormHead();
        private final List<FormRow> rows = new ArrayList<>();
        private @Nullable IndicatorColumns columns;

        Draft(@Nullable String title, Location location) {
            this.title = title == null ? null : Printed.tidy(title);
            this.location = location;
        }

        boolean isEmpty() {
            return columns == null && head.goal().isEmpty() && head.unit() == null && !head.isProject();
        }

        /** Whether what was read of it so far stands on an earlier page. */
        boolean endsBefore(Location place) {
            Integer page = rows.isEmpty()
                    ? location.page()
                    : rows.get(rows.size() - 1).location().page();
            return page != null && place.page() != null && page < place.page();
        }

        boolean isWholeUnit() {
            return title != null && title.contains("整体")
                    || !head.isProject() && (title == null || !title.contains("项目"));
        }

        List<DraftIndicator> indicators() {
            IndicatorColumns known = columns;
            if (known == null) {
                return List.of();
            }
            boolean grid = rows.stream().anyMatch(FormRow::grid);
            List<FormRow> cells = rows.stream().filter(FormRow::grid).toList();
            return grid ? new GridIndicators(known, cells).read(cells) : new LineIndicators(known).read(rows);
        }
    }
}
