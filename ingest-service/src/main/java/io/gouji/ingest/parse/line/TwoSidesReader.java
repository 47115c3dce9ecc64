package io.gouji.ingest.parse.line;

import io.gouji.ingest.parse.code.CodeStart;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.label.LabelIndex;
import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.number.Token.Kind;
import io.gouji.ingest.parse.row.Fragment;
import io.gouji.ingest.parse.row.Sides;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.classification.Classification;
import io.gouji.model.template.CodedRows;
import io.gouji.model.template.Panel;
import java.util.List;

/**
 * Reads lines of a table of two sides, of which the left one has labels and the right one codes. The code tells where the
 * right side begins; where there is none, the labels do.
 */
public final class TwoSidesReader {

    private final LineReader leftReader;
    private final LineReader rightReader;
    private final LabelIndex leftLabels;
    private final LabelIndex rightLabels;
    private final Classification classification;
    private final NameBook names;
    private final List<Fragment> left;
    private final List<Fragment> right;
    private boolean rightAlone;

    /**
     * @param labelled the left side
     * @param coded the right side
     * @param codes the codes of the right side
     * @param sides where to add what is read
     * @param precision how figures are printed
     * @param names names of codes
     */
    public TwoSidesReader(
            Panel labelled, Panel coded, CodedRows codes, Sides sides, Precision precision, NameBook names) {
        this.leftReader = new LineReader(labelled, precision);
        this.rightReader = new LineReader(coded, precision);
        this.leftLabels = new LabelIndex(labelled);
        this.rightLabels = new LabelIndex(coded);
        this.classification = codes.classification();
        this.left = sides.left();
        this.right = sides.right();
        this.names = names;
    }

    /** Reads a line. */
    public void read(SourceLine line) {
        List<Token> tokens = line.tokens();
        boolean afterRight = rightAlone;
        int boundary = codeIndex(tokens);
        if (boundary < 0) {
            boundary = totalIndex(tokens);
        }
        if (boundary >= 0) {
            rightAlone = boundary == 0;
            if (boundary > 0) {
                left.add(leftReader.read(line, tokens.subList(0, boundary)));
            }
            right.add(rightReader.read(line, tokens.subList(boundary, tokens.size())));
            return;
        }
        Fragment fragment = leftReader.read(line, tokens);
        rightAlone = isOfRight(fragment, afterRight);
        if (rightAlone) {
            right.add(rightReader.read(line, tokens));
        } else {
            left.add(fragment);
        }
    }

    private int codeIndex(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            CodeStart code = CodeStart.at(tokens, i, classification);
            if (code != null) {
                int next = i + code.tokens();
                boolean named = !code.rest().isEmpty()
                        || (next < tokens.size() && tokens.get(next).kind() == Kind.TEXT);
                if (named || (i == 0 && isBareCode(tokens, code))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether a known code stands alone or before amounts, its name being broken over the lines around it. */
    private boolean isBareCode(List<Token> tokens, CodeStart code) {
        return !names.names(classification, code.digits()).isEmpty()
                && tokens.subList(code.tokens(), tokens.size()).stream()
                        .allMatch(token -> token.kind() == Kind.AMOUNT || token.kind() == Kind.DASH);
    }

    /** Where the total of the right side begins, behind that of the left: {@code 收 入 总 计 1.00 支 出 总 计 1.00}. */
    private int totalIndex(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.TEXT
                    && isTotal(rightLabels, words(tokens, i, tokens.size()))
                    && isTotal(leftLabels, words(tokens, 0, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTotal(LabelIndex labels, String label) {
        LabelIndex.Entry entry = labels.find(label, -1);
        return entry != null && entry.row().total();
    }

    private static String words(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens.subList(from, to)) {
            if (token.kind() == Kind.TEXT) {
                words.append(token.text());
            }
        }
        return words.toString();
    }

    private boolean isOfRight(Fragment fragment, boolean afterRight) {
        Fragment last = right.isEmpty() ? null : right.get(right.size() - 1);
        if (!fragment.hasWords()) {
            boolean leftWaits =
                    !afterRight && !left.isEmpty() && !left.get(left.size() - 1).hasFigures();
            return last != null && !last.hasFigures() && !leftWaits;
        }
        String label = fragment.name();
        if (leftLabels.find(label, -1) != null || leftLabels.isBeginning(label)) {
            return false;
        }
        return names.isBeginning(classification, label)
                || (last != null && (isTotal(rightLabels, label) || goesOn(last, label)));
    }

    /** Whether words complete the broken name of a code, of which a piece may stand above the code. */
    private boolean goesOn(Fragment last, String words) {
        if (!last.hasCode()) {
            return false;
        }
        String joined = last.name() + words;
        Fragment before = right.size() < 2 ? last : right.get(right.size() - 2);
        String aroundCode = before.isLoose() ? before.name() + joined : joined;
        return names.names(classification, last.code()).stream()
                .anyMatch(name -> name.startsWith(joined) || name.startsWith(aroundCode));
    }
}
