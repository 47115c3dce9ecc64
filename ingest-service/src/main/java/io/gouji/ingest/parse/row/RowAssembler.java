package io.gouji.ingest.parse.row;

import io.gouji.ingest.parse.label.LabelIndex;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.Panel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts together rows that begin with a code or carry a free name. A name may be broken over lines above and below the one
 * with the code, the figures may stand on a line of their own.
 */
final class RowAssembler {

    private final int table;
    private final boolean coded;
    private final LabelIndex labels;
    private final KnownNames known;
    private final ReadingLog log;
    private final NameJoin join;
    private final List<DraftRow> rows = new ArrayList<>();
    private List<Fragment> loose = new ArrayList<>();
    private @Nullable DraftRow current;

    private RowAssembler(int table, Panel panel, KnownNames known, ReadingLog log, List<Fragment> fragments) {
        CodedRows codes = panel.codes();
        this.table = table;
        this.coded = codes != null;
        this.labels = new LabelIndex(panel);
        this.known = known;
        this.log = log;
        this.join = new NameJoin(panel, known, fragments);
    }

    /** The rows of one side of a table, given what its lines contribute. */
    static List<DraftRow> assemble(int table, Panel panel, List<Fragment> fragments, KnownNames known, ReadingLog log) {
        RowAssembler assembler = new RowAssembler(table, panel, known, log, fragments);
        fragments.forEach(assembler::take);
        assembler.finish();
        return assembler.rows;
    }

    private void take(Fragment fragment) {
        if (fragment.hasCode()) {
            begin(fragment, false);
        } else if (isTotal(fragment)) {
            begin(fragment, true);
        } else if (!fragment.hasFigures()) {
            takeLoose(fragment);
        } else if (completesCurrent(fragment)) {
            giveAll(fragment);
        } else if (fragment.hasWords() || !loose.isEmpty()) {
            begin(fragment, false);
        } else if (current == null) {
            log.notRead(table, fragment.printed(), fragment.location());
        } else {
            current.append(fragment);
        }
    }

    private void takeLoose(Fragment fragment) {
        DraftRow row = current;
        if (row != null && loose.isEmpty() && row.codeGoesOn(fragment)) {
            row.extendCode(fragment);
        } else if (fragment.hasReadableWords() || (current != null && fragment.hasWords() && isPieceOfName(fragment))) {
            loose.add(fragment);
        } else if (fragment.hasWords()) {
            log.noise(table, fragment.printed(), Reasons.NOISE, fragment.location());
        }
    }

    /** A broken name may leave digits or a bracket alone on a line. */
    private boolean isPieceOfName(Fragment fragment) {
        DraftRow row = current;
        return row != null
                && Words.openBrackets(row.name() + looseWords()) > 0
                && fragment.name().length() <= 8;
    }

    private String looseWords() {
        StringBuilder words = new StringBuilder();
        loose.forEach(piece -> words.append(piece.name()));
        return words.toString();
    }

    private boolean isTotal(Fragment fragment) {
        LabelIndex.Entry entry = fragment.hasWords() ? labels.find(fragment.name(), -1) : null;
        return entry != null && entry.row().total();
    }

    /** Figures belong to the row that has a code and waits for them, unless their words are a name of their own. */
    private boolean completesCurrent(Fragment fragment) {
        DraftRow row = current;
        if (row == null || !row.figures().isEmpty()) {
            return false;
        }
        boolean waits = row.isTotal() ? !fragment.hasWords() : coded && row.hasCode();
        return waits && !known.isKnownOrganisation(fragment.name());
    }

    private void giveAll(Fragment last) {
        DraftRow row = current;
        if (row != null) {
            loose.forEach(row::append);
            row.append(last);
            loose = new ArrayList<>();
        }
    }

    private void begin(Fragment first, boolean total) {
        List<Fragment> above = settle(first, total);
        DraftRow row = new DraftRow(first);
        row.prepend(above);
        if (total) {
            row.markTotal();
        }
        rows.add(row);
        current = row;
    }

    /** Gives the pieces between two rows to the row above, and returns those of the row below. */
    private List<Fragment> settle(@Nullable Fragment below, boolean total) {
        if (loose.isEmpty()) {
            return List.of();
        }
        DraftRow row = current;
        int taken = total && row != null ? loose.size() : join.split(row, loose, below);
        for (Fragment piece : loose.subList(0, taken)) {
            List<String> words = row == null ? List.of() : row.words();
            words = new ArrayList<>(words);
            words.addAll(piece.words());
            if (row == null || row.isTotal() || join.isStrange(row.code(), words)) {
                log.noise(table, piece.printed(), Reasons.NOISE, piece.location());
            } else {
                row.append(piece);
            }
        }
        List<Fragment> rest = List.copyOf(loose.subList(taken, loose.size()));
        loose = new ArrayList<>();
        return below == null ? List.of() : above(rest, below);
    }

    private List<Fragment> above(List<Fragment> pieces, Fragment below) {
        List<Fragment> kept = new ArrayList<>(pieces);
        while (!kept.isEmpty()) {
            List<String> words = new ArrayList<>();
            kept.forEach(piece -> words.addAll(piece.words()));
            words.addAll(below.words());
            if (!join.isStrange(below.code(), words)) {
                return kept;
            }
            Fragment strange = kept.remove(0);
            log.noise(table, strange.printed(), Reasons.NOISE, strange.location());
        }
        return kept;
    }

    private void finish() {
        settle(null, false);
    }
}
