package io.gouji.ingest.api;

import io.gouji.ingest.IngestSettings;
import io.gouji.ingest.archive.SourceArchive;
import io.gouji.ingest.intake.FileNames;
import io.gouji.ingest.intake.RefusedException;
import io.gouji.ingest.intake.UploadDetails;
import io.gouji.ingest.intake.UploadResult;
import io.gouji.ingest.intake.UploadResult.Accepted;
import io.gouji.ingest.intake.UploadResult.Refused;
import io.gouji.ingest.intake.UploadedFile;
import io.gouji.ingest.intake.Uploads;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Takes documents in. */
@Path("/api/v1/documents")
@Tag(name = "Documents")
public class UploadResource {

    private final Uploads uploads;
    private final UploadBodyReader reader;
    private final UploadAnswers answers;
    private final MeterRegistry metrics;

    UploadResource(Uploads uploads, SourceArchive archive, IngestSettings settings, MeterRegistry metrics) {
        this.uploads = uploads;
        this.reader = new UploadBodyReader(
                archive,
                new UploadLimits(
                        settings.upload().maxBytes().asLongValue(),
                        settings.upload().maxRequestBytes().asLongValue(),
                        settings.upload().maxFiles()));
        this.answers = new UploadAnswers(settings.report().baseUrl().orElse(""));
        this.metrics = metrics;
    }

    /** Uploads documents; see the description in OpenAPI. */
    @POST
    @Blocking
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "uploadDocuments",
            summary = "Upload budget disclosures",
            description =
                    "Archives each file and announces it for parsing. 202 means that the bytes are archived and the event "
                            + "is acknowledged by the log: every file of the request will be parsed, whatever happens. What a file is, "
                            + "is judged by its content, not by its name or declared type. Uploading the same bytes again is "
                            + "harmless. If one of several files is refused, the answer is a problem that lists what became of each. "
                            + "A ZIP is unpacked: every file in it is a document, and the answer is as for several files.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "multipart/form-data", schema = @Schema(implementation = UploadForm.class)),
                @Content(
                        mediaType = "application/octet-stream",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Every file was accepted; a list if there were several.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where report-service tells the state of the document; if there was one file",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(oneOf = {UploadAnswer.class, UploadAnswer[].class})))
    @APIResponse(
            responseCode = "400",
            description =
                    "MALFORMED_MULTIPART, MISSING_FILE, NOTHING_TO_JOIN, INTERRUPTED_UPLOAD, INVALID_PUBLISHED_ON, INVALID_REGION_CODE, "
                            + "INVALID_SOURCE_URL",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "FILE_TOO_LARGE, REQUEST_TOO_LARGE, TOO_MANY_FILES: nothing of the request was accepted; "
                    + "ZIP_TOO_LARGE, ZIP_TOO_MANY_FILES",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "415",
            description = "UNSUPPORTED_TYPE",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "EMPTY_FILE, EMPTY_DOCUMENT, NOT_TEXT, UNKNOWN_ENCODING, ENCRYPTED_DOCUMENT, BROKEN_DOCUMENT and "
                            + "other codes of the readers; BROKEN_ZIP, EMPTY_ZIP, NESTED_ZIP, ZIP_EXPANSION, ZIP_COMPRESSION; "
                            + "FILES_NOT_ACCEPTED with refusals of several kinds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "BROKER_UNAVAILABLE, ARCHIVE_UNAVAILABLE: the same request will work later",
            headers = @Header(name = "Retry-After", schema = @Schema(type = SchemaType.INTEGER)),
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response upload(
            InputStream body,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request,
            @Parameter(description = "Name of a file that is the whole body", example = "2025年部门预算公开.txt")
                    @RestQuery
                    @Nullable
                    String fileName,
            @Parameter(description = "When the department published it", example = "2025-02-14") @RestQuery @Nullable
                    String publishedOn,
            @Parameter(description = "Six-digit region code (行政区划代码)", example = "653001") @RestQuery @Nullable
                    String regionCode,
            @Parameter(
                            description = "Where it was found; never fetched",
                            example = "https://www.example.gov.cn/budget.html")
                    @RestQuery
                    @Nullable
                    String sourceUrl,
            @Parameter(
                            description =
                                    "Whether the files of the form are one disclosure, in this order (such as the "
                                            + "narrative and the tables): they become one document, and locations name the file",
                            example = "true")
                    @RestQuery
                    @Nullable
                    String join) {
        List<UploadResult> results;
        try (UploadBody upload = read(body, headers.getMediaType(), declaredLength(request), fileName)) {
            Map<String, String> fields = upload.fields();
            UploadDetails details = UploadDetails.parse(
                    publishedOn == null ? fields.get("publishedOn") : publishedOn,
                    regionCode == null ? fields.get("regionCode") : regionCode,
                    sourceUrl == null ? fields.get("sourceUrl") : sourceUrl);
            results = accept(upload.files(), details, isTrue(join == null ? fields.get("join") : join));
        } catch (RefusedFilesException e) {
            results = e.results();
        } catch (RefusedException e) {
            results = List.of(new Refused(FileNames.clean(fileName), e.refusal()));
        }
        results.forEach(this::count);
        return answers.answer(results, request.path(), headers.getAcceptableLanguages());
    }

    private UploadBody read(
            InputStream body, @Nullable MediaType type, long declaredLength, @Nullable String fileName) {
        return type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)
                ? reader.readForm(body, type, declaredLength)
                : reader.readFile(body, declaredLength, fileName);
    }

    private static boolean isTrue(@Nullable String flag) {
        return flag != null && flag.strip().equalsIgnoreCase("true");
    }

    private List<UploadResult> accept(List<UploadedFile> files, UploadDetails details, boolean joined) {
        if (files.isEmpty()) {
            throw new RefusedException(UploadRefusals.missingFile());
        }
        if (!joined) {
            return files.stream()
                    .flatMap(file -> uploads.accept(file, details).stream())
                    .toList();
        }
        if (files.size() < 2) {
            throw new RefusedException(UploadRefusals.nothingToJoin());
        }
        return uploads.acceptJoined(files, details);
    }

    private void count(UploadResult result) {
        if (result instanceof Accepted accepted) {
            metrics.counter("gouji.documents.received", "duplicate", String.valueOf(accepted.duplicate()))
                    .increment();
        } else {
            metrics.counter(
                            "gouji.uploads.refused",
                            "code",
                            ((Refused) result).refusal().code())
                    .increment();
        }
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? -1 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
