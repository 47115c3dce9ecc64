package io.gouji.report.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gouji.model.ModelJson;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/** Writes a batch of changes and the positions it leads to in one transaction: both are there, or neither is. */
@ApplicationScoped
public class ViewWriter {

    private static final JsonMapper ROWS = ModelJson.configure(JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build());

    private final Mutiny.SessionFactory database;

    ViewWriter(Mutiny.SessionFactory database) {
        this.database = database;
    }

    /**
     * Writes changes. Fails with {@link MovedOnException} where the views do not stand at the beginning of every step, and
     * has then written nothing.
     *
     * @param steps at most one for each partition
     */
    public Uni<Void> write(List<Change> changes, List<PartitionStep> steps) {
        Batch batch = new Batch(changes);
        return database.withStatelessTransaction(session -> advance(session, steps)
                .chain(() -> execute(session, ViewStatements.NAME, batch.named()))
                .chain(() -> execute(session, ViewStatements.REJECT, batch.rejected()))
                .chain(() -> parse(session, batch.parsed()))
                .chain(() -> validate(session, batch.validated()))
                .chain(() -> execute(session, ViewStatements.EXPLAIN, batch.explained()))
                .replaceWithVoid());
    }

    private static Uni<Void> advance(StatelessSession session, List<PartitionStep> steps) {
        return execute(session, ViewStatements.ADVANCE, steps)
                .invoke(moved -> {
                    if (moved != steps.size()) {
                        throw new MovedOnException();
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Void> parse(StatelessSession session, Collection<Change.Parsed> parsed) {
        if (parsed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<String> documents = parsed.stream().map(Change.Parsed::documentId).toList();
        return session.createNativeQuery(ViewStatements.BUDGETS_BEFORE, UUID.class)
                .setParameter("ids", json(documents))
                .getResultList()
                .chain(before -> answers(session, ViewStatements.PARSE, parsed)
                        .chain(renewed -> renewBudgets(session, before, parsed, Set.copyOf(renewed))));
    }

    private static Uni<Void> renewBudgets(
            StatelessSession session, List<UUID> before, Collection<Change.Parsed> parsed, Set<String> renewed) {
        if (renewed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<UUID> touched = new HashSet<>(before);
        parsed.stream()
                .filter(change -> renewed.contains(change.documentId()))
                .map(Change.Parsed::budgetId)
                .forEach(touched::add);
        String ids = json(touched);
        return session.createNativeQuery(ViewStatements.LOCK_BUDGETS, Long.class)
                .setParameter("ids", ids)
                .getSingleResult()
                .chain(() -> before.isEmpty()
                        ? Uni.createFrom().item(0)
                        : session.createNativeQuery(ViewStatements.REMOVE_EMPTY_BUDGETS)
                                .setParameter("ids", ids)
                                .executeUpdate())
                .chain(() -> session.createNativeQuery(ViewStatements.RENEW_BUDGETS)
                        .setParameter("ids", ids)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> validate(StatelessSession session, Collection<Change.Validated> validated) {
        if (validated.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return answers(session, ViewStatements.VALIDATE, validated).chain(documents -> {
            Set<String> renewed = Set.copyOf(documents);
            List<Change.FindingKeys> keys = validated.stream()
                    .filter(change -> renewed.contains(change.documentId()))
                    .flatMap(change -> change.findings().stream())
                    .toList();
            return renewed.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : session.createNativeQuery(ViewStatements.REMOVE_FINDINGS)
                            .setParameter("ids", json(renewed))
                            .executeUpdate()
                            .chain(() -> execute(session, ViewStatements.ADD_FINDINGS, keys))
                            .replaceWithVoid();
        });
    }

    private static Uni<Integer> execute(StatelessSession session, String statement, Collection<?> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().item(0)
                : session.createNativeQuery(statement)
                        .setParameter("rows", json(rows))
                        .executeUpdate();
    }

    /** Runs a statement that answers the ids of the documents it changed. */
    private static Uni<List<String>> answers(StatelessSession session, String statement, Collection<?> rows) {
        return session.createNativeQuery(statement, String.class)
                .setParameter("rows", json(rows))
                .getResultList();
    }

    private static String json(Collection<?> rows) {
        try {
            return ROWS.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of the views cannot be written as JSON", e);
        }
    }
}
