package io.gouji.ingest.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gouji.model.finding.LocalizedText;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sees every address before anything else does: escapes what had to be, and says so where it cannot be read. */
@ApplicationScoped
class Addresses {

    private static final int BEFORE_ALL_OTHERS = 10_000;
    private static final int BAD_REQUEST = 400;
    private static final LocalizedText UNREADABLE = new LocalizedText(
            "地址无法读取，可能有不完整的百分号转义。请将百分号写作 %25，其他字符按 UTF-8 转义。",
            "The address cannot be read; there may be a broken percent escape in it. Write a percent sign as %25, and escape other"
                    + " characters as UTF-8.");

    private final ObjectMapper json;

    Addresses(ObjectMapper json) {
        this.json = json;
    }

    void observe(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_ALL_OTHERS);
    }

    /** A path that cannot be read reaches no filter: the router gives it up while it looks for one. */
    void observe(@Observes Router router) {
        router.errorHandler(BAD_REQUEST, this::refuse);
    }

    private void handle(RoutingContext context) {
        String raw = context.request().uri();
        Optional<String> target = RequestTarget.escaped(raw);
        if (target.isEmpty()) {
            refuse(context);
        } else if (target.get().equals(raw)) {
            context.next();
        } else {
            context.reroute(context.request().method(), target.get());
        }
    }

    private void refuse(RoutingContext context) {
        List<Locale> languages = context.acceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.tag()))
                .toList();
        Problem problem = Problems.problem(ProblemKind.BAD_REQUEST, "BAD_REQUEST", UNREADABLE, "/", languages, null);
        try {
            // What is left of the request is not read.
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
