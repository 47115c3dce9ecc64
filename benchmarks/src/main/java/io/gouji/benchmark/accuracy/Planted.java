package io.gouji.benchmark.accuracy;

import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.fault.PlantedFault;
import io.gouji.generator.outline.fault.PlantedWordFault;
import io.gouji.generator.truth.Fact;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.Labels;
import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.LikelyCause;
import io.gouji.model.finding.Outcome;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A fault on a page, and how a finding can be told to be about it. */
sealed interface Planted {

    /** The rules of which one must notice it. */
    List<String> rules();

    /** Whether a finding points at the place of the fault. */
    boolean isAt(Finding finding);

    /** Whether a finding is what must be said of the fault. */
    default boolean isNamedBy(Finding finding) {
        return finding.outcome() == Outcome.VIOLATED && rules().contains(finding.ruleId()) && isAt(finding);
    }

    /** Whether a finding comes from the fault. */
    default boolean explains(Finding finding) {
        return isAt(finding) || rules().contains(finding.ruleId());
    }

    /** Whether a finding comes from the fault because it is told under a figure that the fault changed. */
    default boolean explains(Finding finding, List<FindingGroup> groups) {
        return explains(finding)
                || groups.stream().anyMatch(group -> group.id().equals(finding.group()) && isAt(group.cell()));
    }

    /** Whether a cell is in a row that the fault changed. */
    boolean isAt(CellRef cell);

    /** The fault planted in a disclosure. */
    static Planted of(GeneratedDisclosure faulty, GeneratedDisclosure sound) {
        return faulty.faults().isEmpty()
                ? new InWords(faulty.wordFaults().get(0), rows(faulty, sound))
                : new InFigure(faulty.faults().get(0), rows(faulty, sound));
    }

    /** Rows whose printed figures differ from those of the sound disclosure. */
    private static Set<RowRef> rows(GeneratedDisclosure faulty, GeneratedDisclosure sound) {
        Map<RowRef, String> names = new HashMap<>();
        sound.names().forEach(name -> names.put(new RowRef(name.table(), name.code(), "", false), name.name()));
        Set<RowRef> printed = new HashSet<>();
        faulty.facts().forEach(fact -> printed.add(new RowRef(fact.table(), fact.row(), "", false)));
        Set<RowRef> rows = new HashSet<>();
        Set<Fact> changed = new HashSet<>(faulty.facts());
        sound.facts().stream().filter(fact -> !changed.remove(fact)).forEach(changed::add);
        for (Fact fact : changed) {
            String row = fact.row();
            for (int end = row.length(); end > 0; end = row.lastIndexOf('-', end - 1)) {
                RowRef ref = new RowRef(fact.table(), row.substring(0, end), "", false);
                rows.add(new RowRef(ref.table(), ref.row(), names.getOrDefault(ref, ""), !printed.contains(ref)));
            }
        }
        return rows;
    }

    /**
     * A row of a table that a fault changed, or what such a row is a part of.
     *
     * @param table number of the table
     * @param row its key
     * @param name what it is called, empty where that does not count
     * @param lost whether it is not on the page, so that other tables have a row that this one lacks
     */
    record RowRef(int table, String row, String name, boolean lost) {

        /** Whether evidence is of this row: a cell of it, or words that name its code or repeat its name. */
        boolean isIn(Evidence evidence) {
            Integer number = evidence.table();
            if (number != null) {
                return number == table && row.equals(evidence.row())
                        || lost && isCalled(Objects.requireNonNullElse(evidence.row(), ""));
            }
            String subject = Objects.requireNonNullElse(evidence.subject(), "");
            return subject.equals(row)
                    || subject.equals("表" + table + " " + row)
                    || !name.isEmpty()
                            && Objects.requireNonNullElse(evidence.printed(), "")
                                    .equals(name);
        }

        /** Whether a row of another table, which may stand on one side of it or be a project, has this code or this name. */
        private boolean isCalled(String other) {
            String code = other.replaceFirst("^支出/(?=\\d)", "").replaceFirst("(?<=\\d)/.*", "");
            return row.equals(code) || !name.isEmpty() && other.startsWith("支出/") && other.endsWith("、" + name);
        }
    }

    /**
     * In a figure.
     *
     * @param fault what was planted
     * @param rows the rows it changed
     */
    record InFigure(PlantedFault fault, Set<RowRef> rows) implements Planted {

        public InFigure {
            rows = Set.copyOf(rows);
        }

        @Override
        public List<String> rules() {
            return fault.rules();
        }

