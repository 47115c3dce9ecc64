package io.gouji.ingest.parse.formtext;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.formtext.LabelSplit.Part;
import io.gouji.ingest.parse.line.FigureReader;
import io.gouji.ingest.parse.line.Precision;
import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.row.ReadingLog;
import io.gouji.ingest.parse.row.Reasons;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.document.Labels;
import io.gouji.model.document.Location;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a table whose rows have labels, on one side or on several beside each other. A row of a table without
 * labels is a line of figures.
 */
final class LabelLines {

    private final int table;
    private final TableTemplate template;
    private final Precision precision;
    private final ReadingLog log;
    private final List<SideLabels> labels;
    private final LabelSplit split;
    private final SideRows rows;
    private final boolean bare;
    private @Nullable LabelledRow group;
    private List<String> begun = List.of();
    private @Nullable SourceLine begunAt;
    private @Nullable Held held;
    private @Nullable Open open;

    LabelLines(TableTemplate template, NameBook names, Precision precision, ReadingLog log) {
        this.table = template.number();
        this.template = template;
        this.precision = precision;
        this.log = log;
        this.labels = template.panels().stream()
                .map(panel -> new SideLabels(panel, names))
                .toList();
        this.split = new LabelSplit(labels);
        this.rows = new SideRows(template, names, log);
        this.bare = template.panels().stream()
                .allMatch(panel -> panel.rows().allMatch(row -> row.label().isEmpty()));
    }

    List<ReadRow> rows() {
        settle();
        return rows.all();
    }

