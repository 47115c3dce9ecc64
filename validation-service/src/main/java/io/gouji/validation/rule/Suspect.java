package io.gouji.validation.rule;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.Fact;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.LikelyCause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cell of a violated equation, and the value that would explain most. */
final class Suspect {

    final CellRef cell;
    final @Nullable Fact figure;
    final MoneyUnit unit;
    final BigDecimal printed;
    final List<Occurrence> occurrences = new ArrayList<>();
    private BigDecimal best;
    List<Line> explained = List.of();
    boolean taken;

    Suspect(CellRef cell, @Nullable Fact figure, MoneyUnit unitOfEquation) {
        this.cell = cell;
        this.figure = figure;
        this.unit = figure == null ? unitOfEquation : figure.unit();
        this.printed = figure == null ? BigDecimal.ZERO : figure.value();
        this.best = printed;
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

    /** An equation with its difference as it would be with the values supposed so far. */
    static final class Line {

        final Balance balance;
        final Set<Suspect> suspects = new LinkedHashSet<>();
        BigDecimal difference;

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
    record Occurrence(Line line, int sign) {}
}
