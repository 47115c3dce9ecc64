package io.gouji.generator.fault;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.table.Table;
import io.gouji.model.document.CellRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plants faults into sound tables, each large enough that an identity at its cell is violated beyond rounding. */
public final class FaultPlanter {

    /**
     * Tables with faults.
     *
     * @param tables as printed
     * @param faults what is wrong with them
     */
    public record Planted(List<Table> tables, List<PlantedFault> faults) {

        public Planted {
            tables = List.copyOf(tables);
            faults = List.copyOf(faults);
        }
    }

    private static final int TRIES_PER_FAULT = 60;

    private final String set;
    private final Chance chance;
    private final List<FaultKind> kinds;

    private FaultPlanter(String set, Chance chance, Set<FaultKind> kinds, boolean columnsAreSeen) {
        this.set = set;
        this.chance = chance;
        this.kinds = Arrays.stream(FaultKind.values())
                .filter(kinds::contains)
                .filter(kind -> columnsAreSeen || kind != FaultKind.NEIGHBOUR_COLUMN)
                .toList();
    }

    /**
     * Plants up to {@code count} faults in different rows; fewer only where the tables have no room for more.
     *
     * @param set id of the set whose tables they are
     * @param kinds those that may be planted
     * @param columnsAreSeen whether the page shows in which column a figure stands
     */
    public static Planted plant(
            String set, List<Table> sound, int count, Set<FaultKind> kinds, boolean columnsAreSeen, Chance chance) {
        FaultPlanter planter = new FaultPlanter(set, chance, kinds, columnsAreSeen);
        if (count == 0 || planter.kinds.isEmpty()) {
            return new Planted(sound, List.of());
        }
        List<Table> tables = sound;
        List<PlantedFault> faults = List.of();
        for (int tries = 0; tries < TRIES_PER_FAULT * count && faults.size() < count; tries++) {
            Optional<Proposal> proposal = planter.propose(tables);
            if (proposal.isPresent()) {
                Optional<List<PlantedFault>> noticed = planter.noticed(new Page(tables), faults, proposal.get());
                if (noticed.isPresent()) {
                    tables = proposal.get().tables();
                    faults = noticed.get();
                }
            }
        }
        return new Planted(tables, faults);
    }

    private Optional<Proposal> propose(List<Table> tables) {
        FaultKind kind = chance.pick(kinds);
        RowFaults rows = new RowFaults(tables, chance);
        return switch (kind) {
            case NEIGHBOUR_COLUMN -> rows.slipped();
            case NEIGHBOUR_ROW -> rows.exchanged();
            case MISSING_CHILD_ROW, DUPLICATED_CHILD_ROW -> rows.childRow(kind);
            case STALE_PARENT -> rows.staleParent();
            default -> new FigureFaults(tables, chance).propose(kind);
        };
    }

    /**
     * The earlier faults and the proposed one with the rules that notice them; nothing if one would go unnoticed, or if the cell
     * of an earlier one would be left out or say something else again.
     */
    private Optional<List<PlantedFault>> noticed(Page before, List<PlantedFault> earlier, Proposal proposal) {
        if (earlier.stream().anyMatch(fault -> sameRow(fault.cell(), proposal.cell()))) {
            return Optional.empty();
        }
        Page page = new Page(proposal.tables());
        List<Tie> violated = TiesOfSets.of(set, page).stream()
                .filter(tie -> tie.isViolated(page))
                .toList();
        List<PlantedFault> faults = new ArrayList<>();
        for (PlantedFault fault : earlier) {
            List<String> rules = rulesAt(fault.cell(), violated);
            if (rules.isEmpty() || !page.has(fault.cell()) || changes(before, page, fault.cell())) {
                return Optional.empty();
            }
            faults.add(new PlantedFault(fault.kind(), fault.cell(), fault.correct(), fault.printed(), rules));
        }
        List<String> rules = rulesAt(proposal.cell(), violated);
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        faults.add(new PlantedFault(proposal.kind(), proposal.cell(), proposal.correct(), proposal.printed(), rules));
        return Optional.of(faults);
    }

    private static boolean changes(Page before, Page after, CellRef cell) {
        return !before.cell(cell).equals(after.cell(cell));
    }

    private static boolean sameRow(CellRef one, CellRef other) {
        return one.table() == other.table() && one.row().equals(other.row());
    }

    private static List<String> rulesAt(CellRef cell, List<Tie> violated) {
        return violated.stream()
                .filter(tie -> tie.left().contains(cell) || tie.right().contains(cell))
                .map(Tie::rule)
                .distinct()
                .sorted()
                .toList();
    }
}
