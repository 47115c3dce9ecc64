package io.gouji.report.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a document came, and what can be said of it in a line. The columns are explained in the migration. Written by
 * the projection alone, with statements of its own.
 */
@Entity
@Table(name = "document")
public class DocumentRow {

    @Id
    @Column(name = "document_id")
    public String documentId;

    public String state;

    @Column(name = "file_name")
    public @Nullable String fileName;

    @Column(name = "received_at")
    public @Nullable Instant receivedAt;

    @Column(name = "rejected_at")
    public @Nullable Instant rejectedAt;

    @Column(name = "rejected_stage")
    public @Nullable String rejectedStage;

    @Column(name = "rejected_code")
    public @Nullable String rejectedCode;

    @Column(name = "rejected_message_zh")
    public @Nullable String rejectedMessageZh;

    @Column(name = "rejected_message_en")
    public @Nullable String rejectedMessageEn;

    @Column(name = "parser_version")
    public @Nullable String parserVersion;

    @Column(name = "parsed_received_at")
    public @Nullable Instant parsedReceivedAt;

    @Column(name = "parsed_at")
    public @Nullable Instant parsedAt;

    @Column(name = "budget_id")
    public @Nullable UUID budgetId;

    public @Nullable String organisation;

    @Column(name = "region_code")
    public @Nullable String regionCode;

    @Column(name = "region_name")
    public @Nullable String regionName;

    @Column(name = "fiscal_year")
    public @Nullable Integer fiscalYear;

    public @Nullable String kind;

    @Column(name = "money_unit")
    public @Nullable String moneyUnit;

    @Column(name = "template_set")
    public @Nullable String templateSet;

    public @Nullable String title;

    public @Nullable BigDecimal income;

    public @Nullable BigDecimal expenditure;

    public @Nullable BigDecimal appropriation;

    public @Nullable Integer facts;

    @Column(name = "facts_placed")
    public @Nullable Integer factsPlaced;

    @Column(name = "facts_repaired")
    public @Nullable Integer factsRepaired;

    @Column(name = "facts_ambiguous")
    public @Nullable Integer factsAmbiguous;

    @Column(name = "judged_parser_version")
    public @Nullable String judgedParserVersion;

    @Column(name = "catalogue_version")
    public @Nullable String catalogueVersion;

    @Column(name = "validated_at")
    public @Nullable Instant validatedAt;

    public @Nullable Integer errors;

    public @Nullable Integer warnings;

    public @Nullable Integer infos;

    @Column(name = "coverage_percent")
    public @Nullable BigDecimal coveragePercent;

    @Column(name = "rules_applied")
    public @Nullable Integer rulesApplied;

    @Column(name = "rules_held")
    public @Nullable Integer rulesHeld;

    @Column(name = "rules_violated")
    public @Nullable Integer rulesViolated;

    @Column(name = "rules_rounding")
    public @Nullable Integer rulesRounding;

    @Column(name = "rules_not_applicable")
    public @Nullable Integer rulesNotApplicable;

    @Column(name = "rules_not_checked")
    public @Nullable Integer rulesNotChecked;

    @Column(name = "rules_partly_checked")
    public @Nullable Integer rulesPartlyChecked;

    @Column(name = "rules_failed")
    public @Nullable Integer rulesFailed;

    protected DocumentRow() {}
}
