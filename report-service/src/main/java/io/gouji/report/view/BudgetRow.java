package io.gouji.report.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A budget and which document is its present revision. The columns are explained in the migration. */
@Entity
@Table(name = "budget")
public class BudgetRow {

    @Id
    @Column(name = "budget_id")
    public UUID budgetId;

    @Column(name = "document_id")
    public String documentId;

    public int revisions;

    public String organisation;

    @Column(name = "region_code")
    public @Nullable String regionCode;

    @Column(name = "fiscal_year")
    public int fiscalYear;

    public String kind;

    protected BudgetRow() {}
}
