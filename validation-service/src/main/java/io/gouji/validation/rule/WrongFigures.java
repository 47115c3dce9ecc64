package io.gouji.validation.rule;

import io.gouji.model.document.CellRef;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.FindingGroup;
import io.gouji.validation.rule.Suspect.Line;
import io.gouji.validation.rule.Suspect.Occurrence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the figures that explain several violations at once: one wrong figure sets off every equation it stands in. A
 * figure is the root of violations if another value of it makes them hold and breaks nothing that holds. The one that
 * explains most is taken first, its value is supposed, and the search goes on with what is left. A violation that nothing
 * shares is left alone: its own operands are all that can be said.
 */
final class WrongFigures {

    private static final int FEWEST_SHARED = 2;

    /** A document with more violations than these is not helped by pointing at single figures. */
    private static final int MOST_VIOLATIONS = 2_000;

    private final Map<CellRef, Suspect> suspects = new LinkedHashMap<>();
    private final Map<RowRef, List<Suspect>> rows = new LinkedHashMap<>();
    private final List<Line> lines;
    private final List<Neighbours> neighbours;

    private WrongFigures(List<Balance> balances, List<DisclosureTable> tables) {
        this.lines = balances.stream().map(Line::new).toList();
        for (Line line : lines) {
            if (line.violated()) {
                line.balance.operands().forEach(operand -> suspect(operand, line));
            }
        }
        this.neighbours = neighbours(tables);
        suspectCellsOf(neighbours.stream()
                .flatMap(two -> Stream.of(two.one(), two.other()))
                .collect(Collectors.toSet()));
        for (Line line : lines) {
            for (Operand operand : line.balance.operands()) {
                Suspect suspect = suspects.get(operand.cell());
                if (suspect != null) {
                    suspect.occurrences.add(new Occurrence(line, operand.sign()));
                    line.suspects.add(suspect);
                }
            }
        }
    }

    /** Figures of neighbouring rows may have been exchanged, also those that no violated equation has. */
    private void suspectCellsOf(Set<RowRef> beside) {
        if (beside.isEmpty()) {
            return;
        }
        for (Line line : lines) {
            for (Operand operand : line.balance.operands()) {
                if (beside.contains(RowRef.of(operand.cell()))) {
                    suspect(operand, line);
                }
            }
        }
    }

    private void suspect(Operand operand, Line line) {
        suspects.computeIfAbsent(operand.cell(), cell -> {
            Suspect suspect = new Suspect(cell, operand.fact(), line.balance.unit());
            rows.computeIfAbsent(RowRef.of(cell), first -> new ArrayList<>()).add(suspect);
            return suspect;
        });
    }

    /** A row of a table by its key. */
    private record RowRef(int table, String row) {

        static RowRef of(CellRef cell) {
            return new RowRef(cell.table(), cell.row());
        }
    }

    /** Two rows that are printed one below the other. */
    private record Neighbours(RowRef one, RowRef other) {}

    /** Neighbouring rows of one side that both have a figure in a violated equation. */
    private List<Neighbours> neighbours(List<DisclosureTable> tables) {
        List<Neighbours> neighbours = new ArrayList<>();
        for (DisclosureTable table : tables) {
            Map<String, RowRef> lastOfSide = new HashMap<>();
            for (TableRow row : table.rows()) {
                RowRef here = new RowRef(table.number(), row.key());
                RowRef above = lastOfSide.put(side(table, row), here);
                if (above != null && rows.containsKey(here) && rows.containsKey(above)) {
                    neighbours.add(new Neighbours(above, here));
                }
            }
        }
        return neighbours;
    }

    /** Of a table of two sides the one that a row stands on. */
    private static String side(DisclosureTable table, TableRow row) {
        return table.columns().stream()
                .map(DisclosureTable.Column::side)
                .flatMap(Stream::ofNullable)
                .filter(side -> row.key().startsWith(side + "/"))
                .findFirst()
                .orElse("");
    }

    /**
     * Groups of violated equations, those with most members first.
     *
     * @param tables with their rows in printed order
     */
    static List<FindingGroup> among(List<Balance> balances, List<DisclosureTable> tables) {
        long violated = balances.stream().filter(Balance::violated).count();
        return violated == 0 || violated > MOST_VIOLATIONS ? List.of() : new WrongFigures(balances, tables).groups();
    }