    void read(SourceLine line) {
        int after = -1;
        List<Cut> cuts = Cut.of(line.tokens(), precision);
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            if (cut.words().isEmpty()) {
                takeFigures(cut.figures(), line);
            } else {
                after = read(cut, after, i + 1 < cuts.size(), line);
            }
        }
    }

    /**
     * Figures alone belong to the row whose label stands above them without any, or begins there and goes on below them; in a
     * table without labels they are a row.
     */
    private void takeFigures(List<Token> figures, SourceLine line) {
        Open waiting = open;
        if (bare) {
            rows.add(0, List.of(), figures(figures, 0, line), line.location());
        } else if (waiting != null) {
            open = null;
            add(waiting.part(), figures, waiting.location(), line);
        } else if (!begun.isEmpty() && held == null && figures.stream().anyMatch(Token::isNumber)) {
            held = new Held(figures, line);
        } else {
            notRead(figures, line);
        }
    }

    /** Reads a piece of a line, and says which side it ends on. */
    private int read(Cut cut, int after, boolean more, SourceLine line) {
        List<String> words = new ArrayList<>(begun);
        words.addAll(cut.words());
        Optional<List<Part>> parts = begun.isEmpty() ? Optional.empty() : split.split(words, after);
        Held around = held;
        SourceLine at = begunAt;
        if (around != null && at != null && parts.isPresent() && parts.get().size() == 1 && !cut.hasFigures()) {
            forget();
            add(parts.get().get(0), around.figures(), at.location(), around.line());
            return parts.get().get(0).side();
        }
        if (parts.isPresent() && around == null) {
            begun = List.of();
        } else {
            settle();
            parts = split.split(cut.words(), after);
        }
        if (parts.isEmpty()) {
            return readUnknown(cut, after, more, line);
        }
        return add(parts.get(), cut, line);
    }

    private int add(List<Part> parts, Cut cut, SourceLine line) {
        settle();
        for (Part part : parts.subList(0, parts.size() - 1)) {
            add(part, List.of(), line.location(), line);
        }
        Part last = parts.get(parts.size() - 1);
        if (cut.hasFigures()) {
            add(last, cut.figures(), line.location(), line);
        } else {
            open = new Open(last, line.location());
        }
        return last.side();
    }

    /** Words that are no label of the form: the beginning of one, one of which the rest was lost, or one of its own. */
    private int readUnknown(Cut cut, int after, boolean more, SourceLine line) {
        String label = String.join("", cut.words());
        if (!cut.hasFigures()) {
            if (labels.stream().anyMatch(side -> side.isBeginning(label))) {
                begun = cut.words();
                begunAt = line;
            } else {
                noise(line);
            }
            return after;
        }
        for (int side = after + 1; side < labels.size(); side++) {
            LabelledRow row = labels.get(side).begun(label).orElse(null);
            if (row != null) {
                String whole = Labels.normal(row.label());
                log.restoredLabel(table, whole, label, whole, line.location());
                return add(List.of(new Part(side, List.of(whole), row)), cut, line);
            }
        }
        Optional<List<Part>> halves = halves(cut.words(), after);
        if (halves.isPresent()) {
            return add(halves.get(), cut, line);
        }
        int side = labels.size() == 1 || more && after < 0 ? 0 : after == labels.size() - 2 ? after + 1 : -1;
        if (side < 0 || cut.words().size() > LabelSplit.MOST_WORDS) {
            notRead(cut.figures(), line);
            return after;
        }
        return add(List.of(new Part(side, List.of(label), null)), cut, line);
    }

    /** A label of the form and, on the side next to it, one that it does not have. */
    private Optional<List<Part>> halves(List<String> words, int after) {
        for (int at = words.size() - 1; at > 0; at--) {
            Optional<List<Part>> known = split.split(words.subList(0, at), after);
            if (known.isPresent()) {
                Part last = known.get().get(known.get().size() - 1);
                if (last.side() == labels.size() - 2) {
                    List<Part> all = new ArrayList<>(known.get());
                    all.add(new Part(last.side() + 1, List.of(String.join("", words.subList(at, words.size()))), null));
                    return Optional.of(all);
                }
            }
        }
        return Optional.empty();
    }

    private void add(Part part, List<Token> figures, Location location, SourceLine line) {
        LabelledRow fixed = part.fixed();
        if (fixed != null) {
            labels.get(part.side()).take(fixed);
        }
        rows.add(part.side(), path(part), figures(figures, part.side(), line), location);
    }

    /** The label, behind the name of its group where groups are named beside their rows. */
    private List<String> path(Part part) {
        LabelledRow fixed = part.fixed();
        if (part.words().size() > 1) {
            group = template.panels().get(part.side()).labels().stream()
                    .filter(row -> SideLabels.isLabel(row, part.words().get(0)))
                    .findFirst()
                    .orElse(null);
            return part.words();
        }
        LabelledRow above = group;
        if (above == null || fixed == null) {
            return part.words();
        }
        if (above.rows().contains(fixed)) {
            return List.of(Labels.normal(above.label()), part.words().get(0));
        }
        group = null;
        return part.words();
    }

    private List<ReadFigure> figures(List<Token> figures, int side, SourceLine line) {
        Panel panel = template.panels().get(side);
        return FigureReader.read(figures, panel.columns(), line.location());
    }

    /** Ends what waits: a label whose figures did not come is a row without any, a beginning that did not go on is noise. */
    private void settle() {
        Open waiting = open;
        SourceLine at = begunAt;
        if (waiting != null) {
            open = null;
            LabelledRow fixed = waiting.part().fixed();
            if (fixed != null) {
                labels.get(waiting.part().side()).take(fixed);
            }
            rows.add(waiting.part().side(), path(waiting.part()), List.of(), waiting.location());
        }
        if (!begun.isEmpty() && at != null) {
            noise(at);
        }
        Held unnamed = held;
        forget();
        if (unnamed != null) {
            notRead(unnamed.figures(), unnamed.line());
        }
    }

    private void forget() {
        begun = List.of();
        held = null;
    }

    private void noise(SourceLine line) {
        log.noise(table, line.text(), Reasons.NOISE, line.location());
    }

    private void notRead(List<Token> figures, SourceLine line) {
        figures.stream().filter(Token::isNumber).forEach(figure -> log.notRead(table, figure.text(), line.location()));
    }

    /** Figures below the beginning of a label that wait for the rest of it. */
    private record Held(List<Token> figures, SourceLine line) {}

    /** A label that waits for figures on a line of their own. */
    private record Open(Part part, Location location) {}
}
