package io.gouji.generator.outline;

import io.gouji.generator.catalogue.Organisation;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.table.Table;
import java.util.List;

/**
 * Everything that is to be disclosed, before it is put into words and shape.
 *
 * @param organisation who discloses
 * @param fiscalYear the budget year
 * @param word {@code 部门} or {@code 单位}: what the organisation calls itself and its budget
 * @param economy the year's plan
 * @param conventions what documents of its set print alike
 * @param tables as they will be printed
 */
public record Disclosure(
        Organisation organisation,
        int fiscalYear,
        String word,
        Economy economy,
        Conventions conventions,
        List<Table> tables) {

    public Disclosure {
        tables = List.copyOf(tables);
    }

    public String name() {
        return organisation.name();
    }

    /** The table with a number from 1 on. */
    public Table table(int number) {
        return tables.get(number - 1);
    }

    public String title() {
        return conventions.title();
    }
}
