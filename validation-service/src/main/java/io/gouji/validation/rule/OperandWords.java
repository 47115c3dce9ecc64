package io.gouji.validation.rule;

import io.gouji.model.document.CellRef;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Fact;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.identity.FormulaTerm;
import io.gouji.model.identity.Scope;
import io.gouji.model.template.TableTemplate;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names tables, cells and sides of equations the way a reader finds them in the disclosure: table, row, column header. */
final class OperandWords {

    /** More terms than these make a sentence unreadable; the evidence has them all. */
    private static final int TERMS_NAMED = 8;

    private final Subject subject;
    private final Map<String, TableRow> rows = new HashMap<>();

    OperandWords(Subject subject) {
        this.subject = subject;
        for (DisclosureTable table : subject.document().tables()) {
            table.rows().forEach(row -> rows.put(table.number() + "/" + row.key(), row));
        }
    }

    /** {@code 表3《部门支出总体情况表》、表5《…》}. */
    LocalizedText tables(Collection<Integer> numbers) {
        List<LocalizedText> names = numbers.stream().map(this::table).toList();
        return new LocalizedText(
                names.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
                names.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
    }

    private LocalizedText table(int number) {
        LocalizedText title = subject.document()
                .table(number)
                .flatMap(table -> subject.set().tableOfKind(table.kind()))
                .or(() -> subject.numbers().template(number))
                .map(TableTemplate::title)
                .orElse(new LocalizedText("", ""));
        return named(subject.numbers().isTelling(number) ? String.valueOf(number) : "", title);
    }

    private static LocalizedText named(String number, LocalizedText title) {
        return new LocalizedText(
                "表" + number + "《" + title.zh() + "》",
                (number.isEmpty() ? "table" : "table " + number) + " \"" + title.en() + "\"");
    }

    /** A single figure with its place. */
    LocalizedText figure(Fact fact) {
        LocalizedText table = table(fact.table());
        String cell = cell(fact.cell()) + " " + plain(fact.value());
        return new LocalizedText(table.zh() + cell, table.en() + " " + cell);
    }

    /** A cell with what is printed in it. */
    LocalizedText cellWithFigure(Figure.OfCell figure) {
        Fact fact = figure.fact();
        if (fact != null) {
            return figure(fact);
        }
        LocalizedText table = table(figure.cell().table());
        String cell = cell(figure.cell());
        return new LocalizedText(table.zh() + cell + " 空白", table.en() + " " + cell + " blank");
    }

    /** One side of an equation: its printed terms and, where there are several, their sum. */
    LocalizedText side(Verdict verdict, boolean left) {
        List<Operand> printed = verdict.operands().stream()
                .filter(operand -> operand.left() == left && !operand.blank())
                .toList();
        if (printed.isEmpty()) {
            return blankSide(verdict, left);
        }
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        int table = 0;
        String row = "";
        for (Operand operand : printed.subList(0, Math.min(TERMS_NAMED, printed.size()))) {
            CellRef cell = operand.cell();
            String sign = operand.negative() ? " - " : zh.isEmpty() ? "" : " + ";
            boolean sameTable = cell.table() == table;
            LocalizedText name = sameTable ? new LocalizedText("", "") : table(cell.table());
            String place = sameTable && cell.row().equals(row) ? column(cell) : cell(cell);
            zh.append(sign).append(name.zh()).append(place);
            en.append(sign).append(name.en()).append(sameTable ? "" : " ").append(place);
            String value = " "
                    + plain(
                            operand.fact() == null
                                    ? BigDecimal.ZERO
                                    : operand.fact().value());
            zh.append(value);
            en.append(value);
            table = cell.table();
            row = cell.row();
        }
        if (printed.size() > TERMS_NAMED) {
            zh.append(" 等").append(printed.size()).append("项");
            en.append(" and ").append(printed.size() - TERMS_NAMED).append(" more");
        }
        if (printed.size() > 1) {
            String sum = " = " + plain(left ? verdict.left() : verdict.right());
            zh.append(sum);
            en.append(sum);
        }
        return new LocalizedText(zh.toString(), en.toString());
    }

    private LocalizedText blankSide(Verdict verdict, boolean left) {
        for (Operand operand : verdict.operands()) {
            if (operand.left() == left) {
                LocalizedText table = table(operand.cell().table());
                String cell = cell(operand.cell());
                return new LocalizedText(table.zh() + cell + " 空白", table.en() + " " + cell + " blank");
            }
        }
        List<FormulaTerm> terms =
                left ? verdict.identity().left() : verdict.identity().right();
        TreeSet<Integer> numbers = terms.stream()
                .map(term -> subject.numbers().of(term.table()))
                .collect(Collectors.toCollection(TreeSet::new));
        boolean declaredEmpty = verdict.equation().assumedEmpty().containsAll(numbers);
        if (numbers.isEmpty() && verdict.identity().scope() instanceof Scope.WhenEmpty empty) {
            numbers.add(subject.numbers().of(empty.table()));
        }
        LocalizedText tables = tables(numbers);
        return declaredEmpty
                ? new LocalizedText(tables.zh() + "声明为空表", tables.en() + " declared empty")
                : new LocalizedText(tables.zh() + "未列该科目", "the code is not printed in " + tables.en());
    }

    private String cell(CellRef cell) {
        @Nullable TableRow row = rows.get(cell.table() + "/" + cell.row());
        String label = row == null || row.code() == null || cell.row().contains(row.label()) ? "" : row.label();
        return (label.isEmpty() ? cell.row() : cell.row() + " " + label) + "·" + column(cell);
    }

    private String column(CellRef cell) {
        return subject.document()
                .table(cell.table())
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.name().equals(cell.column()))
                        .findFirst())
                .map(DisclosureTable.Column::header)
                .filter(header -> !header.isEmpty())
                .orElse(cell.column());
    }

    static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
