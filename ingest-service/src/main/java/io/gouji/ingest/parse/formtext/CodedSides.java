package io.gouji.ingest.parse.formtext;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.ingest.parse.ReadRow;
import io.gouji.ingest.parse.code.CodeStart;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.line.FigureReader;
import io.gouji.ingest.parse.line.Precision;
import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.number.Token.Kind;
import io.gouji.ingest.parse.row.ReadingLog;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.classification.Classification;
import io.gouji.model.document.Location;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a table that has codes on several sides: a code tells by its class which side it stands on, and a row goes
 * on to the next code, or to the next label of the form.
 */
final class CodedSides {

    /** The lower level of a code, whose class stands on the line above. */
    private static final Pattern LEVEL = Pattern.compile("\\d{2}");

    private static final int CLASS_DIGITS = 3;

    private final TableTemplate template;
    private final Precision precision;
    private final ReadingLog log;
    private final List<SideLabels> labels;
    private final SideRows rows;
    private @Nullable Row waiting;

    CodedSides(TableTemplate template, NameBook names, Precision precision, ReadingLog log) {
        this.template = template;
        this.precision = precision;
        this.log = log;
        this.labels = template.panels().stream()
                .map(panel -> new SideLabels(panel, names))
                .toList();
        this.rows = new SideRows(template, names, log);
    }

    List<ReadRow> rows() {
        settle();
        return rows.all();
    }

    void read(SourceLine line) {
        List<Token> tokens = line.tokens();
        int from = 0;
        while (from < tokens.size()) {
            int end = from + 1;
            CodeStart code = code(tokens, from);
            if (code != null) {
                end = from + code.tokens();
            }
            while (end < tokens.size() && code(tokens, end) == null && !beginsLabel(tokens, end)) {
                end++;
            }
            read(code, tokens.subList(from, end), line);
            from = end;
        }
    }

    private @Nullable CodeStart code(List<Token> tokens, int index) {
        for (Panel panel : template.panels()) {
            CodedRows codes = panel.codes();
            Classification classification = codes == null ? null : codes.classification();
            CodeStart code = classification == null ? null : CodeStart.at(tokens, index, classification);
            if (code != null && side(code.digits()) >= 0) {
                return code;
            }
        }
        return null;
    }

    private int side(String code) {
        for (int side = 0; side < template.panels().size(); side++) {
            CodedRows codes = template.panels().get(side).codes();
            if (codes != null && codes.mayHave(code)) {
                return side;
            }
        }
        return -1;
    }

    /** Behind a figure, words of a fixed row begin a row. */
    private boolean beginsLabel(List<Token> tokens, int index) {
        if (index == 0
                || tokens.get(index).kind() != Kind.TEXT
                || tokens.get(index - 1).kind() == Kind.TEXT) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        int end = Math.min(tokens.size(), index + LabelSplit.MOST_WORDS);
        for (int i = index; i < end && tokens.get(i).kind() == Kind.TEXT; i++) {
            words.append(tokens.get(i).text());
            String label = words.toString();
            if (labels.stream().anyMatch(side -> side.fixed(label).isPresent())) {
                return true;
            }
        }
        return false;
    }

    private void read(@Nullable CodeStart code, List<Token> tokens, SourceLine line) {
        if (code != null) {
            settle();
            List<Token> rest = tokens.subList(code.tokens(), tokens.size());
            take(new Row(side(code.digits()), code.digits(), code.rest(), null, line.location()), rest, line);
            return;
        }
        for (Cut cut : Cut.of(tokens, precision)) {
            String label = String.join("", cut.words());
            LabelledRow fixed = null;
            for (int side = 0; side < labels.size() && fixed == null && !label.isEmpty(); side++) {
                fixed = labels.get(side).fixed(label).orElse(null);
                if (fixed != null) {
                    settle();
                    labels.get(side).take(fixed);
                    take(new Row(side, "", label, fixed, line.location()), cut, line);
                }
            }
            if (fixed == null) {
                goOn(cut, line);
            }
        }
    }

    /** What has neither code nor label goes on with the row that has no figures yet; digits of a level only with its class. */
    private void goOn(Cut cut, SourceLine line) {
        Row row = waiting;
        boolean level =
                !cut.words().isEmpty() && LEVEL.matcher(cut.words().get(0)).matches();
        if (row != null && level && row.isBareClass()) {
            Row lower = row.withLevel(cut.words().get(0));
            take(
                    lower.followedBy(
                            String.join("", cut.words().subList(1, cut.words().size()))),
                    cut,
                    line);
        } else if (row != null && !level) {
            take(row.followedBy(String.join("", cut.words())), cut, line);
        } else if (cut.hasFigures()) {
            cut.figures().stream()
                    .filter(Token::isNumber)
                    .forEach(figure -> log.notRead(template.number(), figure.text(), line.location()));
        }
    }

    private void take(Row row, List<Token> rest, SourceLine line) {
        List<Cut> cuts = Cut.of(rest, precision);
        Row begun = row;
        for (int i = 0; i < cuts.size(); i++) {
            begun = i == 0 ? begun.followedBy(String.join("", cuts.get(0).words())) : begun;
            if (i == 0) {
                take(begun, cuts.get(0), line);
            } else {
                goOn(cuts.get(i), line);
            }
        }
        if (cuts.isEmpty()) {
            waiting = row;
        }
    }

    private void take(Row row, Cut cut, SourceLine line) {
        if (cut.hasFigures()) {
            waiting = null;
            add(
                    row,
                    FigureReader.read(
                            cut.figures(), template.panels().get(row.side()).columns(), line.location()));
        } else {
            waiting = row;
        }
    }

    private void settle() {
        Row row = waiting;
        waiting = null;
        if (row != null) {
            add(row, List.of());
        }
    }

    private void add(Row row, List<ReadFigure> figures) {
        if (row.code().isEmpty()) {
            rows.add(row.side(), List.of(row.name()), figures, row.location());
        } else {
            rows.addCoded(row.side(), row.code(), row.name(), figures, row.location());
        }
    }

    /** A row while its figures are looked for. */
    private record Row(
            int side, String code, String name, @Nullable LabelledRow fixed, Location location) {

        /** Whether there is nothing of it yet but three digits. */
        boolean isBareClass() {
            return code.length() == CLASS_DIGITS && name.isEmpty();
        }

        Row withLevel(String level) {
            return new Row(side, code + level, name, fixed, location);
        }

        Row followedBy(String words) {
            return fixed == null ? new Row(side, code, name + words, null, location) : this;
        }
    }
}
