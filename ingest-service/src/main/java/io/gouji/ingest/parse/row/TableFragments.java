package io.gouji.ingest.parse.row;

import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.section.HeaderWords;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the lines of a table contribute, side by side.
 *
 * @param template the table
 * @param bySide fragments of each side in printed order, by the side's index in the template
 */
public record TableFragments(TableTemplate template, Map<Integer, List<Fragment>> bySide) {

    public TableFragments {
        bySide = Map.copyOf(bySide);
    }

    /** How many figures there are. */
    public int figureCount() {
        return bySide.values().stream()
                .flatMap(List::stream)
                .mapToInt(fragment -> fragment.figures().size())
                .sum();
    }

    /** Adds the names of codes that the table prints in one piece. */
    public void teach(NameBook book) {
        bySide.forEach((side, fragments) -> {
            CodedRows coded = template.panels().get(side).codes();
            if (coded != null && coded.named() == null) {
                NameJoin.learn(fragments, coded.classification(), book);
            }
        });
    }

    /** The rows of the table, put together and named. */
    public List<ReadRow> rows(KnownNames known, HeaderWords headerWords, ReadingLog log) {
        RowKeys keys = new RowKeys();
        List<ReadRow> rows = new ArrayList<>();
        for (int side = 0; side < template.panels().size(); side++) {
            rows.addAll(rows(
                    template.panels().get(side), bySide.getOrDefault(side, List.of()), known, headerWords, log, keys));
        }
        return rows;
    }

    private List<ReadRow> rows(
            Panel panel,
            List<Fragment> fragments,
            KnownNames known,
            HeaderWords headerWords,
            ReadingLog log,
            RowKeys keys) {
        int table = template.number();
        CodedRows coded = panel.codes();
        if (coded != null) {
            List<DraftRow> drafts = RowAssembler.assemble(table, panel, fragments, known, log);
            new CodeRepair(coded, known).repair(drafts);
            return new CodedNaming(table, panel, coded, known, log, keys).name(drafts);
        }
        if (panel.rows().allMatch(LabelledRow::total)) {
            return new FreeNaming(panel, known).name(RowAssembler.assemble(table, panel, fragments, known, log));
        }
        return new LabelNaming(table, panel, log, keys)
                .name(LabelAssembler.assemble(table, panel, fragments, headerWords, log));
    }
}
