package io.gouji.ingest.parse.formtext;

import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.label.Numbering;
import io.gouji.ingest.parse.line.FigureReader;
import io.gouji.ingest.parse.line.Precision;
import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.row.ReadingLog;
import io.gouji.ingest.parse.row.Reasons;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.classification.Classification;
import io.gouji.model.document.Location;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a table of named items without codes: under a numbered class, which stands alone in its row, the purpose
 * with the economic class (经济科目) that pays it, and under these the items. Names above a row are those it goes under.
 */
final class ItemLines {

    /** No name is broken into more; what goes on for longer are no names. */
    private static final int MOST_PIECES = 60;

    private final TableTemplate template;
    private final Precision precision;
    private final ReadingLog log;
    private final NameBook names;
    private final SideLabels labels;
    private final SideRows rows;
    private final List<String> broken = new ArrayList<>();
    private @Nullable Location begun;
    private List<String> ofClass = List.of();
    private List<String> ofPurpose = List.of();

    ItemLines(TableTemplate template, NameBook names, Precision precision, ReadingLog log) {
        this.template = template;
        this.precision = precision;
        this.log = log;
        this.names = names;
        this.labels = new SideLabels(template.panels().get(0), names);
        this.rows = new SideRows(template, names, log);
    }

    List<ReadRow> rows() {
        drop();
        return rows.all();
    }

    /** Names that no figures followed. */
    private void drop() {
        if (begun != null) {
            log.noise(template.number(), String.join(" ", broken), Reasons.NOISE, begun);
        }
        broken.clear();
        begun = null;
    }

    void read(SourceLine line) {
        for (Cut cut : Cut.of(line.tokens(), precision)) {
            if (cut.hasFigures()) {
                add(words(cut), cut, begun == null ? line.location() : begun);
                broken.clear();
                begun = null;
            } else {
                if (broken.size() + cut.words().size() > MOST_PIECES) {
                    drop();
                }
                broken.addAll(cut.words());
                begun = begun == null ? line.location() : begun;
            }
        }
    }

    /** The names of a row; one that is broken over lines ends above the figures, or goes on beside them. */
    private List<String> words(Cut cut) {
        List<String> words = new ArrayList<>(cut.words());
        if (broken.isEmpty()) {
            return words;
        }
        List<String> pieces = new ArrayList<>(broken);
        pieces.addAll(words);
        for (int at = Math.max(1, pieces.size() - MOST_PIECES); at < pieces.size(); at++) {
            String last = String.join("", pieces.subList(at, pieces.size()));
            if (isEconomicClass(last)) {
                return List.of(String.join("", pieces.subList(0, at)), last);
            }
        }
        if (words.size() > 1) {
            words.set(0, String.join("", broken) + words.get(0));
        } else {
            words.add(0, String.join("", broken));
        }
        return words;
    }

    private boolean isEconomicClass(String name) {
        return !names.codes(Classification.DEPARTMENTAL_ECONOMIC, name).isEmpty();
    }

    private void add(List<String> words, Cut cut, Location location) {
        if (words.isEmpty()) {
            cut.figures().stream()
                    .filter(Token::isNumber)
                    .forEach(figure -> log.notRead(template.number(), figure.text(), location));
            return;
        }
        Panel panel = template.panels().get(0);
        rows.add(0, path(words), FigureReader.read(cut.figures(), panel.columns(), location), location);
    }

    private List<String> path(List<String> words) {
        String first = words.get(0);
        if (words.size() == 1 && labels.fixed(first).isPresent()) {
            return words;
        }
        boolean ofEconomicClass = isEconomicClass(words.get(words.size() - 1));
        if (!Numbering.strip(first).equals(first) && !ofEconomicClass) {
            ofClass = List.of(String.join("", words));
            ofPurpose = List.of();
            return ofClass;
        }
        List<String> path = new ArrayList<>(ofClass);
        if (ofEconomicClass) {
            ofPurpose = words;
        } else {
            path.addAll(ofPurpose);
        }
        path.addAll(words);
        return path;
    }
}
