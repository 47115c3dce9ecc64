package io.gouji.report.api;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.event.BudgetParsed;
import io.gouji.report.view.DocumentBodies;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Answers what follows from what was read in a document alone. */
@ApplicationScoped
class FigureAnswers {

    static final String CSV = "text/csv;charset=UTF-8";

    private final Revisions revisions;
    private final DocumentBodies bodies;
    private final ConditionalAnswers answers;

    FigureAnswers(Revisions revisions, DocumentBodies bodies, ConditionalAnswers answers) {
        this.revisions = revisions;
        this.bodies = bodies;
        this.answers = answers;
    }

    /** Something of one revision, the present one unless a number is given. */
    <T> Uni<RestResponse<T>> of(
            String budgetId, @Nullable String revision, Request request, UriInfo uri, Function<BudgetParsed, T> view) {
        return of(budgetId, revision, MediaType.APPLICATION_JSON, request, uri, view);
    }

    private <T> Uni<RestResponse<T>> of(
            String budgetId,
            @Nullable String revision,
            String form,
            Request request,
            UriInfo uri,
            Function<BudgetParsed, T> view) {
        return revisions.find(budgetId, revision).chain(found -> {
            String documentId = found.document().documentId;
            return answers.ofFigures(
                    found.document(),
                    form,
                    request,
                    uri,
                    () -> bodies.parsed(documentId).map(view));
        });
    }

    /** A page of a list that is part of the document, of 100 unless asked otherwise. */
    <T> Uni<RestResponse<Page<T>>> page(
            String name, ListRequest asked, Request request, UriInfo uri, Function<BudgetDocument, List<T>> list) {
        return page(name, asked, Parameters.DEFAULT_LIMIT, request, uri, list);
    }

    /**
     * A page of a list that is part of the document.
     *
     * @param name of the list, which its cursors carry
     */
    <T> Uni<RestResponse<Page<T>>> page(
            String name,
            ListRequest asked,
            int limitUnlessGiven,
            Request request,
            UriInfo uri,
            Function<BudgetDocument, List<T>> list) {
        int atMost = Parameters.limit(asked.limit, limitUnlessGiven);
        return of(
                asked.budgetId,
                asked.revision,
                request,
                uri,
                parsed -> DocumentPage.of(
                        name,
                        parsed.documentId(),
                        parsed.parserVersion(),
                        list.apply(parsed.document()),
                        asked.after,
                        atMost));
    }

    /** A whole list as CSV. */
    Uni<RestResponse<byte[]>> csv(
            CsvRequest asked, Request request, UriInfo uri, Function<BudgetDocument, CsvLines> list) {
        boolean mark = Parameters.flag("bom", asked.bom);
        return of(
                        asked.budgetId,
                        asked.revision,
                        CSV,
                        request,
                        uri,
                        parsed -> list.apply(parsed.document()).bytes(mark))
                // Without the preference among the forms that the method declares.
                .invoke(answer -> answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, CSV));
    }
}
