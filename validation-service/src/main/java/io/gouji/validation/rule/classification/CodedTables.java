package io.gouji.validation.rule.classification;

import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.TableRow;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Subject;
import java.util.List;
import java.util.function.BiConsumer;

/** The tables whose rows carry classification codes. */
final class CodedTables {

    /** Tables by functional classification that go down to items. */
    static final List<String> FUNCTIONAL = List.of("INC", "EXP", "GPB", "GOV", "SCB");

    /** Tables by economic classification; what several of them print alike is judged once. */
    static final List<String> ECONOMIC = List.of("BAS", "FBE", "OPE");

    /** The table of basic expenditure by economic classification. */
    static final List<String> BASIC = List.of("BAS");

    private CodedTables() {}

    static void forEachRow(Subject subject, List<String> kinds, BiConsumer<DisclosureTable, TableRow> action) {
        for (String kind : kinds) {
            subject.cells()
                    .table(kind)
                    .ifPresent(table -> table.rows().stream()
                            .filter(row -> row.code() != null && Cells.isCoded(row))
                            .forEach(row -> action.accept(table, row)));
        }
    }

    /** The code of a row that has one. */
    static String code(TableRow row) {
        String code = row.code();
        if (code == null) {
            throw new IllegalArgumentException("row without a code: " + row.key());
        }
        return code;
    }

    /** A row as evidence. */
    static Figure words(DisclosureTable table, TableRow row) {
        String code = Cells.dashed(code(row));
        return new OfText(null, "表" + table.number() + " " + code, (code + " " + row.label()).strip(), row.location());
    }
}
