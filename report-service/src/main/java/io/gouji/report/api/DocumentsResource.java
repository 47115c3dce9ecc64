package io.gouji.report.api;

import io.gouji.report.view.DocumentViews;
import io.gouji.report.view.DocumentViews.Place;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What became of uploaded documents. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "What became of uploaded documents")
public class DocumentsResource {

    private static final String LIST = "documents";

    private final DocumentViews documents;

    DocumentsResource(DocumentViews documents) {
        this.documents = documents;
    }

    @GET
    @Operation(summary = "Documents, those received last first")
    public Uni<Page<DocumentItem>> list(
            @Parameter(description = "Only documents in this state", example = "REJECTED") @RestQuery @Nullable
                    String state,
            @Parameter(description = ApiTexts.AFTER) @RestQuery @Nullable String after,
            @Parameter(description = ApiTexts.LIMIT, example = "100") @RestQuery @Nullable String limit) {
        int atMost = Parameters.limit(limit);
        Place behind = Cursor.read(
                after, LIST, 2, keys -> new Place(Instant.parse(keys.get(0)), Parameters.documentId(keys.get(1))));
        return documents
                .newestFirst(Parameters.constant("state", state, State.class), behind, atMost + 1)
                .map(rows -> Page.of(
                        rows,
                        atMost,
                        DocumentItem::of,
                        row -> Cursor.of(LIST, Objects.requireNonNull(row.receivedAt), row.documentId)));
    }

    @GET
    @Path("/{documentId}")
    @Operation(
            summary = "State of a document",
            description =
                    "RECEIVED until it is parsed, PARSED until it is judged, VALIDATED when figures and findings can be"
                            + " asked for, REJECTED with the reason when it is no disclosure that can be turned into figures.")
    public Uni<DocumentItem> get(
            @Parameter(description = "SHA-256 of its bytes, as the upload answered") String documentId) {
        String id = Parameters.documentId(documentId);
        return documents.find(id).map(row -> {
            if (row == null) {
                throw new ProblemException(
                        ProblemCode.DOCUMENT_NOT_FOUND,
                        "没有编号为 " + id + " 的文件。刚上传的文件要过片刻才能查到。",
                        "There is no document with the id " + id
                                + ". One that was uploaded just now appears in a moment.");
            }
            return DocumentItem.of(row);
        });
    }

    /** States of a document. */
    enum State {
        RECEIVED,
        PARSED,
        VALIDATED,
        REJECTED
    }
}
