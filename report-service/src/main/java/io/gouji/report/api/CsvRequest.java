package io.gouji.report.api;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Of which revision of a budget a CSV is asked for, and how it shall begin. */
public class CsvRequest {

    @Parameter(description = "Id of the budget")
    @RestPath
    public String budgetId = "";

    @Parameter(description = ApiTexts.REVISION)
    @RestQuery
    public @Nullable String revision;

    @Parameter(description = "true for a byte order mark, which some spreadsheet programs need", example = "false")
    @RestQuery
    public @Nullable String bom;
}