        @Override
        public boolean isAt(Finding finding) {
            RowRef parent = new RowRef(fault.cell().table(), fault.cell().row(), "", false);
            return finding.evidence().stream()
                    .anyMatch(operand -> parent.isIn(operand) || rows.stream().anyMatch(row -> row.isIn(operand)));
        }

        @Override
        public boolean isAt(CellRef cell) {
            return cell.equals(fault.cell())
                    || rows.stream()
                            .anyMatch(row ->
                                    row.table() == cell.table() && row.row().equals(cell.row()));
        }

        /** The faulty cell itself is among the operands. */
        @Override
        public boolean isNamedBy(Finding finding) {
            CellRef cell = fault.cell();
            return finding.outcome() == Outcome.VIOLATED
                    && rules().contains(finding.ruleId())
                    && finding.evidence().stream()
                            .anyMatch(operand -> Objects.equals(operand.table(), cell.table())
                                    && cell.row().equals(operand.row())
                                    && cell.column().equals(operand.column()));
        }

        /** Whether a hypothesis is the very change that was planted: this cell, or this row, and its correct figure. */
        boolean isCause(LikelyCause cause) {
            boolean cell = cause.cell().equals(fault.cell());
            boolean row = cause.cell().table() == fault.cell().table()
                            && cause.cell().row().equals(fault.cell().row())
                    || isAt(cause.cell());
            return switch (fault.kind()) {
                case NEIGHBOUR_COLUMN -> row && cause.kind() == LikelyCause.Kind.NEIGHBOURING_COLUMN;
                case MISSING_CHILD_ROW -> row && cause.kind() == LikelyCause.Kind.MISSING_ROW;
                default -> cell && cause.supposed().compareTo(new BigDecimal(fault.correct())) == 0;
            };
        }

        /** A rule that a fault in one figure sets off elsewhere is a false alarm there. */
        @Override
        public boolean explains(Finding finding) {
            return isAt(finding);
        }
    }

    /**
     * In words, or in the codes, names and rows of a table.
     *
     * @param fault what was planted
     * @param rows rows of tables it changed
     */
    record InWords(PlantedWordFault fault, Set<RowRef> rows) implements Planted {

        public InWords {
            rows = Set.copyOf(rows);
        }

        @Override
        public List<String> rules() {
            return fault.kind().rules();
        }

        /** What was mended on the way must be told to have been mended; what could not be read, that it was not. */
        @Override
        public boolean isNamedBy(Finding finding) {
            if (!rules().contains(finding.ruleId()) || !finding.ruleId().startsWith("INT-")) {
                return Planted.super.isNamedBy(finding);
            }
            return fault.kind().isMended()
                    ? finding.outcome() == Outcome.HELD && finding.count() > 0
                    : finding.outcome() == Outcome.NOT_CHECKED && isAt(finding);
        }

        @Override
        public boolean isAt(Finding finding) {
            boolean ofTable = fault.table() > 0
                    && fault.subject().isEmpty()
                    && finding.message().zh().contains("表" + fault.table() + "《");
            return ofTable
                    || finding.evidence().stream().anyMatch(this::isAt)
                    || says(finding, fault.subject())
                    || says(finding, fault.printed())
                    || says(finding, fault.correct());
        }

        @Override
        public boolean isAt(CellRef cell) {
            return rows.stream()
                    .anyMatch(row -> row.table() == cell.table() && row.row().equals(cell.row()));
        }

        private boolean isAt(Evidence evidence) {
            String section = evidence.section();
            Integer table = evidence.table();
            boolean inSection = section != null && !fault.section().isEmpty() && section.equals(fault.section());
            boolean outside = fault.table() == 0
                    && (fault.section().isEmpty() || fault.section().equals("0"))
                    && fault.subject().length() > 1
                    && Objects.requireNonNullElse(evidence.subject(), "").contains(fault.subject());
            boolean inTable = fault.table() > 0
                    && (table != null
                            ? table == fault.table()
                                    && Objects.requireNonNullElse(evidence.row(), "")
                                            .startsWith(fault.subject())
                            : Objects.requireNonNullElse(evidence.subject(), "")
                                    .startsWith(("表" + fault.table() + " " + fault.subject()).strip()));
            return inSection || outside || inTable || rows.stream().anyMatch(row -> row.isIn(evidence));
        }

        private static boolean says(Finding finding, String words) {
            return words.length() > 1 && Labels.normal(finding.message().zh()).contains(Labels.normal(words));
        }
    }
}
