package io.gouji.validation.rule.completeness;

import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.Statement;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements that a table is empty (空表说明): that there is one, that it names its own money, that no figure contradicts it. */
final class EmptyTables {

    /** The money a table is about, as a statement names it. */
    private static final Map<String, List<String>> MONEY = Map.of(
            "GOV", List.of("政府性基金"),
            "SCB", List.of("国有资本"),
            "SAN", List.of("三公"),
            "CRY", List.of("结转", "结余"),
            "PRJ", List.of("项目支出"));

    private static final String EMPTY = "本表为空表";
    private static final int FIGURES_SHOWN = 5;

    /** More blank tables than these are a document that was not filled in, which is one thing to say. */
    private static final int MOST_APART = 3;

    private EmptyTables() {}

    static void stated(Rule rule, Subject subject, Judgements judgements) {
        List<Figure> blank = new ArrayList<>();
        for (DisclosureTable table : subject.document().tables()) {
            if (!figures(subject, table).isEmpty()) {
                continue;
            }
            if (table.declaredEmpty()) {
                named(table, subject, judgements);
            } else if (isBlank(table, subject, judgements)) {
                blank.add(title(table));
            }
        }
        boolean many = blank.size() > MOST_APART;
        for (List<Figure> tables :
                many ? List.of(blank) : blank.stream().map(List::of).toList()) {
            judgements.judged(Observation.violation(
                    tables, Map.of("what", new LocalizedText("没有数字，也没有空表说明", "has neither figures nor a statement"))));
        }
        if (judgements.isEmpty()) {
            judgements.unjudged(Reason.TABLE_NOT_EMPTY);
        }
    }

    /** Whether a table without figures says nothing of it; what was not read of it is noted. */
    private static boolean isBlank(DisclosureTable table, Subject subject, Judgements judgements) {
        boolean unread = !subject.cells().complete(table);
        boolean stated = statement(table, subject).isPresent() || saidToBeNothing(table, subject);
        if (stated) {
            judgements.held(1);
        } else if (unread) {
            judgements.unjudged(Reason.ROW_NOT_READ, 1, table.number());
        }
        return !stated
                && !unread
                && subject.document().notes().stream()
                        .anyMatch(note -> note.code() == Note.Code.TABLE_BLANK
                                && Integer.valueOf(table.number()).equals(note.table()));
    }

    /** The narrative says that there is no such money: none is budgeted, or every amount stated of it is zero. */
    private static boolean saidToBeNothing(DisclosureTable table, Subject subject) {
        List<String> words = MONEY.getOrDefault(table.kind(), List.of());
        List<Claim> amounts = subject.stated().narrative().claims().stream()
                .filter(claim ->
                        claim.measure() == Measure.AMOUNT && words.stream().anyMatch(claim.subject()::contains))
                .toList();
        boolean none = subject.stated().narrative().statements().stream()
                .anyMatch(statement -> statement.kind() == Statement.Kind.NOT_BUDGETED
                        && words.stream().anyMatch(statement.subject()::contains));
        return (none || !amounts.isEmpty())
                && amounts.stream().allMatch(claim -> claim.value().signum() == 0);
    }

    private static void named(DisclosureTable table, Subject subject, Judgements judgements) {
        Optional<Statement> statement = statement(table, subject);
        List<String> words = MONEY.getOrDefault(table.kind(), List.of());
        boolean wrong = statement.isPresent()
                && !words.isEmpty()
                && words.stream().noneMatch(statement.get().text()::contains);
        if (wrong) {
            judgements.judged(Observation.violation(
                    List.of(title(table), new Figure.OfStatement(statement.get())),
                    Map.of(
                            "what",
                            new LocalizedText("的空表说明没有写明本表的资金", "has a statement that does not name its money"))));
        } else {
            judgements.held(1);
        }
    }

    static void contradicted(Rule rule, Subject subject, Judgements judgements) {
        for (DisclosureTable table : subject.document().tables()) {
            Optional<Statement> statement = statement(table, subject).or(() -> remark(table, subject));
            if (!table.declaredEmpty() && statement.isEmpty()) {
                continue;
            }
            List<Figure> figures = figures(subject, table);
            if (figures.isEmpty()) {
                judgements.held(1);
            } else {
                List<Figure> evidence = new ArrayList<>();
                statement.ifPresentOrElse(
                        said -> evidence.add(new Figure.OfStatement(said)),
                        () -> evidence.add(new OfText(null, table.title(), table.title(), table.emptyStatement())));
                figures.stream().limit(FIGURES_SHOWN).forEach(evidence::add);
                judgements.judged(Observation.violation(evidence, Map.of()));
            }
        }
        if (judgements.isEmpty()) {
            judgements.unjudged(Reason.TABLE_NOT_EMPTY);
        }
    }

    private static Optional<Statement> statement(DisclosureTable table, Subject subject) {
        return subject.stated().narrative().statements().stream()
                .filter(statement -> statement.kind() == Statement.Kind.EMPTY_TABLE
                        && Integer.valueOf(table.number()).equals(statement.table()))
                .findFirst();
    }

    /** The line below a table that calls it empty and names its money. */
    private static Optional<Statement> remark(DisclosureTable table, Subject subject) {
        List<String> words = MONEY.getOrDefault(table.kind(), List.of());
        return subject.stated().narrative().statements().stream()
                .filter(statement -> statement.kind() == Statement.Kind.REMARK
                        && statement.text().contains(EMPTY)
                        && words.stream().anyMatch(statement.text()::contains))
                .findFirst();
    }

    /** Figures other than zero. */
    private static List<Figure> figures(Subject subject, DisclosureTable table) {
        return subject.document().facts().stream()
                .filter(fact -> fact.table() == table.number() && fact.value().signum() != 0)
                .<Figure>map((Fact fact) -> new Figure.OfCell(fact))
                .toList();
    }

    private static Figure title(DisclosureTable table) {
        return new OfText(null, "表" + table.number(), "表" + table.number() + " " + table.title(), table.location());
    }
}
