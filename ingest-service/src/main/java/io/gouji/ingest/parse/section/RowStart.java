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
    private static final NameBook NAMES = new NameBook();

    private final List<Classification> classifications = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> totals = new HashSet<>(Set.of("总计", "合计"));
    private final HeaderWords headerWords;

    RowStart(TableTemplate template, HeaderWords headerWords) {
        this.headerWords = headerWords;
        for (Panel panel : template.panels()) {
            CodedRows codes = panel.codes();
            if (codes != null) {
                classifications.add(codes.classification());
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

    /** Whether a line is a code alone, and the next one its name. */
    boolean isCodeAlone(SourceLine line, SourceLine next) {
        return classifications.stream()
                .filter(list -> CodeStart.isCode(line.normal(), list))
                .flatMap(list -> NAMES.names(list, line.normal()).stream())
                .anyMatch(next.normal()::startsWith);
    }

    private boolean beginsWithCode(List<Token> tokens) {
        for (Classification classification : classifications) {
            CodeStart code = CodeStart.at(tokens, 0, classification);
            if (code != null) {
                int next = code.tokens();
                boolean named = !code.rest().isEmpty()
                        || (next < tokens.size() && tokens.get(next).kind() == Kind.TEXT);
                return named || (next == tokens.size() && code.digits().length() > 3);
            }
        }
        return false;
    }

    private boolean beginsWithLabel(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        int i = 0;
        while (i < tokens.size() && !isFigureOrCode(tokens, i)) {
            words.append(tokens.get(i++).text());
        }
        String label = LabelCore.of(words.toString());
        boolean followed = i < tokens.size();
        if (totals.contains(label)) {
            return followed;
        }
        return labels.contains(label) && (followed || !headerWords.contains(label));
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
