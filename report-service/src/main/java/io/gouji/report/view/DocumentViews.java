package io.gouji.report.view;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Questions about documents, and about the documents that are revisions of a budget. */
@ApplicationScoped
public class DocumentViews {

    private final Mutiny.SessionFactory database;

    DocumentViews(Mutiny.SessionFactory database) {
        this.database = database;
    }

    /** The document with this id, or null. */
    public Uni<@Nullable DocumentRow> find(String documentId) {
        return database.withStatelessSession(session -> session.createSelectionQuery(
                        "from DocumentRow d where d.documentId = :id and d.receivedAt is not null", DocumentRow.class)
                .setParameter("id", documentId)
                .getSingleResultOrNull());
    }

    /**
     * Documents, those received last first.
     *
     * @param state only those in this state, null for all
     * @param after goes on behind this place, null for the beginning
     */
    public Uni<List<DocumentRow>> newestFirst(@Nullable String state, @Nullable Place after, int atMost) {
        Conditions conditions =
                new Conditions("d.receivedAt is not null").whenGiven("d.state = :state", "state", state);
        if (after != null) {
            conditions
                    .and("(d.receivedAt < :receivedAt or d.receivedAt = :receivedAt and d.documentId < :documentId)")
                    .bind("receivedAt", after.receivedAt())
                    .bind("documentId", after.documentId());
        }
        String query = "from DocumentRow d" + conditions.where() + " order by d.receivedAt desc, d.documentId desc";
        return database.withStatelessSession(session -> conditions
                .bindTo(session.createSelectionQuery(query, DocumentRow.class))
                .setMaxResults(atMost)
                .getResultList());
    }

    /**
     * Revisions of a budget, the first one first.
     *
     * @param skipped how many of the first ones to leave out
     */
    public Uni<List<DocumentRow>> revisions(UUID budgetId, int skipped, int atMost) {
        return database.withStatelessSession(session -> session.createSelectionQuery(
                        "from DocumentRow d where d.budgetId = :budgetId order by d.parsedReceivedAt, d.documentId",
                        DocumentRow.class)
                .setParameter("budgetId", budgetId)
                .setFirstResult(skipped)
                .setMaxResults(atMost)
                .getResultList());
    }

    /** Where a document stands in {@link #newestFirst}. */
    public record Place(Instant receivedAt, String documentId) {}
}
