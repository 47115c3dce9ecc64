package io.gouji.report.view;

import com.fasterxml.jackson.databind.ObjectReader;
import io.gouji.model.ModelJson;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.BudgetValidated;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a document and what was found, in full. Bodies are taken apart on worker threads: a long disclosure
 * must not keep other requests waiting.
 */
@ApplicationScoped
public class DocumentBodies {

    private static final ObjectReader PARSED = ModelJson.mapper().readerFor(BudgetParsed.class);
    private static final ObjectReader VALIDATED = ModelJson.mapper().readerFor(BudgetValidated.class);
    private final Mutiny.SessionFactory database;

    DocumentBodies(Mutiny.SessionFactory database) {
        this.database = database;
    }

    /** What was read in a document, null if it was not parsed. */
    public Uni<@Nullable BudgetParsed> parsed(String documentId) {
        return body("figures", documentId).map(body -> body == null ? null : read(PARSED, body));
    }

    /** What was read and what was found in a document. */
    public Uni<Bodies> both(String documentId) {
        return content(documentId).map(content -> {
            byte[] figures = content == null ? null : content.figures;
            byte[] judgement = content == null ? null : content.judgement;
            return new Bodies(
                    figures == null ? null : read(PARSED, figures),
                    judgement == null ? null : read(VALIDATED, judgement));
        });
    }

    /** What was found in a document, null if it was not judged. */
    public Uni<@Nullable BudgetValidated> validated(String documentId) {
        return body("judgement", documentId).map(body -> body == null ? null : read(VALIDATED, body));
    }

    /** Picks something from the findings of each of these documents. */
    public <T> Uni<List<T>> fromEachValidated(Collection<String> documentIds, Picker<T> picker) {
        return database.withStatelessSession(session -> session.createSelectionQuery(
                                "select new io.gouji.report.view.DocumentBodies$Judgement(c.documentId, c.judgement)"
                                        + " from DocumentContent c where c.documentId in :ids and c.judgement is not null",
                                Judgement.class)
                        .setParameter("ids", documentIds)
                        .getResultList())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                // One after the other, so that one document at a time is held in full.
                .map(judgements -> judgements.stream()
                        .flatMap(judgement ->
                                picker.pick(judgement.documentId(), read(VALIDATED, judgement.body())).stream())
                        .toList());
    }

    private Uni<byte @Nullable []> body(String column, String documentId) {
        return database.withStatelessSession(session -> session.createSelectionQuery(
                                "select c." + column + " from DocumentContent c where c.documentId = :id", byte[].class)
                        .setParameter("id", documentId)
                        .getSingleResultOrNull())
                .emitOn(Infrastructure.getDefaultWorkerPool());
    }

    private Uni<@Nullable DocumentContent> content(String documentId) {
        return database.withStatelessSession(session -> session.createSelectionQuery(
                                "from DocumentContent c where c.documentId = :id", DocumentContent.class)
                        .setParameter("id", documentId)
                        .getSingleResultOrNull())
                .emitOn(Infrastructure.getDefaultWorkerPool());
    }

    private static <T> T read(ObjectReader reader, byte[] compressed) {
        try (InputStream body = CompressedBody.open(compressed)) {
            return reader.readValue(body);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored body cannot be read: " + e.getMessage(), e);
        }
    }

    /** What was read and what was found in one document; null what is not there. */
    public record Bodies(
            @Nullable BudgetParsed parsed, @Nullable BudgetValidated validated) {}

    /** A stored judgement as it is loaded. */
    record Judgement(String documentId, byte[] body) {}

    /** Takes out of the findings of one document what is wanted. */
    public interface Picker<T> {

        /** What is wanted of this document, in any number. */
        List<T> pick(String documentId, BudgetValidated validated);
    }
}
