package io.gouji.report.view;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Questions about what persons say of findings. */
@ApplicationScoped
public class ExplanationViews {

    /** A waiver in force for the finding f of the budget b: of these figures and this rule version, and not expired. */
    static final String WAIVED = "exists (select 1 from ExplanationRow e where e.budgetId = b.budgetId"
            + " and e.findingId = f.findingId and e.ruleVersion = f.ruleVersion and e.figures = f.figures"
            + " and e.kind = 'WAIVER' and e.withdrawnAt is null and (e.expiresOn is null or e.expiresOn >= :today))";

    private final Mutiny.SessionFactory database;

    ExplanationViews(Mutiny.SessionFactory database) {
        this.database = database;
    }

    /** The explanation with this id, or null. */
    public Uni<@Nullable ExplanationRow> find(UUID explanationId) {
        return database.withStatelessSession(session -> session.createSelectionQuery(
                        "from ExplanationRow e where e.explanationId = :id", ExplanationRow.class)
                .setParameter("id", explanationId)
                .getSingleResultOrNull());
    }

    /** The finding of an explanation in the present revision of its budget; empty where it is not found any more. */
    public Uni<Optional<FindingRow>> finding(ExplanationRow explanation) {
        return database.withStatelessSession(session -> session.createSelectionQuery(
                                "select f from BudgetRow b join FindingRow f on f.documentId = b.documentId"
                                        + " where b.budgetId = :budget and f.findingId = :finding",
                                FindingRow.class)
                        .setParameter("budget", explanation.budgetId)
                        .setParameter("finding", explanation.findingId)
                        .setMaxResults(1)
                        .getResultList())
                .map(rows -> rows.stream().findFirst());
    }

    /** What is said of findings of these budgets and was not taken back. */
    public Uni<List<ExplanationRow>> ofBudgets(Collection<UUID> budgetIds) {
        return budgetIds.isEmpty()
                ? Uni.createFrom().item(List.of())
                : database.withStatelessSession(session -> session.createSelectionQuery(
                                "from ExplanationRow e where e.budgetId in :ids and e.withdrawnAt is null"
                                        + " order by e.explanationId",
                                ExplanationRow.class)
                        .setParameter("ids", budgetIds)
                        .getResultList());
    }

    /** How many violations of each severity are waived in the present revisions of these budgets. */
    public Uni<List<WaivedCount>> waived(Collection<UUID> budgetIds, LocalDate today) {
        return budgetIds.isEmpty()
                ? Uni.createFrom().item(List.of())
                : database.withStatelessSession(session -> session.createSelectionQuery(
                                "select new io.gouji.report.view.ExplanationViews$WaivedCount(b.budgetId, f.severity, count(*))"
                                        + " from BudgetRow b join FindingRow f on f.documentId = b.documentId"
                                        + " where b.budgetId in :ids and f.outcome = 'VIOLATED' and " + WAIVED
                                        + " group by b.budgetId, f.severity",
                                WaivedCount.class)
                        .setParameter("ids", budgetIds)
                        .setParameter("today", today)
                        .getResultList());
    }

    /**
     * What was said, the latest first, with the finding as it is in the present revision.
     *
     * @param budgetId only of this budget, null for all
     * @param after goes on behind this place, null for the beginning
     */
    public Uni<List<Said>> latestFirst(@Nullable UUID budgetId, @Nullable Place after, int atMost) {
        Conditions conditions = new Conditions().whenGiven("e.budgetId = :budget", "budget", budgetId);
        if (after != null) {
            conditions
                    .and("(e.explainedAt < :lastTime or e.explainedAt = :lastTime and e.explanationId > :lastId)")
                    .bind("lastTime", after.explainedAt())
                    .bind("lastId", after.explanationId());
        }
        String query = "select new io.gouji.report.view.ExplanationViews$Said(e, f) from ExplanationRow e"
                + " left join BudgetRow b on b.budgetId = e.budgetId"
                + " left join FindingRow f on f.documentId = b.documentId and f.findingId = e.findingId"
                + conditions.where() + " order by e.explainedAt desc, e.explanationId";
        return database.withStatelessSession(session -> conditions
                .bindTo(session.createSelectionQuery(query, Said.class))
                .setMaxResults(atMost)
                .getResultList());
    }

    /** Waived violations of one severity in one budget. */
    public record WaivedCount(UUID budgetId, String severity, long count) {}

    /** What was said, and the finding in the present revision; null where it is not found any more. */
    public record Said(ExplanationRow explanation, @Nullable FindingRow finding) {}

    /** Where something said stands in {@link #latestFirst}. */
    public record Place(Instant explainedAt, UUID explanationId) {}
}
