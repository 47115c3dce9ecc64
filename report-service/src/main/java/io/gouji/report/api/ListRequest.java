package io.gouji.report.api;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which part of which list of which revision of a budget is asked for. */
public class ListRequest {

    @Parameter(description = "Id of the budget")
    @RestPath
    public String budgetId = "";

    @Parameter(description = ApiTexts.REVISION)
    @RestQuery
    public @Nullable String revision;

    @Parameter(description = ApiTexts.AFTER)
    @RestQuery
    public @Nullable String after;

    @Parameter(description = ApiTexts.LIMIT, example = "100")
    @RestQuery
    public @Nullable String limit;
}
