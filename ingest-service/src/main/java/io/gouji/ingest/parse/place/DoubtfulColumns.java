package io.gouji.ingest.parse.place;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.ReadTable;
import io.gouji.model.amount.Amount;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Note;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.identity.Equation;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.IdentityBinder;
import io.gouji.model.identity.Relation;
import io.gouji.model.identity.Scope;
import io.gouji.model.template.ColumnTemplate;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds tables whose columns were not read right: the identities within rows are violated in most of them. A document has
 * wrong figures here and there, not in most rows of a table; a column that was lost, or run into another, is wrong in all of
 * them. Their columns are left open, to be told by identities.
 */
final class DoubtfulColumns {

    /** Fewer violated rows are wrong figures of the document. */
    private static final int FEWEST = 3;

    private final TemplateSet set;
    private final Map<CellRef, ReadFigure> figures = new HashMap<>();
    private final Map<Integer, Set<String>> judged = new HashMap<>();
    private final Map<Integer, Set<String>> violated = new HashMap<>();

    private DoubtfulColumns(TemplateSet set) {
        this.set = set;
    }

    /**
     * The tables, those without columns that cannot be right.
     *
     * @param notes takes in what is said about them
     */
    static List<ReadTable> leftOpen(TemplateSet set, List<ReadTable> tables, List<Note> notes) {
        DoubtfulColumns doubtful = new DoubtfulColumns(set);
        doubtful.judge(tables);
        return tables.stream().map(table -> doubtful.leftOpen(table, notes)).toList();
    }

    private void judge(List<ReadTable> tables) {
        for (ReadTable table : tables) {
            for (ReadRow row : table.rows()) {
                for (ReadFigure figure : row.figures()) {
                    String column = figure.column();
                    if (column != null) {
                        figures.putIfAbsent(
                                new CellRef(table.table().number(), row.row().key(), column), figure);
                    }
                }
            }
        }
        if (figures.isEmpty()) {
            return;
        }
        List<DisclosureTable> printed = tables.stream().map(ReadTable::table).toList();
        IdentityBinder.IndexedTables indexed = new IdentityBinder(set).index(printed);
        for (Identity identity : set.identities()) {
            if (identity.scope() instanceof Scope.EachRow
                    && identity.relation() != Relation.AT_MOST
                    && identity.uses().contains(Identity.Use.PLACE)) {
                IdentityBinder.bind(identity, indexed).equations().forEach(this::judge);
            }
        }
    }

    /** A side without any figure says nothing: what is not broken down is no contradiction. */
    private void judge(Equation equation) {
        Side left = side(equation.left());
        Side right = side(equation.right());
        if (left.figures() == 0 || right.figures() == 0) {
            return;
        }
        CellRef cell = equation.left().get(0).cell();
        judged.computeIfAbsent(cell.table(), table -> new HashSet<>()).add(cell.row());
        BigDecimal off = left.sum().subtract(right.sum()).abs();
        boolean holds =
                off.signum() == 0 || off.compareTo(slack(equation.left()).add(slack(equation.right()))) <= 0;
        if (!holds) {
            violated.computeIfAbsent(cell.table(), table -> new HashSet<>()).add(cell.row());
        }
    }

    private Side side(List<Equation.Term> terms) {
        int count = 0;
        BigDecimal sum = BigDecimal.ZERO;
        for (Equation.Term term : terms) {
            ReadFigure figure = figures.get(term.cell());
            if (figure != null) {
                count++;
                sum = term.negative() ? sum.subtract(figure.value()) : sum.add(figure.value());
            }
        }
        return new Side(count, sum);
    }

    /** By how much rounding may have changed the sum of a side. */
    private BigDecimal slack(List<Equation.Term> terms) {
        BigDecimal slack = BigDecimal.ZERO;
        for (Equation.Term term : terms) {
            ReadFigure figure = figures.get(term.cell());
            if (figure != null) {
                slack = slack.add(Amount.halfUnitOf(figure.value()));
            }
        }
        return slack;
    }

    private ReadTable leftOpen(ReadTable table, List<Note> notes) {
        TableTemplate template = set.tableOfKind(table.table().kind()).orElse(null);
        Set<String> wrong = violated.getOrDefault(table.table().number(), Set.of());
        if (template == null || wrong.size() < FEWEST) {
            return table;
        }
        Set<String> all = judged.getOrDefault(table.table().number(), Set.of());
        IdentityHashMap<Panel, int[]> counts = new IdentityHashMap<>();
        for (ReadRow row : table.rows()) {
            int[] count = counts.computeIfAbsent(template.panelOf(row.row()), panel -> new int[2]);
            count[0] += all.contains(row.row().key()) ? 1 : 0;
            count[1] += wrong.contains(row.row().key()) ? 1 : 0;
        }
        counts.values().removeIf(count -> count[1] < FEWEST || count[1] * 2 <= count[0]);
        if (counts.isEmpty()) {
            return table;
        }
        notes.add(note(template, table));
        List<ReadRow> rows = new ArrayList<>();
        for (ReadRow row : table.rows()) {
            Panel panel = template.panelOf(row.row());
            rows.add(counts.containsKey(panel) ? leftOpen(row, panel) : row);
        }
        return new ReadTable(table.table(), rows);
    }

    private static ReadRow leftOpen(ReadRow row, Panel panel) {
        Set<String> names = panel.columns().stream().map(ColumnTemplate::name).collect(Collectors.toSet());
        List<ReadFigure> figures = row.figures().stream()
                .map(figure -> names.contains(figure.column()) ? figure.withoutColumn() : figure)
                .toList();
        return new ReadRow(row.row(), row.repaired(), figures);
    }

    private static Note note(TableTemplate template, ReadTable table) {
        int number = table.table().number();
        return new Note(
                Note.Code.COLUMNS_UNKNOWN,
                number,
                new LocalizedText(
                        "表" + number + "“" + template.title().zh() + "”多数行的数字与行内勾稽关系矛盾，读出的列不可信，各列改由勾稽关系确定。",
                        "Table " + number + " (" + template.title().en()
                                + ") contradicts the identities within most of its rows in the columns that were read;"
                                + " columns are told by identities."),
                table.table().location());
    }

    /**
     * One side of an identity.
     *
     * @param figures how many of its cells have one
     */
    private record Side(int figures, BigDecimal sum) {}
}
