package io.gouji.ingest.parse;

import io.gouji.ingest.parse.section.SectionFinder;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.ingest.parse.section.Statement;
import io.gouji.ingest.parse.section.TableText;
import io.gouji.model.document.Location;
import io.gouji.model.template.TableTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the statements that declare tables empty (空表). A statement under a table speaks of that table unless it names
 * others by title; one elsewhere counts for the tables without figures that it names.
 */
final class EmptyStatements {

    private final Map<Integer, Location> byTable = new HashMap<>();
    private final SectionFinder finder;
    private final Set<Integer> withFigures;

    private EmptyStatements(SectionFinder finder, Set<Integer> withFigures) {
        this.finder = finder;
        this.withFigures = withFigures;
    }

    /**
     * The statements of a document.
     *
     * @param tables its tables
     * @param withFigures numbers of those that have figures
     * @param prose the lines outside the tables
     */
    static EmptyStatements of(
            List<TableText> tables, Set<Integer> withFigures, List<SourceLine> prose, SectionFinder finder) {
        EmptyStatements statements = new EmptyStatements(finder, withFigures);
        tables.forEach(statements::addOwn);
        Statement.in(prose).stream().filter(Statement::saysEmpty).forEach(statements::addElsewhere);
        return statements;
    }

    /** Where a table is declared empty. */
    Optional<Location> of(int table) {
        return Optional.ofNullable(byTable.get(table));
    }

    private void addOwn(TableText table) {
        int number = table.template().number();
        for (Statement statement : table.statements()) {
            boolean implied = !withFigures.contains(number) && statement.saysNothingSpent();
            if (statement.saysEmpty() || implied) {
                List<TableTemplate> named = finder.namedIn(statement.text());
                if (named.isEmpty() || named.stream().anyMatch(other -> other.number() == number)) {
                    byTable.putIfAbsent(number, statement.location());
                }
                addNamed(named, statement);
            }
        }
    }

    private void addElsewhere(Statement statement) {
        addNamed(finder.namedIn(statement.text()), statement);
    }

    private void addNamed(List<TableTemplate> named, Statement statement) {
        for (TableTemplate table : named) {
            if (!withFigures.contains(table.number())) {
                byTable.putIfAbsent(table.number(), statement.location());
            }
        }
    }
}
