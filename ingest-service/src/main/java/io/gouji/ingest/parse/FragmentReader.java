package io.gouji.ingest.parse;

import io.gouji.ingest.parse.code.CodeStart;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.grid.GridReader;
import io.gouji.ingest.parse.grid.TwoSidesGridReader;
import io.gouji.ingest.parse.line.LineReader;
import io.gouji.ingest.parse.line.Precision;
import io.gouji.ingest.parse.line.TwoSidesReader;
import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.number.Token.Kind;
import io.gouji.ingest.parse.row.Fragment;
import io.gouji.ingest.parse.row.ReadingLog;
import io.gouji.ingest.parse.row.Reasons;
import io.gouji.ingest.parse.row.Sides;
import io.gouji.ingest.parse.row.TableFragments;
import io.gouji.ingest.parse.section.Block;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.ingest.parse.section.TableText;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Reads what the lines of a table contribute to its rows, each line in the way of its shape: rows of cells by the header,
 * lines without cells by their words. A table may have both.
 */
final class FragmentReader {

    private static final Set<String> LEVEL_NAMES = Set.of("类", "款", "项", "目");

    private final NameBook names;
    private final ReadingLog log;
    private final Precision usual;

    /**
     * @param names names of codes
     * @param log told of what is set aside
     * @param usual how most figures of the document are printed
     */
    FragmentReader(NameBook names, ReadingLog log, Precision usual) {
        this.names = names;
        this.usual = usual;
        this.log = log;
    }

    TableFragments read(TableText text) {
        TableTemplate template = text.template();
        Precision precision = Precision.of(text.rows(), usual);
        List<Panel> panels = template.panels();
        if (panels.size() == 2) {
            CodedRows codes = panels.get(1).codes();
            if (codes != null) {
                return twoSides(text, panels.get(0), panels.get(1), codes, precision);
            }
        }
        return oneSide(text, panels.get(0), precision);
    }

    private TableFragments oneSide(TableText text, Panel panel, Precision precision) {
        GridReader grid = new GridReader(panel, unread(text));
        LineReader lines = new LineReader(panel, precision);
        List<Fragment> fragments = new ArrayList<>();
        for (Block block : text.blocks()) {
            grid.enter(block);
            for (SourceLine line : block.rows()) {
                if (!isNoise(text, line, precision)) {
                    fragments.add(isGrid(line) ? grid.read(line) : lines.read(line, withoutLevelNames(line.tokens())));
                }
            }
        }
        return new TableFragments(text.template(), Map.of(0, fragments));
    }

    /** A row behind the last words of the header, 类 款 项, which run into its line. */
    private static List<Token> withoutLevelNames(List<Token> tokens) {
        int first = 0;
        while (first < tokens.size() && LEVEL_NAMES.contains(tokens.get(first).text())) {
            first++;
        }
        return first > 1 ? tokens.subList(first, tokens.size()) : tokens;
    }

    private TableFragments twoSides(TableText text, Panel labelled, Panel coded, CodedRows codes, Precision precision) {
        Sides sides = new Sides();
        TwoSidesGridReader grid = new TwoSidesGridReader(labelled, coded, codes, sides, unread(text));
        TwoSidesReader lines = new TwoSidesReader(labelled, coded, codes, sides, precision, names);
        for (Block block : text.blocks()) {
            grid.enter(block);
            for (SourceLine line : block.rows()) {
                if (!isNoise(text, line, precision)) {
                    if (isGrid(line)) {
                        grid.read(line);
                    } else {
                        lines.read(line);
                    }
                }
            }
        }
        return new TableFragments(text.template(), Map.of(0, sides.left(), 1, sides.right()));
    }

    /** A row of cells; one whose only filled cell holds words and amounts has lost its boundaries. */
    private static boolean isGrid(SourceLine line) {
        return line.isRow()
                || (line.line().hasCells() && line.tokens().stream().noneMatch(token -> token.kind() == Kind.AMOUNT));
    }

    private BiConsumer<SourceLine, String> unread(TableText text) {
        return (line, cell) -> log.notRead(text.template().number(), cell, line.location());
    }

    /** A line without a Chinese character and without a code is no row; if it has an amount, somebody must look at it. */
    private boolean isNoise(TableText text, SourceLine line, Precision precision) {
        if (line.hasChinese()) {
            return false;
        }
        List<Token> tokens = line.tokens();
        int table = text.template().number();
        boolean code = text.template().panels().stream()
                .map(Panel::codes)
                .anyMatch(codes -> codes != null && CodeStart.at(tokens, 0, codes.classification()) != null);
        boolean figures = tokens.stream()
                .allMatch(token -> token.kind() == Kind.AMOUNT
                        || token.kind() == Kind.DASH
                        || (precision == Precision.FREE && token.isNumber()));
        boolean pieceOfName = !line.line().hasCells() && tokens.size() == 1;
        if (code || figures || pieceOfName) {
            return false;
        }
        if (tokens.stream().anyMatch(token -> token.kind() == Kind.AMOUNT)) {
            log.notRead(table, line.text(), line.location());
        } else if (tokens.stream().anyMatch(token -> token.kind() == Kind.TEXT || token.isNumber())) {
            log.noise(table, line.text(), Reasons.NOISE, line.location());
        }
        return true;
    }
}
