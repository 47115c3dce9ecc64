package io.gouji.ingest.api;

import io.gouji.ingest.api.Problem.FileOutcome;
import io.gouji.model.finding.LocalizedText;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes problems, in the language the caller prefers: Chinese unless English comes first. */
final class Problems {

    private static final String RETRY_AFTER_SECONDS = "5";

    private Problems() {}

    static Response response(
            ProblemKind kind, String code, LocalizedText message, String instance, List<Locale> languages) {
        return response(problem(kind, code, message, instance, languages, null), languages);
    }

    static Response response(
            ProblemKind kind,
            String code,
            LocalizedText message,
            String instance,
            List<Locale> languages,
            List<FileOutcome> files) {
        return response(problem(kind, code, message, instance, languages, files), languages);
    }

    static Problem problem(
            ProblemKind kind,
            String code,
            LocalizedText message,
            String instance,
            List<Locale> languages,
            @Nullable List<FileOutcome> files) {
        boolean english = prefersEnglish(languages);
        return new Problem(
                "urn:gouji:problem:" + code,
                inLanguage(kind.title(), english),
                kind.status(),
                inLanguage(message, english),
                instance,
                code,
                message,
                files);
    }

    private static Response response(Problem problem, List<Locale> languages) {
        ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, prefersEnglish(languages) ? "en" : "zh")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem);
        if (problem.status() == ProblemKind.UNAVAILABLE.status()) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.build();
    }

    private static String inLanguage(LocalizedText text, boolean english) {
        return english ? text.en() : text.zh();
    }

    private static boolean prefersEnglish(List<Locale> languages) {
        return languages.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .isPresent();
    }
}