    private List<FindingGroup> groups() {
        List<FindingGroup> groups = new ArrayList<>();
        suspects.values().forEach(Suspect::findBest);
        Optional<Suspect> root = mostExplaining();
        Optional<Shift> shift = bestShift();
        while (root.isPresent() || shift.isPresent()) {
            int byRoot = root.map(suspect -> suspect.explained.size()).orElse(0);
            if (shift.isPresent() && shift.get().explained().size() > byRoot) {
                groups.add(shift.get().take());
            } else {
                root.ifPresent(suspect -> groups.add(suspect.takeAsRoot()));
            }
            root = mostExplaining();
            shift = bestShift();
        }
        groups.addAll(MissingRows.among(
                lines.stream().filter(Line::violated).map(line -> line.balance).toList()));
        Set<String> grouped =
                groups.stream().flatMap(group -> group.findings().stream()).collect(Collectors.toSet());
        likelySlips().stream()
                .filter(slip -> slip.findings().stream().noneMatch(grouped::contains))
                .forEach(groups::add);
        return groups;
    }

    /**
     * A violation that shares its figures with no other is told as a group of its own where exactly one of its figures turns right by
     * a single slip, without breaking anything that holds.
     */
    private List<FindingGroup> likelySlips() {
        Map<Line, List<Suspect>> slips = new LinkedHashMap<>();
        for (Suspect suspect : suspects.values()) {
            if (suspect.explained.size() == 1 && suspect.cause().isPresent()) {
                slips.computeIfAbsent(suspect.explained.get(0), line -> new ArrayList<>())
                        .add(suspect);
            }
        }
        return slips.values().stream()
                .filter(candidates -> candidates.size() == 1)
                .map(candidates -> candidates.get(0).takeAsRoot())
                .toList();
    }

    private Optional<Suspect> mostExplaining() {
        return suspects.values().stream()
                .filter(suspect -> suspect.explained.size() >= FEWEST_SHARED)
                .max(Comparator.<Suspect>comparingInt(suspect -> suspect.explained.size())
                        .thenComparing(suspect -> suspect.figure != null)
                        .thenComparing(suspect -> suspect.cell, CELLS.reversed()));
    }

    /**
     * What explains most if figures stand in the wrong column of their row, or in the row above or below: more than any of the cells
     * could by itself.
     */
    private Optional<Shift> bestShift() {
        return Stream.concat(betweenColumns(), neighbours.stream().flatMap(this::betweenRows))
                .filter(shift -> shift.explained().size() >= FEWEST_SHARED && shift.isBetterThanItsCells())
                .max(Comparator.<Shift>comparingInt(shift -> shift.explained().size())
                        .thenComparing(shift -> -shift.pairs().size())
                        .thenComparing(Shift::cell, CELLS.reversed()));
    }

    private Stream<Shift> betweenColumns() {
        return suspects.values().stream()
                .filter(from -> from.figure != null && !from.taken)
                .flatMap(from -> rows.getOrDefault(RowRef.of(from.cell), List.of()).stream()
                        .filter(to -> to.figure == null && !to.taken)
                        .map(to -> Shift.of(List.of(new Shift.Pair(from, to)))));
    }

    /** Each column of two rows by itself, and all that differ. */
    private Stream<Shift> betweenRows(Neighbours two) {
        List<Shift.Pair> pairs = new ArrayList<>();
        for (Suspect one : rows.getOrDefault(two.one(), List.of())) {
            for (Suspect other : rows.getOrDefault(two.other(), List.of())) {
                if (one.cell.column().equals(other.cell.column())
                        && !one.taken
                        && !other.taken
                        && one.printed.compareTo(other.printed) != 0) {
                    pairs.add(new Shift.Pair(one, other));
                }
            }
        }
        Stream<Shift> single = pairs.stream().map(pair -> Shift.of(List.of(pair)));
        return pairs.size() < 2 ? single : Stream.concat(single, Stream.of(Shift.of(List.copyOf(pairs))));
    }

    private static final Comparator<CellRef> CELLS =
            Comparator.comparingInt(CellRef::table).thenComparing(CellRef::row).thenComparing(CellRef::column);
}
