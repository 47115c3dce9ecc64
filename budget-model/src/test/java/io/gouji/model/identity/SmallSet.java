package io.gouji.model.identity;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Location;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSetReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The template set of the test resources, and rows of its tables. */
final class SmallSet {

    static final TemplateSet SET = TemplateSetReader.ofResource("templates/small");

    private SmallSet() {}

    static Binding bind(DisclosureTable... tables) {
        return new IdentityBinder(SET).bind(List.of(tables), Identity.Use.CHECK);
    }

    static DisclosureTable table(int number, TableRow... rows) {
        return table(number, false, rows);
    }

    static DisclosureTable declaredEmpty(int number) {
        return table(number, true);
    }

    private static DisclosureTable table(int number, boolean empty, TableRow... rows) {
        return new DisclosureTable(
                number,
                SET.table(number).orElseThrow().kind(),
                "",
                MoneyUnit.TEN_THOUSAND_YUAN,
                true,
                empty ? Location.ofLine(1) : null,
                List.of(),
                List.of(rows),
                Location.ofLine(1));
    }

    static TableRow fixed(String id) {
        return new TableRow(id, RowKind.LABEL, id, null, id, null, Location.ofLine(1));
    }

    static TableRow coded(String key, @Nullable String parent) {
        String code = key.replace("支出/", "").replaceAll("#\\d+|-", "");
        RowKind kind = code.length() == 3 ? RowKind.CLASS : code.length() == 5 ? RowKind.SECTION : RowKind.ITEM;
        return new TableRow(key, kind, null, code, "", parent, Location.ofLine(1));
    }

    /** Table 1 with all its fixed rows and two classes. */
    static DisclosureTable summary() {
        return table(
                1,
                fixed("拨款"),
                fixed("本级"),
                fixed("上级"),
                fixed("收入总计"),
                coded("支出/208", null),
                coded("支出/210", null),
                fixed("支出总计"));
    }

    /** Table 2 with a class, a section and two items. */
    static DisclosureTable detail() {
        return table(
                2,
                fixed("总计"),
                coded("208", "总计"),
                coded("208-05", "208"),
                coded("208-05-05", "208-05"),
                coded("208-05-06", "208-05"));
    }

    /** The equations of a rule, as text. */
    static List<String> equations(Binding binding, String rule) {
        return binding.equations().stream()
                .filter(equation -> equation.identity().rule().equals(rule))
                .map(equation -> side(equation.left()) + " "
                        + equation.identity().relation().sign() + " " + side(equation.right()))
                .toList();
    }

    private static String side(List<Equation.Term> terms) {
        StringBuilder text = new StringBuilder();
        terms.forEach(term -> text.append(term.negative() ? "-" : "+").append(term.cell()));
        return text.toString();
    }

    /** Why a rule is not stated, as text. */
    static List<String> unstated(Binding binding, String rule) {
        return binding.unstated().stream()
                .filter(unstated -> unstated.identity().rule().equals(rule))
                .map(unstated -> unstated.reason() + " T" + unstated.table())
                .toList();
    }
}
