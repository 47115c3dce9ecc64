package io.gouji.report.api;

import io.gouji.report.view.DocumentRow;
import io.gouji.report.view.ExplanationRow;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Answers 304 to those who have what they ask for. What was read in a document and what was found in it changes only with
 * a new version of the code that made it, so the versions are the tag, and a body that did not change is not even loaded.
 */
@ApplicationScoped
class ConditionalAnswers {

    private static final int TAG_DIGITS = 20;

    private final String ownVersion;

    ConditionalAnswers(@ConfigProperty(name = "quarkus.application.version") String ownVersion) {
        this.ownVersion = ownVersion;
    }

    /**
     * An answer that follows from the figures of a document alone.
     *
     * @param form what tells this answer from others at the same address
     */
    <T> Uni<RestResponse<T>> ofFigures(
            DocumentRow document, String form, Request request, UriInfo uri, Supplier<Uni<T>> body) {
        return answer(tag(uri, form, document.documentId, document.parserVersion, document.parsedAt), request, body);
    }

    /** An answer that follows from the figures and the findings of a document, and from what is said of these today. */
    <T> Uni<RestResponse<T>> ofFindings(
            DocumentRow document,
            List<ExplanationRow> explanations,
            Request request,
            UriInfo uri,
            Supplier<Uni<T>> body) {
        String said = explanations.stream()
                .map(explanation -> explanation.explanationId + "@" + explanation.explainedAt)
                .collect(Collectors.joining(","));
        return answer(
                tag(
                        uri,
                        said.isEmpty() ? "" : said + " on " + Explanation.today(),
                        document.documentId,
                        document.state,
                        document.parserVersion,
                        document.parsedAt,
                        document.judgedParserVersion,
                        document.catalogueVersion,
                        document.validatedAt),
                request,
                body);
    }

    /** An answer that changes with this version alone. */
    <T> Uni<RestResponse<T>> ofCatalogue(String version, Request request, UriInfo uri, Supplier<Uni<T>> body) {
        return answer(tag(uri, version), request, body);
    }

    private static <T> Uni<RestResponse<T>> answer(EntityTag tag, Request request, Supplier<Uni<T>> body) {
        if (request.evaluatePreconditions(tag) != null) {
            return Uni.createFrom()
                    .item(() -> RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                            .tag(tag)
                            .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                            .build());
        }
        return body.get()
                .map(entity -> RestResponse.ResponseBuilder.ok(entity)
                        .tag(tag)
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .build());
    }

    /** Weak, because the same answer may travel compressed or not. */
    private EntityTag tag(UriInfo uri, @Nullable Object... parts) {
        String text = Stream.concat(
                        Stream.of(
                                ownVersion,
                                uri.getRequestUri().getRawPath(),
                                uri.getRequestUri().getRawQuery()),
                        Stream.of(parts))
                .map(Objects::toString)
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new EntityTag(HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS), true);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
