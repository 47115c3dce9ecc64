package io.gouji.validation.rule;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.Fact;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.LikelyCause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    private final Map<String, List<Suspect>> rows = new LinkedHashMap<>();
    private final List<Line> lines;

    private WrongFigures(List<Balance> balances) {
        this.lines = balances.stream().map(Line::new).toList();
        for (Line line : lines) {
            if (line.violated()) {
                for (Operand operand : line.balance.operands()) {
                    suspects.computeIfAbsent(
                            operand.cell(), cell -> new Suspect(cell, operand.fact(), line.balance.unit()));
                }
            }
        }
        suspects.values()
                .forEach(suspect -> rows.computeIfAbsent(suspect.row(), first -> new ArrayList<>())
                        .add(suspect));
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

    /** Groups of violated equations, those with most members first. */
    static List<FindingGroup> among(List<Balance> balances) {
        long violated = balances.stream().filter(Balance::violated).count();
        return violated == 0 || violated > MOST_VIOLATIONS ? List.of() : new WrongFigures(balances).groups();
    }

    private List<FindingGroup> groups() {
        List<FindingGroup> groups = new ArrayList<>();
        suspects.values().forEach(Suspect::findBest);
        Optional<Suspect> root = mostExplaining();
        Optional<Move> move = bestMove();
        while (root.isPresent() || move.isPresent()) {
            int byRoot = root.map(suspect -> suspect.explained.size()).orElse(0);
            if (move.isPresent() && move.get().explained().size() > byRoot) {
                groups.add(move.get().take());
            } else {
                root.ifPresent(suspect -> groups.add(suspect.takeAsRoot()));
            }
            root = mostExplaining();
            move = bestMove();
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

    /** The figure that explains most if it stands in the wrong column of its row: more than either cell could by itself. */
    private Optional<Move> bestMove() {
        return suspects.values().stream()
                .filter(suspect -> suspect.figure != null && !suspect.taken)
                .flatMap(from -> rows.getOrDefault(from.row(), List.of()).stream()
                        .filter(to -> to.figure == null && !to.taken)
                        .map(to -> Move.of(from, to)))
                .filter(move -> move.explained().size() >= FEWEST_SHARED
                        && move.explained().size() > move.from().explained.size()
                        && move.explained().size() > move.to().explained.size())
                .max(Comparator.<Move>comparingInt(move -> move.explained().size())
                        .thenComparing(move -> move.from().cell, CELLS.reversed()));
    }

    private static final Comparator<CellRef> CELLS =
            Comparator.comparingInt(CellRef::table).thenComparing(CellRef::row).thenComparing(CellRef::column);

    /** An equation with its difference as it would be with the values supposed so far. */
    private static final class Line {

        private final Balance balance;
        private final Set<Suspect> suspects = new LinkedHashSet<>();
        private BigDecimal difference;

        Line(Balance balance) {
            this.balance = balance;
            this.difference = balance.difference();
        }

        boolean violated() {
            return violatedBy(difference);
        }

        boolean violatedBy(BigDecimal supposed) {
            return balance.violatedBy(supposed);
        }

        /** The difference if a figure changed by this much, given in another unit. */
        BigDecimal after(BigDecimal change, MoneyUnit unit, int sign) {
            BigDecimal converted = unit.convert(change, balance.unit());
            return sign > 0 ? difference.add(converted) : difference.subtract(converted);
        }
    }

    /** One place a figure stands in: an equation, and how its difference moves with the figure. */
    private record Occurrence(Line line, int sign) {}

    /**
     * A figure supposed in a blank cell of its row instead of its own.
     *
     * @param explained the violated equations that hold then; none if one that holds would not
     */
    private record Move(Suspect from, Suspect to, List<Line> explained) {

        static Move of(Suspect from, Suspect to) {
            List<Line> explained = new ArrayList<>();
            for (Map.Entry<Line, BigDecimal> then : after(from, to).entrySet()) {
                Line line = then.getKey();
                boolean violatedThen = line.violatedBy(then.getValue());
                if (violatedThen && !line.violated()) {
                    return new Move(from, to, List.of());
                }
                if (!violatedThen && line.violated()) {
                    explained.add(line);
                }
            }
            return new Move(from, to, explained);
        }

        /** The differences of the equations that either cell stands in. */
        private static Map<Line, BigDecimal> after(Suspect from, Suspect to) {
            Map<Line, BigDecimal> differences = new LinkedHashMap<>();
            for (Suspect moved : List.of(from, to)) {
                BigDecimal change = moved == from ? from.printed.negate() : from.printed;
                for (Occurrence occurrence : moved.occurrences) {
                    Line line = occurrence.line();
                    BigDecimal converted = from.unit.convert(change, line.balance.unit());
                    BigDecimal before = differences.getOrDefault(line, line.difference);
                    differences.put(line, occurrence.sign() > 0 ? before.add(converted) : before.subtract(converted));
                }
            }
            return differences;
        }

        FindingGroup take() {
            List<String> findings =
                    explained.stream().map(line -> line.balance.finding()).toList();
            Set<Suspect> touched = new LinkedHashSet<>();
            after(from, to).forEach((line, difference) -> {
                line.difference = difference;
                touched.addAll(line.suspects);
            });
            from.taken = true;
            to.taken = true;
            touched.forEach(Suspect::findBest);
            return new FindingGroup(
                    from.cell.toString(),
                    from.cell,
                    null,
                    findings,
                    LikelyCauses.otherColumn(from.cell, to.cell, from.printed));
        }
    }

    /** A cell of a violated equation, and the value that would explain most. */
    private static final class Suspect {

        private final CellRef cell;
        private final @Nullable Fact figure;
        private final MoneyUnit unit;
        private final BigDecimal printed;
        private final List<Occurrence> occurrences = new ArrayList<>();
        private BigDecimal best;
        private List<Line> explained = List.of();
        private boolean taken;

        Suspect(CellRef cell, @Nullable Fact figure, MoneyUnit unitOfEquation) {
            this.cell = cell;
            this.figure = figure;
            this.unit = figure == null ? unitOfEquation : figure.unit();
            this.printed = figure == null ? BigDecimal.ZERO : figure.value();
            this.best = printed;
        }

        String row() {
            return cell.table() + "[" + cell.row() + "]";
        }

        void findBest() {
            explained = List.of();
            if (taken) {
                return;
            }
            for (BigDecimal value : values()) {
                List<Line> explains = explainedBy(value);
                if (explains.size() > explained.size()) {
                    explained = explains;
                    best = value;
                }
            }
        }

        /** For each violated equation the value that makes its sides equal. */
        private Set<BigDecimal> values() {
            Set<BigDecimal> values = new LinkedHashSet<>();
            for (Occurrence occurrence : occurrences) {
                Line line = occurrence.line();
                if (line.violated()) {
                    BigDecimal missing = line.balance.unit().convert(line.difference, unit);
                    BigDecimal value = occurrence.sign() > 0 ? printed.subtract(missing) : printed.add(missing);
                    BigDecimal rounded = figure == null ? value : value.setScale(printed.scale(), RoundingMode.HALF_UP);
                    if (rounded.signum() >= 0 || printed.signum() < 0) {
                        values.add(rounded);
                    }
                }
            }
            return values;
        }

        /** The violated equations that hold with this value; none if it would break one that holds. */
        private List<Line> explainedBy(BigDecimal value) {
            BigDecimal change = value.subtract(printed);
            List<Line> explains = new ArrayList<>();
            for (Occurrence occurrence : occurrences) {
                Line line = occurrence.line();
                boolean violatedThen = line.violatedBy(line.after(change, unit, occurrence.sign()));
                if (violatedThen && !line.violated()) {
                    return List.of();
                }
                if (!violatedThen && line.violated()) {
                    explains.add(line);
                }
            }
            return explains;
        }

        /** The slip that turns the printed value into the best one. */
        Optional<LikelyCause> cause() {
            return figure == null ? Optional.empty() : LikelyCauses.cause(cell, printed, best);
        }

        /** Supposes the best value, so that what it explains counts as held from now on. */
        FindingGroup takeAsRoot() {
            List<String> findings =
                    explained.stream().map(line -> line.balance.finding()).toList();
            FindingGroup group = new FindingGroup(cell.toString(), cell, best, findings, cause().orElse(null));
            BigDecimal change = best.subtract(printed);
            taken = true;
            Set<Suspect> touched = new LinkedHashSet<>();
            for (Occurrence occurrence : occurrences) {
                Line line = occurrence.line();
                line.difference = line.after(change, unit, occurrence.sign());
                touched.addAll(line.suspects);
            }
            touched.forEach(Suspect::findBest);
            return group;
        }
    }
}
