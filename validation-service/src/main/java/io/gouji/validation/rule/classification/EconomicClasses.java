package io.gouji.validation.rule.classification;

import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Origin;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.model.template.ColumnTemplate;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether economic classes go with basic expenditure, its columns, and the functions of projects; by rule id. */
final class EconomicClasses {

    private static final String BASIC = "BAS";
    private static final String PROJECTS = "PRJ";
    private static final String SALARIES = "301";
    private static final Set<String> OF_BASIC = Set.of("301", "302", "303", "307", "310");
    private static final Set<String> PERSONNEL = Set.of("301", "303");
    private static final Set<String> OPERATING = Set.of("302", "310");

    /** Functions that are subsidies, with the economic class they are booked under. */
    private static final Map<String, String> SUBSIDIES =
            Map.of("20826", "313", "20827", "313", "21012", "313", "20830", "303");

    /** 其他交通费用, which holds the allowances that took the place of official cars. */
    private static final String TRANSPORT = "30239";

    private static final int SECTION_DIGITS = 5;
    private static final int CLASS_DIGITS = 3;

    private EconomicClasses() {}

    static Map<String, RuleCheck> byRule() {
        return Map.of(
                "CLS-05", EconomicClasses::classesOfBasic,
                "CLS-06", EconomicClasses::columnsOfBasic,
                "CLS-07", EconomicClasses::subsidies,
                "CLS-08", EconomicClasses::salariesInProjects);
    }

    private static void classesOfBasic(Rule rule, Subject subject, Judgements judgements) {
        CodedTables.forEachRow(subject, CodedTables.BASIC, (table, row) -> {
            if (row.kind() == RowKind.CLASS) {
                if (OF_BASIC.contains(CodedTables.code(row))) {
                    judgements.held(1);
                } else {
                    judgements.judged(Observation.violation(List.of(CodedTables.words(table, row)), Map.of()));
                }
            }
        });
        sayWhyNothing(subject, BASIC, judgements);
    }

    private static void columnsOfBasic(Rule rule, Subject subject, Judgements judgements) {
        CodedTables.forEachRow(subject, CodedTables.BASIC, (table, row) -> {
            String ofClass = CodedTables.code(row).substring(0, CLASS_DIGITS);
            String wrong = PERSONNEL.contains(ofClass) ? "公用经费" : OPERATING.contains(ofClass) ? "人员经费" : "";
            if (row.kind() == RowKind.CLASS && !wrong.isEmpty()) {
                judgeColumn(table, row, wrong, excepted(table, ofClass), rule, subject, judgements);
            }
        });
        sayWhyNothing(subject, BASIC, judgements);
    }

    /** Nothing but what is excepted may stand in a column; where one of these figures is not known, nothing can be said. */
    private static void judgeColumn(
            DisclosureTable table,
            TableRow row,
            String column,
            List<TableRow> excepted,
            Rule rule,
            Subject subject,
            Judgements judgements) {
        BigDecimal allowed = BigDecimal.ZERO;
        for (TableRow other : excepted) {
            Cells.Lookup cell = subject.cells().ofRow(table, other, column, rule.id());
            if (cell instanceof Cells.Lookup.Unknown unknown) {
                judgements.unjudged(unknown);
                return;
            }
            allowed = allowed.add(((Cells.Lookup.Known) cell).figure().value());
        }
        Cells.Lookup cell = subject.cells().ofRow(table, row, column, rule.id());
        if (cell instanceof Cells.Lookup.Unknown unknown) {
            judgements.unjudged(unknown);
        } else if (cell instanceof Cells.Lookup.Known known
                && known.figure().value().compareTo(allowed) != 0) {
            judgements.judged(Observation.violation(List.of(known.figure()), Map.of()));
        } else {
            judgements.held(1);
        }
    }

    /** Rows whose money may stand in the other column: allowances for transport are paid to persons, and booked so in places. */
    private static List<TableRow> excepted(DisclosureTable table, String ofClass) {
        return table.rows().stream()
                .filter(row -> ofClass.equals("302") && TRANSPORT.equals(row.code()))
                .toList();
    }

    private static void subsidies(Rule rule, Subject subject, Judgements judgements) {
        forEachProjectFigure(subject, judgements, (fact, code, economicClass) -> {
            String demanded = SUBSIDIES.get(code.substring(0, Math.min(SECTION_DIGITS, code.length())));
            if (demanded != null
                    && (demanded.equals(economicClass) || fact.value().signum() == 0)) {
                judgements.held(1);
            } else if (demanded != null) {
                judgements.judged(Observation.violation(
                        List.of(new Figure.OfCell(fact)), Map.of("demanded", new LocalizedText(demanded, demanded))));
            }
        });
        sayWhyNothing(subject, PROJECTS, judgements);
    }

    private static void salariesInProjects(Rule rule, Subject subject, Judgements judgements) {
        forEachProjectFigure(subject, judgements, (fact, code, economicClass) -> {
            if (economicClass.equals(SALARIES) && fact.value().signum() != 0) {
                judgements.judged(Observation.violation(List.of(new Figure.OfCell(fact)), Map.of()));
            } else {
                judgements.held(1);
            }
        });
        sayWhyNothing(subject, PROJECTS, judgements);
    }

    /** Hears a figure of a project. */
    private interface ProjectFigure {
        void hear(Fact fact, String code, String economicClass);
    }

    /** Goes through the figures of the lowest rows of the table of projects that stand in the column of an economic class. */
    private static void forEachProjectFigure(Subject subject, Judgements judgements, ProjectFigure action) {
        Optional<DisclosureTable> found = subject.cells().table(PROJECTS);
        if (found.isEmpty()) {
            return;
        }
        DisclosureTable table = found.get();
        Map<String, String> classes = subject.set()
                .tableOfKind(table.kind())
                .map(template -> template.panels().stream()
                        .flatMap(panel -> panel.columns().stream())
                        .filter(column -> column.economicClass() != null)
                        .collect(Collectors.toMap(ColumnTemplate::name, column -> classOf(column))))
                .orElse(Map.of());
        Set<String> parents = new HashSet<>();
        Map<String, TableRow> rows = new HashMap<>();
        for (TableRow row : table.rows()) {
            rows.put(row.key(), row);
            if (row.parent() != null) {
                parents.add(row.parent());
            }
        }
        for (Fact fact : subject.document().facts()) {
            TableRow row = fact.table() == table.number() ? rows.get(fact.row()) : null;
            String economicClass = classes.get(fact.column());
            if (row != null && row.code() != null && !parents.contains(row.key()) && economicClass != null) {
                if (fact.origin() == Origin.AMBIGUOUS) {
                    judgements.unjudged(new Cells.Lookup.Unknown(Reason.COLUMN_AMBIGUOUS, table.number()));
                } else {
                    action.hear(fact, row.code(), economicClass);
                }
            }
        }
    }

    private static String classOf(ColumnTemplate column) {
        String economicClass = column.economicClass();
        return economicClass == null ? "" : economicClass;
    }

    private static void sayWhyNothing(Subject subject, String kind, Judgements judgements) {
        if (judgements.isEmpty()) {
            judgements.unjudged(
                    subject.cells().table(kind).isPresent()
                            ? Reason.NO_ROWS
                            : subject.cells().number(kind) == 0 ? Reason.NOT_IN_SET : Reason.TABLE_NOT_FOUND,
                    subject.cells().table(kind).isPresent() ? 0 : 1,
                    subject.cells().number(kind));
        }
    }
}
