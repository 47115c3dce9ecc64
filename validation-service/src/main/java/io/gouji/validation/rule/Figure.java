package io.gouji.validation.rule;

import io.gouji.model.amount.Amount;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Location;
import io.gouji.model.finding.OtherDisclosure;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Statement;
import io.gouji.model.performance.Funding;
import io.gouji.model.performance.Indicator;
import io.gouji.model.performance.PerformanceTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Something printed that a judgement rests on: a figure of a table, of the narrative, of the performance targets, or words. */
public sealed interface Figure {

    /** The printed value; zero where nothing is printed. */
    BigDecimal value();

    /** Its unit of money, null where it is no money. */
    @Nullable
    MoneyUnit money();

    /** Whether nothing is printed, which is zero without rounding. */
    boolean blank();

    /** Names it within a document, the same at every replay. */
    String key();

    /** The value in another unit of money; a figure that is no money stays as it is. */
    default BigDecimal value(@Nullable MoneyUnit unit) {
        MoneyUnit own = money();
        return unit == null || own == null ? value() : own.convert(value(), unit);
    }

    /** Half a unit of the last printed digit, nothing where nothing is printed. */
    default BigDecimal halfUnit(@Nullable MoneyUnit unit) {
        return blank() ? BigDecimal.ZERO : Amount.halfUnitOf(value(unit));
    }

    /**
     * A cell of a table.
     *
     * @param cell its address
     * @param fact its figure, null where it is blank
     */
    record OfCell(CellRef cell, @Nullable Fact fact) implements Figure {

        /** A printed cell. */
        public OfCell(Fact fact) {
            this(fact.cell(), fact);
        }

        @Override
        public BigDecimal value() {
            return fact == null ? BigDecimal.ZERO : fact.value();
        }

        @Override
        public @Nullable MoneyUnit money() {
            return fact == null ? null : fact.unit();
        }

        @Override
        public boolean blank() {
            return fact == null;
        }

        @Override
        public String key() {
            return cell.toString();
        }
    }

    /**
     * A number stated in words.
     *
     * @param claim the statement
     */
    record OfClaim(Claim claim) implements Figure {

        @Override
        public BigDecimal value() {
            return claim.value();
        }

        @Override
        public @Nullable MoneyUnit money() {
            return MoneyUnit.ofSymbol(claim.unit()).orElse(null);
        }

        @Override
        public boolean blank() {
            return false;
        }

        @Override
        public String key() {
            return claim.section() + "/" + claim.subject() + "/"
                    + claim.measure().id();
        }
    }

    /**
     * A sentence that says there is nothing.
     *
     * @param statement the sentence
     */
    record OfStatement(Statement statement) implements Figure {

        @Override
        public BigDecimal value() {
            return BigDecimal.ZERO;
        }

        @Override
        public @Nullable MoneyUnit money() {
            return null;
        }

        @Override
        public boolean blank() {
            return true;
        }

        @Override
        public String key() {
            return statement.kind() + "/" + statement.section() + "/" + statement.table() + "/" + statement.subject();
        }
    }

    /**
     * Money in the head of a table of performance targets.
     *
     * @param table the table
     * @param funding the money
     */
    record OfFunding(PerformanceTable table, Funding funding) implements Figure {

        @Override
        public BigDecimal value() {
            return funding.value();
        }

        @Override
        public MoneyUnit money() {
            return funding.unit();
        }

        @Override
        public boolean blank() {
            return false;
        }

        @Override
        public String key() {
            return "targets " + table.number() + "/" + funding.source();
        }
    }

    /**
     * A performance indicator.
     *
     * @param table its table
     * @param indicator the indicator
     */
    record OfIndicator(PerformanceTable table, Indicator indicator) implements Figure {

        @Override
        public BigDecimal value() {
            return Numbers.first(indicator.target()).orElse(BigDecimal.ZERO);
        }

        @Override
        public @Nullable MoneyUnit money() {
            return MoneyUnit.ofSymbol(indicator.unit()).orElse(null);
        }

        @Override
        public boolean blank() {
            return false;
        }

        @Override
        public String key() {
            return "targets " + table.number() + "/" + indicator.level2() + "/" + indicator.level3();
        }
    }

    /**
     * Words, with a number in them or without.
     *
     * @param section number of the section they stand in, null outside the narrative
     * @param subject what they are about
     * @param printed the words, personal data masked
     * @param number the number that is meant, null where there is none
     * @param money its unit of money, null where it is none
     * @param location where they stand, null for something absent
     */
    record OfText(
            @Nullable String section,
            String subject,
            String printed,
            @Nullable BigDecimal number,
            @Nullable MoneyUnit money,
            @Nullable Location location)
            implements Figure {

        /** Words without a number. */
        public OfText(@Nullable String section, String subject, String printed, @Nullable Location location) {
            this(section, subject, printed, null, null, location);
        }

        @Override
        public BigDecimal value() {
            return number == null ? BigDecimal.ZERO : number;
        }

        @Override
        public boolean blank() {
            return number == null;
        }

        @Override
        public String key() {
            return "text " + section + "/" + subject + "/" + printed;
        }
    }

    /**
     * A figure of another disclosure.
     *
     * @param other the disclosure
     * @param figure the figure in it
     */
    record OfOther(Others.Other other, Figure figure) implements Figure {

        @Override
        public BigDecimal value() {
            return figure.value();
        }

        @Override
        public @Nullable MoneyUnit money() {
            return figure.money();
        }

        @Override
        public boolean blank() {
            return figure.blank();
        }

        /** Named by whose it is and of when, not by document, so that a finding keeps its id over revisions. */
        @Override
        public String key() {
            return other.disclosure().organisation() + "/" + other.disclosure().fiscalYear() + "/"
                    + other.disclosure().kind() + ":" + figure.key();
        }
    }

    /**
     * Another disclosure as a whole.
     *
     * @param disclosure the disclosure
     */
    record OfDisclosure(OtherDisclosure disclosure) implements Figure {

        @Override
        public BigDecimal value() {
            return BigDecimal.ZERO;
        }

        @Override
        public @Nullable MoneyUnit money() {
            return null;
        }

        @Override
        public boolean blank() {
            return true;
        }

        @Override
        public String key() {
            return disclosure.organisation() + "/" + disclosure.fiscalYear() + "/" + disclosure.kind();
        }
    }
}
