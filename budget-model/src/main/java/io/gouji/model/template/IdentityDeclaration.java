package io.gouji.model.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gouji.model.document.FiscalYears;
import io.gouji.model.identity.Formula;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An identity as a template file declares it.
 *
 * @param rule id of its rule
 * @param formula see {@link Formula}
 * @param repeat what it is repeated for, null for once
 * @param use what it may be used for, null for everything
 * @param years the fiscal years it holds in, null for all; what holds in some years only is not used to place figures
 */
record IdentityDeclaration(
        String rule,
        String formula,
        @JsonProperty("for") @Nullable Repeat repeat,
        @Nullable Set<Identity.Use> use,
        @Nullable FiscalYears years) {

    Identity toIdentity() {
        Formula parsed = Formula.parse(formula);
        return new Identity(
                rule,
                formula,
                repeat == null ? new Scope.Once() : repeat.scope(),
                repeat == null || repeat.column() == null ? List.of() : columns(repeat.column()),
                parsed.left(),
                parsed.relation(),
                parsed.right(),
                uses(),
                years == null ? FiscalYears.ALL : years);
    }

    private Set<Identity.Use> uses() {
        if (use != null) {
            return use;
        }
        return years == null ? Set.of(Identity.Use.values()) : Set.of(Identity.Use.CHECK);
    }

    private static List<String> columns(String range) {
        String[] ends = range.split("\\.\\.", 2);
        int first = Integer.parseInt(ends[0].substring(1));
        int last = ends.length == 1 ? first : Integer.parseInt(ends[1].substring(1));
        List<String> columns = new ArrayList<>();
        for (int column = first; column <= last; column++) {
            columns.add("c" + column);
        }
        return columns;
    }

    private static int number(String table) {
        return Integer.parseInt(table.substring(1));
    }

    /**
     * What an identity is repeated for; at most one of the first five is given.
     *
     * @param row each row of a table, {@code T4/支出} for one side of it
     * @param parent each row of a table that has parts
     * @param code each code in the tables
     * @param inClass each class in the tables
     * @param empty once, if the table is declared empty
     * @param column each column of a range such as {@code c1..c4}
     */
    record Repeat(
            @Nullable String row,
            @Nullable String parent,
            @Nullable List<String> code,
            @JsonProperty("class") @Nullable List<String> inClass,
            @Nullable String empty,
            @Nullable String column) {

        Scope scope() {
            if (row != null) {
                String[] parts = row.split("/", 2);
                return new Scope.EachRow(number(parts[0]), parts.length == 1 ? null : parts[1]);
            }
            if (parent != null) {
                return new Scope.EachParent(number(parent));
            }
            if (code != null) {
                return new Scope.EachCode(
                        code.stream().map(IdentityDeclaration::number).toList());
            }
            if (inClass != null) {
                return new Scope.EachClass(
                        inClass.stream().map(IdentityDeclaration::number).toList());
            }
            return empty == null ? new Scope.Once() : new Scope.WhenEmpty(number(empty));
        }
    }
}
