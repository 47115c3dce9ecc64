package io.gouji.report.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** By what a finding is searched. The columns are explained in the migration. */
@Entity
@IdClass(FindingKey.class)
@Table(name = "finding")
public class FindingRow {

    @Id
    @Column(name = "document_id")
    public String documentId;

    @Id
    public int ordinal;

    @Column(name = "rule_id")
    public String ruleId;

    public String severity;

    public String outcome;

    @Column(name = "finding_id")
    public @Nullable String findingId;

    @Column(name = "rule_version")
    public @Nullable Integer ruleVersion;

    public @Nullable String figures;

    protected FindingRow() {}
}
