package io.gouji.report.view;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Questions about budgets and, across budgets, about the findings of their present revisions. */
@ApplicationScoped
public class BudgetViews {

    /** Nothing in this order ever changes for a budget, so that a walk meets each of them once, whatever arrives meanwhile. */
    private static final String ORDER = " order by b.fiscalYear desc, b.organisation, b.budgetId";

    private static final String BEHIND = "(b.fiscalYear < :lastYear or b.fiscalYear = :lastYear and"
            + " (b.organisation > :lastOrganisation or b.organisation = :lastOrganisation and %s))";

    private final Mutiny.SessionFactory database;

    BudgetViews(Mutiny.SessionFactory database) {
        this.database = database;
    }

    /** The budget with this id and its present revision, or null. */
    public Uni<@Nullable PresentBudget> find(UUID budgetId) {
        return database.withStatelessSession(session -> session.createSelectionQuery(
                        "select new io.gouji.report.view.PresentBudget(b, d) from BudgetRow b"
                                + " join DocumentRow d on d.documentId = b.documentId where b.budgetId = :id",
                        PresentBudget.class)
                .setParameter("id", budgetId)
                .getSingleResultOrNull());
    }

    /**
     * Budgets by year, the latest first, then by organisation.
     *
     * @param violated only those that violate a rule of these, null for all
     * @param after goes on behind this place, null for the beginning
     */
    public Uni<List<PresentBudget>> list(
            BudgetFilter filter,
            BudgetFilter.@Nullable Search search,
            @Nullable FindingFilter violated,
            @Nullable Place after,
            int atMost) {
        Conditions conditions = new Conditions();
        filter.addTo(conditions);
        if (search != null) {
            search.addTo(conditions);
        }
        if (violated != null) {
            Conditions ofFinding = new Conditions("f.documentId = b.documentId");
            violated.addTo(ofFinding);
            conditions
                    .and("exists (select 1 from FindingRow f" + ofFinding.where() + ")")
                    .bindAll(ofFinding);
        }
        if (after != null) {
            conditions.and(BEHIND.formatted("b.budgetId > :lastBudget"));
            after.bindTo(conditions);
        }
        String query = "select new io.gouji.report.view.PresentBudget(b, d) from BudgetRow b"
                + " join DocumentRow d on d.documentId = b.documentId"
                + conditions.where() + ORDER;
        return database.withStatelessSession(session -> conditions
                .bindTo(session.createSelectionQuery(query, PresentBudget.class))
                .setMaxResults(atMost)
                .getResultList());
    }

    /**
     * Findings of the present revisions in the order of their budgets, then as they stand in the document.
     *
     * @param after goes on behind this place, null for the beginning
     */
    public Uni<List<FoundIn>> findings(
            BudgetFilter filter, FindingFilter wanted, @Nullable FindingPlace after, int atMost) {
        Conditions conditions = new Conditions();
        filter.addTo(conditions);
        wanted.addTo(conditions);
        if (after != null) {
            conditions
                    .and(BEHIND.formatted(
                            "(b.budgetId > :lastBudget or b.budgetId = :lastBudget and f.ordinal > :lastOrdinal)"))
                    .bind("lastOrdinal", after.ordinal());
            after.budget().bindTo(conditions);
        }
        String query = "select new io.gouji.report.view.FoundIn(b, f.ordinal) from BudgetRow b"
                + " join FindingRow f on f.documentId = b.documentId"
                + conditions.where() + ORDER + ", f.ordinal";
        return database.withStatelessSession(session -> conditions
                .bindTo(session.createSelectionQuery(query, FoundIn.class))
                .setMaxResults(atMost)
                .getResultList());
    }

    /** Where a budget stands in {@link #list}. */
    public record Place(int fiscalYear, String organisation, UUID budgetId) {

        void bindTo(Conditions conditions) {
            conditions
                    .bind("lastYear", fiscalYear)
                    .bind("lastOrganisation", organisation)
                    .bind("lastBudget", budgetId);
        }
    }

    /** Where a finding stands in {@link #findings}. */
    public record FindingPlace(Place budget, int ordinal) {}
}
