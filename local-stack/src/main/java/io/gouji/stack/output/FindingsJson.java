package io.gouji.stack.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.gouji.model.ModelJson;
import io.gouji.model.finding.CoverageSummary;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.LocalizedText;
import io.gouji.stack.client.BudgetSummary;
import io.gouji.stack.client.CheckedFile;
import io.gouji.stack.client.Coverage;
import io.gouji.stack.client.DocumentStatus;
import io.gouji.stack.client.Problem;
import io.gouji.stack.client.Said;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings as one JSON document, for programs. */
public final class FindingsJson {
    private FindingsJson() {}

    /** What is absent is left out. */
    private record File(
            String file,
            String state,
            @Nullable String documentId,
            @Nullable String budgetId,
            @Nullable String organisation,
            @Nullable Integer fiscalYear,
            @Nullable Covered covered,
            @Nullable CoverageSummary rules,
            List<LocalizedText> notes,
            @Nullable Problem problem,
            List<Finding> findings,
            List<FindingGroup> groups,
            List<Said> explanations) {}

    private record Covered(
            String templateSet,
            int tables,
            @Nullable Integer tablesOfSet,
            long facts,
            long ambiguous,
            long claims,
            long goals) {

        private static Covered of(Coverage coverage) {
            return new Covered(
                    coverage.templateSet(),
                    coverage.tables(),
                    coverage.tablesOfSet().isPresent() ? coverage.tablesOfSet().getAsInt() : null,
                    coverage.facts(),
                    coverage.ambiguous(),
                    coverage.claims(),
                    coverage.goals());
        }
    }

    private record Files(List<File> files) {}

    /** The document, with a line break at its end; findings of every outcome, in the form the topics have. */
    public static String print(List<CheckedFile> files) {
        try {
            return ModelJson.mapper()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(new Files(
                                    files.stream().map(FindingsJson::file).toList()))
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings cannot be written as JSON", e);
        }
    }

    private static File file(CheckedFile file) {
        return new File(
                file.result().file().toString(),
                file.problem().map(Problem::state).orElse("VALIDATED"),
                file.result().status().map(DocumentStatus::documentId).orElse(null),
                file.result().status().flatMap(DocumentStatus::budgetId).orElse(null),
                file.budget().map(BudgetSummary::organisation).orElse(null),
                file.budget().map(BudgetSummary::fiscalYear).orElse(null),
                file.budget().map(BudgetSummary::coverage).map(Covered::of).orElse(null),
                file.budget().flatMap(BudgetSummary::rules).orElse(null),
                file.budget().map(BudgetSummary::notes).orElse(List.of()),
                file.problem().orElse(null),
                file.findings(),
                file.groups(),
                file.said().values().stream()
                        .sorted(Comparator.comparing(Said::findingId))
                        .toList());
    }
}
