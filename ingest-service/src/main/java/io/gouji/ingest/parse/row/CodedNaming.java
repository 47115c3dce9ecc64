package io.gouji.ingest.parse.row;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.ReadRow;
import io.gouji.model.classification.Classification;
import io.gouji.model.document.Note;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the rows of a side with codes, and tells of which row each is a part. */
final class CodedNaming {

    private static final int LEVEL_DIGITS = 2;

    private final int table;
    private final Panel panel;
    private final CodedRows coded;
    private final KnownNames known;
    private final ReadingLog log;
    private final RowKeys keys;
    private final List<ReadRow> rows = new ArrayList<>();
    private final Map<String, String> keyOfCode = new HashMap<>();
    private @Nullable String total;
    private @Nullable String unit;
    private @Nullable DraftRow item;

    CodedNaming(int table, Panel panel, CodedRows coded, KnownNames known, ReadingLog log, RowKeys keys) {
        this.table = table;
        this.panel = panel;
        this.coded = coded;
        this.known = known;
        this.log = log;
        this.keys = keys;
    }

    List<ReadRow> name(List<DraftRow> drafts) {
        total = drafts.stream()
                .filter(DraftRow::isTotal)
                .findFirst()
                .map(DraftRow::name)
                .orElse(null);
        for (int i = 0; i < drafts.size(); i++) {
            DraftRow draft = drafts.get(i);
            if (draft.isTotal()) {
                total(draft);
            } else if (draft.hasCode()) {
                code(draft);
            } else {
                named(draft, isUnit(drafts, i));
            }
        }
        return rows;
    }

    private void total(DraftRow draft) {
        String templateRow = panel.total().map(LabelledRow::id).orElse(null);
        add(draft, draft.name(), RowKind.TOTAL, templateRow, null, draft.name(), null, draft.figures());
    }

    private void code(DraftRow draft) {
        String code = draft.code();
        boolean lowest = code.length() == 3 + LEVEL_DIGITS * (coded.depth() - 1);
        String name = draft.name();
        String key = side() + RowKeys.ofCode(code);
        if (lowest && coded.named() == CodedRows.Naming.PROJECT) {
            FunctionName names = names(draft);
            name = names.function();
            key += names.project().isEmpty() ? "" : "/" + names.project();
            item = draft;
        }
        add(draft, key, kind(code), null, code, name, parent(code), draft.figures());
        String printedCode = draft.printedCode();
        if (printedCode != null) {
            log.restoredCode(table, rows.get(rows.size() - 1).row().key(), printedCode, code, draft.location());
        }
        keyOfCode.put(code, rows.get(rows.size() - 1).row().key());
    }

    private FunctionName names(DraftRow draft) {
        List<String> function = new ArrayList<>();
        List<String> project = new ArrayList<>();
        for (Fragment piece : draft.pieces()) {
            function.addAll(piece.words());
            project.addAll(piece.project());
        }
        List<String> names = known.ofCode(coded.classification(), draft.code());
        String printed = String.join("", function);
        if (!project.isEmpty() || names.contains(printed)) {
            return new FunctionName(printed, String.join("", project), true);
        }
        return FunctionName.split(function, names);
    }

    /** A row without a code: a unit under the total, or a further project of the item above. */
    private void named(DraftRow draft, boolean isUnit) {
        DraftRow above = item;
        String name = draft.name();
        if (coded.named() == CodedRows.Naming.PROJECT && above != null && !isUnit) {
            String key = side() + RowKeys.ofCode(above.code()) + "/" + name;
            String function = names(above).function();
            add(draft, key, RowKind.ITEM, null, above.code(), function, parent(above.code()), draft.figures());
        } else if (isUnit && !name.isEmpty()) {
            add(draft, "单位/" + name, RowKind.UNIT, null, null, name, total, draft.figures());
            unit = rows.get(rows.size() - 1).row().key();
            keyOfCode.clear();
            item = null;
        } else {
            log.notRead(table, draft.printed(), draft.location());
        }
    }

    private boolean isUnit(List<DraftRow> drafts, int index) {
        String name = drafts.get(index).name();
        boolean first = index == 1 && drafts.get(0).isTotal();
        return known.isKnownOrganisation(name)
                || (UnitRows.isBeforeClass(drafts, index)
                        && (first || known.isOrganisation(name) || UnitRows.addsUpClasses(drafts, index)));
    }

    private String side() {
        return panel.side() == null ? "" : panel.side() + "/";
    }

    private RowKind kind(String code) {
        if (coded.classification() == Classification.FUNCTIONAL && code.length() == 7) {
            return RowKind.ITEM;
        }
        return code.length() == 3 ? RowKind.CLASS : RowKind.SECTION;
    }

    private @Nullable String parent(String code) {
        for (int length = code.length() - LEVEL_DIGITS; length >= 3; length -= LEVEL_DIGITS) {
            String key = keyOfCode.get(code.substring(0, length));
            if (key != null) {
                return key;
            }
        }
        return unit != null ? unit : total;
    }

    private void add(
            DraftRow draft,
            String key,
            RowKind kind,
            @Nullable String templateRow,
            @Nullable String code,
            String label,
            @Nullable String parent,
            List<ReadFigure> figures) {
        if (keys.isTaken(key) && unit == null) {
            log.note(
                    Note.Code.ROW_REPEATED,
                    table,
                    new LocalizedText("“" + key + "”行重复出现。", "The row \"" + key + "\" is printed more than once."),
                    draft.location());
        }
        TableRow row = new TableRow(keys.unique(key), kind, templateRow, code, label, parent, draft.location());
        rows.add(new ReadRow(row, draft.printedCode() != null, figures));
    }
}
