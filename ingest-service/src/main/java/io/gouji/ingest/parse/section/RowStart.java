package io.gouji.ingest.parse.section;

import io.gouji.ingest.parse.code.CodeStart;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.label.LabelCore;
import io.gouji.ingest.parse.number.CellNumber;
import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.number.Token.Kind;
import io.gouji.model.classification.Classification;
import io.gouji.model.document.Labels;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether a line of a table's section begins a row of that table: a code with a name, or a label of the form. */
final class RowStart {

    private static final int LONGEST = 400;
    private static final int CLASS_DIGITS = 3;
    private static final int LEVEL_DIGITS = 2;
    private static final NameBook NAMES = new NameBook();

    private final List<Classification> classifications = new ArrayList<>();
    private final List<Classification> byName = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> totals = new HashSet<>(Set.of("总计", "合计"));
    private final HeaderWords headerWords;

    RowStart(TableTemplate template, HeaderWords headerWords) {
        this.headerWords = headerWords;
        for (Panel panel : template.panels()) {
            CodedRows codes = panel.codes();
            if (codes != null) {
                (codes.byName() ? byName : classifications).add(codes.classification());
            }
            panel.rows().forEach(row -> {
                Set<String> target = row.total() ? totals : labels;
                target.add(LabelCore.of(Labels.normal(row.label())));
                row.aliases().forEach(alias -> target.add(LabelCore.of(Labels.normal(alias))));
            });
        }
    }

    /** Whether it certainly begins a row. */
    boolean isCertain(SourceLine line) {
        if (line.normal().length() > LONGEST) {
            return false;
        }
        List<Token> tokens = line.tokens();
        return beginsWithCode(tokens) || beginsWithLabel(tokens);
    }

    /** Whether it has an amount and is not rubbish, so that it may be a row without code or label. */
    boolean isPossible(SourceLine line) {
        if (line.normal().length() > LONGEST) {
            return false;
        }
        if (line.isRow()) {
            return line.line().cells().stream()
                    .map(cell -> CellNumber.read(cell.text()))
                    .anyMatch(number -> number != null && !number.isWhole());
        }
        boolean words = line.hasChinese();
        boolean amount = false;
        for (Token token : line.tokens()) {
            if (token.kind() == Kind.TEXT && !words) {
                return false;
            }
            amount |= token.kind() == Kind.AMOUNT && !token.requireNumber().isWhole();
        }
        return amount;
    }

    /** Whether a line is a code alone, and the next one its name, or begins with its lower level. */
    boolean isCodeAlone(SourceLine line, SourceLine next) {
        String below = next.normal();
        String level = below.substring(0, Math.min(LEVEL_DIGITS, below.length()));
        return classifications.stream()
                .filter(list -> CodeStart.isCode(line.normal(), list))
                .anyMatch(list -> NAMES.names(list, line.normal()).stream().anyMatch(below::startsWith)
                        || !NAMES.names(list, line.normal() + level).isEmpty());
    }

    private boolean beginsWithCode(List<Token> tokens) {
        for (Classification classification : classifications) {
            CodeStart code = CodeStart.at(tokens, 0, classification);
            if (code != null) {
                int next = code.tokens();
                boolean named = !code.rest().isEmpty()
                        || (next < tokens.size() && tokens.get(next).kind() == Kind.TEXT);
                return named || (next == tokens.size() && code.digits().length() > CLASS_DIGITS);
            }
        }
        return false;
    }

    private boolean beginsWithLabel(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        int i = 0;
        while (i < tokens.size() && !isFigureOrCode(tokens, i)) {
            words.append(tokens.get(i++).text());
            if (isNumberedLabel(words.toString())) {
                return true;
            }
        }
        String label = LabelCore.of(words.toString());
        boolean followed = i < tokens.size();
        if (totals.contains(label)) {
            return followed;
        }
        return labels.contains(label) && (followed || !headerWords.contains(label));
    }

    /** A label with its numbering, or a class printed by name with one, whatever stands behind it: no header is numbered. */
    private boolean isNumberedLabel(String words) {
        String label = LabelCore.of(words);
        boolean numbered = !label.equals(words);
        return numbered
                && (labels.contains(label)
                        || byName.stream()
                                .anyMatch(list -> NAMES.codes(list, label).stream()
                                        .anyMatch(code -> code.length() == CLASS_DIGITS)));
    }

    private boolean isFigureOrCode(List<Token> tokens, int index) {
        if (tokens.get(index).kind() == Kind.AMOUNT) {
            return true;
        }
        if (tokens.get(index).kind() == Kind.WHOLE && index > 0) {
            return true;
        }
        return index > 0 && classifications.stream().anyMatch(list -> CodeStart.at(tokens, index, list) != null);
    }
}
