package io.gouji.ingest.parse.place;

import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.ReadTable;
import io.gouji.model.amount.Amount;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.identity.Equation;
import io.gouji.model.identity.FormulaTerm;
import io.gouji.model.identity.FormulaTerm.RowSelector.Bound;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.Scope;
import io.gouji.model.template.TemplateSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows a table seems to lack: a code that tables beside it print, under a row whose parts do not add up to it. That the table
 * lacks none is then an assumption like another. Otherwise one row left out would be blamed on every row, in every table,
 * that speaks of its code.
 */
final class MissingRows {

    private final Map<Integer, Codes> tables = new HashMap<>();
    private final Set<String> incomplete = new HashSet<>();

    MissingRows(TemplateSet set, List<ReadTable> read) {
        read.stream()
                .filter(table -> !table.table().declaredEmpty())
                .forEach(table -> tables.put(table.table().number(), new Codes(table)));
        Set<List<Integer>> pairs = new HashSet<>();
        for (Identity identity : set.identities()) {
            for (int one : scope(identity)) {
                scope(identity).forEach(other -> pairs.add(List.of(one, other)));
            }
        }
        pairs.forEach(pair -> compare(pair.get(0), pair.get(1)));
    }

    private static List<Integer> scope(Identity identity) {
        if (identity.scope() instanceof Scope.EachCode each) {
            return each.tables();
        }
        return identity.scope() instanceof Scope.EachClass each ? each.tables() : List.of();
    }

    /** Notes under which rows of a table codes of another one are missing. */
    private void compare(int table, int other) {
        Codes codes = tables.get(table);
        Codes others = tables.get(other);
        if (codes != null && others != null && table != other) {
            others.all().stream()
                    .flatMap(code -> codes.incompleteAbove(code).stream())
                    .forEach(row -> incomplete.add(name(table, row)));
        }
    }

    /** Whether any table seems to lack rows. */
    boolean any() {
        return !incomplete.isEmpty();
    }

    /** What an equation rests on beside its rule, if one of its tables seems to lack rows it speaks of. */
    Stream<String> assumptions(Equation equation) {
        List<Equation.Term> terms = Stream.concat(equation.left().stream(), equation.right().stream())
                .toList();
        if (equation.identity().scope() instanceof Scope.EachParent each) {
            return Stream.of(name(each.table(), equation.left().get(0).cell().row()))
                    .filter(incomplete::contains);
        }
        Set<Integer> present = terms.stream().map(term -> term.cell().table()).collect(Collectors.toSet());
        return terms.stream()
                .flatMap(term -> code(term).stream())
                .findFirst()
                .map(code -> byCode(equation.identity())
                        .filter(table -> !present.contains(table))
                        .flatMap(table -> incompleteAbove(table, code).stream()))
                .orElse(Stream.empty());
    }

    private Optional<String> code(Equation.Term term) {
        Codes codes = tables.get(term.cell().table());
        return Optional.ofNullable(
                codes == null ? null : codes.codeOf(term.cell().row()));
    }

    private Optional<String> incompleteAbove(int table, String code) {
        Codes codes = tables.get(table);
        return codes == null
                ? Optional.empty()
                : codes.incompleteAbove(code).map(row -> name(table, row)).filter(incomplete::contains);
    }

    /** The tables of which a formula takes the row of the code it is repeated for. */
    private static Stream<Integer> byCode(Identity identity) {
        return Stream.concat(identity.left().stream(), identity.right().stream())
                .filter(term -> term.row() == Bound.CODE || term.row() == Bound.CLASS)
                .map(FormulaTerm::table)
                .distinct();
    }

    private static String name(int table, String row) {
        return "table " + table + " prints all rows under " + row;
    }

    /** The coded rows of one table. */
    private static final class Codes {

        private final Map<String, ReadRow> byCode = new HashMap<>();
        private final Map<String, String> codeByKey = new HashMap<>();
        private final Map<String, List<ReadRow>> children = new HashMap<>();
        private @Nullable ReadRow total;
        private int longest;

        Codes(ReadTable table) {
            for (ReadRow read : table.rows()) {
                TableRow row = read.row();
                if (row.code() != null) {
                    byCode.putIfAbsent(row.code(), read);
                    codeByKey.put(row.key(), row.code());
                    longest = Math.max(longest, row.code().length());
                }
                if (row.parent() != null) {
                    children.computeIfAbsent(row.parent(), key -> new ArrayList<>())
                            .add(read);
                }
                if (row.kind() == RowKind.TOTAL) {
                    total = read;
                }
            }
        }

        Set<String> all() {
            return byCode.keySet();
        }

        @Nullable
        String codeOf(String row) {
            return codeByKey.get(row);
        }

        /** Key of the row a code should stand under, if the code is not there and the row lacks something. */
        Optional<String> incompleteAbove(String code) {
            if (code.length() > longest || byCode.containsKey(code)) {
                return Optional.empty();
            }
            ReadRow above = above(code);
            return above != null && !addsUp(above) ? Optional.of(above.row().key()) : Optional.empty();
        }

        private @Nullable ReadRow above(String code) {
            for (int length = code.length() - 2; length >= 3; length -= 2) {
                ReadRow row = byCode.get(code.substring(0, length));
                if (row != null) {
                    return row;
                }
            }
            return total;
        }

        /** Whether the parts of a row make up its first figure. */
        private boolean addsUp(ReadRow parent) {
            if (parent.figures().isEmpty()) {
                return true;
            }
            List<ReadRow> parts = children.getOrDefault(parent.row().key(), List.of()).stream()
                    .filter(part -> !part.figures().isEmpty())
                    .toList();
            BigDecimal printed = parent.figures().get(0).value();
            BigDecimal sum =
                    parts.stream().map(part -> part.figures().get(0).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal slack = Amount.halfUnitOf(printed).multiply(BigDecimal.valueOf(parts.size() + 1L));
            return printed.subtract(sum).abs().compareTo(slack) <= 0;
        }
    }
}
