package io.gouji.ingest.parse.place;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.solve.Conflict;
import io.gouji.ingest.parse.solve.Constraint;
import io.gouji.ingest.parse.solve.Solution;
import io.gouji.model.document.Note;
import io.gouji.model.finding.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a reader of placed figures must know. */
final class PlacementNotes {

    private PlacementNotes() {}

    static List<Note> of(Solution solution, List<Constraint> constraints) {
        List<Note> notes = new ArrayList<>();
        for (Conflict conflict : solution.conflicts()) {
            String rules = conflict.constraints().stream()
                    .map(index -> constraints.get(index).family())
                    .filter(family -> !family.equals(Constraints.TOTAL_ROW))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            notes.add(new Note(
                    Note.Code.PLACEMENT_CONFLICT,
                    null,
                    new LocalizedText(
                            "数字之间相互矛盾,无论怎样摆放都不能同时满足:" + rules,
                            "However the figures are placed, these cannot hold together: " + rules),
                    null));
        }
        if (solution.limited()) {
            notes.add(new Note(
                    Note.Code.PLACEMENT_LIMIT,
                    null,
                    new LocalizedText(
                            "推定列位的计算达到上限,未定的数字标为有歧义",
                            "The search for columns was stopped at its limit; what was left is marked ambiguous"),
                    null));
        }
        return notes;
    }

    /** A row with more figures than its table has columns, or figures no column can hold. */
    static Note notPlaced(RowVariable variable) {
        String figures =
                variable.row().figures().stream().map(ReadFigure::printed).collect(Collectors.joining(" "));
        String key = variable.row().row().key();
        return new Note(
                Note.Code.ROW_NOT_READ,
                variable.table().table().number(),
                new LocalizedText(
                        "行“" + key + "”的数字无法归列:" + figures,
                        "The figures of row \"" + key + "\" fit no columns: " + figures),
                variable.row().row().location());
    }
}
