package io.gouji.report.projection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one record says about one document or finding, in the form of the table's columns. Changes of one kind are ordered: of all
 * that were ever seen of one thing the highest one is in the view. A maximum does not depend on order or repetition, and
 * that is all that makes the projection idempotent.
 */
public sealed interface Change {

    /** What it is about: the id of a document, or of an explanation. */
    String about();

    /** A change of a document. */
    sealed interface OfDocument extends Change {

        /** SHA-256 of the document's bytes. */
        String documentId();

        @Override
        default String about() {
            return documentId();
        }
    }

    /**
     * A document has this name.
     *
     * @param fileName as uploaded
     * @param receivedAt in microseconds, as are all instants here: the precision of the database
     */
    record Named(String documentId, String fileName, Instant receivedAt) implements OfDocument, Comparable<Named> {

        private static final Comparator<Named> RANK =
                Comparator.comparing(Named::receivedAt).thenComparing(Named::fileName);

        @Override
        public int compareTo(Named other) {
            return RANK.compare(this, other);
        }
    }

    /**
     * A document was rejected.
     *
     * @param name what the same record says of its name
     * @param at when the event was made
     */
    record Rejected(
            String documentId,
            @JsonIgnore Named name,
            Instant receivedAt,
            Instant at,
            String stage,
            String code,
            String messageZh,
            String messageEn)
            implements OfDocument, Comparable<Rejected> {

        private static final Comparator<Rejected> RANK =
                Comparator.comparing(Rejected::receivedAt).thenComparing(Rejected::at);

        @Override
        public int compareTo(Rejected other) {
            return RANK.compare(this, other);
        }
    }

    /**
     * A document was turned into figures.
     *
     * @param name what the same record says of its name
     * @param parserRank see {@link VersionRank}
     * @param at when the event was made
     * @param figures body of the event, compressed
     */
    record Parsed(
            String documentId,
            @JsonIgnore Named name,
            Instant receivedAt,
            Instant at,
            String parserVersion,
            String parserRank,
            UUID budgetId,
            @JsonUnwrapped Header header,
            @JsonUnwrapped Totals totals,
            @JsonUnwrapped FactCounts factCounts,
            byte[] figures)
            implements OfDocument, Comparable<Parsed> {

        private static final Comparator<Parsed> RANK = Comparator.comparing(Parsed::parserRank)
                .thenComparing(Parsed::receivedAt)
                .thenComparing(Parsed::at);

        @Override
        public int compareTo(Parsed other) {
            return RANK.compare(this, other);
        }
    }

    /**
     * A document was judged.
     *
     * @param parserRank of the figures that were judged
     * @param at when the event was made
     * @param coverage how far the rules were applied, null where the event does not say
     * @param findings by what they are searched, in the order of the event
     * @param judgement body of the event, compressed
     */
    record Validated(
            String documentId,
            Instant receivedAt,
            Instant at,
            String parserVersion,
            String parserRank,
            String catalogueVersion,
            String catalogueRank,
            int errors,
            int warnings,
            int infos,
            @JsonUnwrapped @Nullable Coverage coverage,
            @JsonIgnore List<FindingKeys> findings,
            byte[] judgement)
            implements OfDocument, Comparable<Validated> {

        private static final Comparator<Validated> RANK = Comparator.comparing(Validated::parserRank)
                .thenComparing(Validated::catalogueRank)
                .thenComparing(Validated::receivedAt)
                .thenComparing(Validated::at);

        @Override
        public int compareTo(Validated other) {
            return RANK.compare(this, other);
        }
    }

    /**
     * A person said something of a finding, or took it back.
     *
     * @param saidAt when
     */
    record Explained(
            UUID explanationId,
            UUID budgetId,
            String findingId,
            String ruleId,
            int ruleVersion,
            String figures,
            String kind,
            String person,
            String reason,
            @Nullable LocalDate expiresOn,
            Instant explainedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnBy,
            Instant saidAt)
            implements Change, Comparable<Explained> {

        private static final Comparator<Explained> RANK = Comparator.comparing(Explained::saidAt)
                .thenComparing(Explained::person)
                .thenComparing(Explained::reason);

        @Override
        public String about() {
            return explanationId.toString();
        }

        @Override
        public int compareTo(Explained other) {
            return RANK.compare(this, other);
        }
    }

    /** How many rules were applied and how far, see {@link io.gouji.model.finding.CoverageSummary}. */
    record Coverage(
            BigDecimal coveragePercent,
            int rulesApplied,
            int rulesHeld,
            int rulesViolated,
            int rulesRounding,
            int rulesNotApplicable,
            int rulesNotChecked,
            int rulesPartlyChecked,
            int rulesFailed) {}

    /** The header of the disclosure, see {@link io.gouji.model.document.DocumentHeader}. */
    record Header(
            String organisation,
            @Nullable String regionCode,
            @Nullable String regionName,
            int fiscalYear,
            String kind,
            String moneyUnit,
            String templateSet,
            @Nullable String title) {}

    /** Grand totals in the unit of the header; null where the figure was not printed or its place is uncertain. */
    record Totals(
            @Nullable BigDecimal income,
            @Nullable BigDecimal expenditure,
            @Nullable BigDecimal appropriation) {}

    /** How many figures there are, and how many of them are not simply printed in their cell. */
    record FactCounts(int facts, int factsPlaced, int factsRepaired, int factsAmbiguous) {}

    /** By what one finding is searched; the last three are of violations alone. */
    record FindingKeys(
            String documentId,
            int ordinal,
            String ruleId,
            String severity,
            String outcome,
            @Nullable String findingId,
            @Nullable Integer ruleVersion,
            @Nullable String figures) {}
}
