package io.gouji.report.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person says of a finding. The columns are explained in the migration. */
@Entity
@Table(name = "explanation")
public class ExplanationRow {

    @Id
    @Column(name = "explanation_id")
    public UUID explanationId;

    @Column(name = "budget_id")
    public UUID budgetId;

    @Column(name = "finding_id")
    public String findingId;

    @Column(name = "rule_id")
    public String ruleId;

    @Column(name = "rule_version")
    public int ruleVersion;

    public String figures;

    public String kind;

    public String person;

    public String reason;

    @Column(name = "expires_on")
    public @Nullable LocalDate expiresOn;

    @Column(name = "explained_at")
    public Instant explainedAt;

    @Column(name = "withdrawn_at")
    public @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    public @Nullable String withdrawnBy;

    protected ExplanationRow() {}
}
