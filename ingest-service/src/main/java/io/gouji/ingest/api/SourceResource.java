package io.gouji.ingest.api;

import io.gouji.ingest.archive.DocumentId;
import io.gouji.ingest.archive.SourceArchive;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.finding.LocalizedText;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives the bytes of accepted documents back. */
@Path("/api/v1/documents/{documentId}/source")
@Tag(name = "Documents")
public class SourceResource {

    private final SourceArchive archive;

    SourceResource(SourceArchive archive) {
        this.archive = archive;
    }

    /** The source of a document; see the description in OpenAPI. */
    @GET
    @Blocking
    @Operation(
            operationId = "documentSource",
            summary = "The bytes of a document as they came",
            description =
                    "With the media type judged by content and the name of the first upload. The bytes never change, so "
                            + "they may be cached for ever.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes",
            headers = {
                @Header(name = "ETag", description = "The document id", schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Content-Disposition",
                        description = "attachment, with the file name",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The caller has them")
    @APIResponse(
            responseCode = "404",
            description = "DOCUMENT_NOT_FOUND: no document of this id was accepted",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response source(
            @Parameter(
                            description = "SHA-256 of the bytes",
                            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String documentId,
            @Context Request request,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Optional<DocumentId> id = DocumentId.parse(documentId);
        Optional<DocumentReceived> receipt = id.flatMap(archive::receipt);
        if (receipt.isEmpty()) {
            return notFound(uri, headers);
        }
        EntityTag tag = new EntityTag(id.get().value());
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        return archive.open(id.get())
                .map(bytes -> source(bytes, receipt.get(), tag))
                .orElseGet(() -> notFound(uri, headers));
    }

    private static Response source(InputStream bytes, DocumentReceived receipt, EntityTag tag) {
        return Response.ok(bytes, receipt.mediaType())
                .tag(tag)
                .header(HttpHeaders.CONTENT_LENGTH, receipt.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(receipt.fileName()))
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static Response notFound(UriInfo uri, HttpHeaders headers) {
        return Problems.response(
                ProblemKind.NOT_FOUND,
                "DOCUMENT_NOT_FOUND",
                new LocalizedText("没有这个编号的文件。", "No document of this id was accepted."),
                uri.getPath(),
                headers.getAcceptableLanguages());
    }
}
