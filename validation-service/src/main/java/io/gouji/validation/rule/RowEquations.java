package io.gouji.validation.rule;

import io.gouji.model.document.CellRef;
import io.gouji.model.identity.Equation;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.IdentityBinder;
import io.gouji.model.identity.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that must hold within one row of a document, whichever rule says it; stated only when somebody asks. */
final class RowEquations {

    private final Subject subject;
    private final Map<Scope.EachRow, Map<String, List<Equation>>> bySide = new HashMap<>();

    RowEquations(Subject subject) {
        this.subject = subject;
    }

    /** All equations of the row that this one is about; only itself where it is not about a row. */
    List<Equation> beside(Equation equation) {
        return equation.identity().scope() instanceof Scope.EachRow rows
                ? bySide.computeIfAbsent(rows, this::ofRows).getOrDefault(row(equation), List.of(equation))
                : List.of(equation);
    }

    private Map<String, List<Equation>> ofRows(Scope.EachRow rows) {
        int year = subject.document().header().fiscalYear();
        return subject.set().identities().stream()
                .filter(identity -> identity.scope().equals(rows)
                        && identity.uses().contains(Identity.Use.CHECK)
                        && identity.years().contains(year))
                .flatMap(identity -> IdentityBinder.bind(identity, subject.rows()).equations().stream())
                .collect(Collectors.groupingBy(RowEquations::row));
    }

    private static String row(Equation equation) {
        CellRef cell = equation.left().get(0).cell();
        return cell.row();
    }
}
