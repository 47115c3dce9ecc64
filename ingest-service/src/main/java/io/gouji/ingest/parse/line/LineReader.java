package io.gouji.ingest.parse.line;

import io.gouji.ingest.parse.code.CodeStart;
import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.row.Fragment;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.Panel;
import java.util.ArrayList;
import java.util.List;

/** Reads lines of a table of one side. */
public final class LineReader {

    private final Panel panel;
    private final Precision precision;

    /**
     * @param panel the side of the table
     * @param precision how its figures are printed
     */
    public LineReader(Panel panel, Precision precision) {
        this.panel = panel;
        this.precision = precision;
    }

    /** What a line contributes. */
    public Fragment read(SourceLine line) {
        return read(line, line.tokens());
    }

    /** What a part of a line, given as its words, contributes. */
    public Fragment read(SourceLine line, List<Token> tokens) {
        CodedRows coded = panel.codes();
        CodeStart code = coded == null ? null : CodeStart.at(tokens, 0, coded.classification());
        if (code == null) {
            WordsAndFigures rest = WordsAndFigures.of(tokens, 0, precision);
            return fragment(line, "", rest.words(), rest.figures());
        }
        WordsAndFigures rest = WordsAndFigures.of(tokens, code.tokens(), precision);
        List<String> words = new ArrayList<>();
        if (!code.rest().isEmpty()) {
            words.add(code.rest());
        }
        words.addAll(rest.words());
        return fragment(line, code.digits(), words, rest.figures());
    }

    private Fragment fragment(SourceLine line, String code, List<String> words, List<Token> figures) {
        return new Fragment(
                line.location(),
                line.text(),
                code,
                words,
                List.of(),
                FigureReader.read(figures, panel.columns(), line.location()));
    }
}
