package io.gouji.validation.rule.performance;

import io.gouji.model.document.Labels;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.performance.PerformanceTable;
import io.gouji.validation.rule.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings together what a disclosure says of a project in its table, its narrative and its targets: by name, never by amount. */
public final class Projects {

    private static final String PUNCTUATION = "()（）〔〕[]《》“”\"、,.·:：-";

    private Projects() {}

    /** Rows of the table of projects, by bare name; none where several have that name. */
    public static Map<String, TableRow> rows(Subject subject) {
        Map<String, TableRow> rows = new LinkedHashMap<>();
        allRows(subject).forEach((name, ofName) -> {
            if (ofName.size() == 1) {
                rows.put(name, ofName.get(0));
            }
        });
        return rows;
    }

    /** Bare names that more than one row of the table of projects has: which of them is meant cannot be told. */
    public static Set<String> sharedNames(Subject subject) {
        return allRows(subject).entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Bare names that more than one target has: of two units, or of two codes; which row of money is whose cannot be told. */
    static Set<String> namesOfSeveralTargets(Subject subject) {
        return targets(subject).stream()
                .filter(table -> table.project() != null)
                .collect(Collectors.groupingBy(table -> bare(String.valueOf(table.project())), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, List<TableRow>> allRows(Subject subject) {
        Map<String, List<TableRow>> rows = new LinkedHashMap<>();
        subject.cells()
                .table("PRJ")
                .ifPresent(table -> table.rows().forEach(row -> {
                    String name = name(row);
                    if (!name.isEmpty()) {
                        rows.computeIfAbsent(name, first -> new ArrayList<>()).add(row);
                    }
                }));
        return rows;
    }

    /** Bare name of the project of a row, empty where it is no row of a project. */
    private static String name(TableRow row) {
        if (row.kind() == RowKind.PROJECT) {
            return bare(row.label());
        }
        int slash = row.key().indexOf('/');
        return row.kind() == RowKind.ITEM && slash > 0
                ? bare(row.key().substring(slash + 1).replaceFirst("#\\d+$", ""))
                : "";
    }

    /** Targets of projects. */
    public static List<PerformanceTable> targets(Subject subject) {
        return subject.document().performance().stream()
                .filter(table -> table.scope() == PerformanceTable.Scope.PROJECT)
                .toList();
    }

    /** Targets of the project of this bare name. */
    public static Optional<PerformanceTable> target(Subject subject, String name) {
        return targets(subject).stream()
                .filter(table -> table.project() != null
                        && bare(String.valueOf(table.project())).equals(name))
                .findFirst();
    }

    /** What the narrative states of a particular of a project: {@code <name>/<particular>}. */
    public static List<Claim> claims(Subject subject, String name, String particular, Measure measure) {
        return subject.stated().claims(SectionKind.PROJECT_EXPENDITURE, measure).stream()
                .filter(claim -> {
                    int slash = claim.subject().lastIndexOf('/');
                    return slash > 0
                            && claim.subject().substring(slash + 1).equals(particular)
                            && bare(claim.subject().substring(0, slash)).equals(name);
                })
                .toList();
    }

    /** A name without spaces and punctuation, which differ between the places a project is named at. */
    public static String bare(String name) {
        return Labels.without(PUNCTUATION, Labels.normal(name));
    }
}
