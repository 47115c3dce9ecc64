package io.gouji.ingest.parse.section;

import io.gouji.ingest.parse.number.Token;
import io.gouji.ingest.parse.number.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Splits the lines of a section into headers, rows and remarks, page by page. */
public final class BlockSplitter {

    private static final int LONGEST_HEADER = 120;

    private final HeaderWords headerWords;
    private final BiConsumer<Integer, SourceLine> asides;

    /**
     * @param headerWords words of the headers of the set
     * @param asides told of every page number and mark of continuation that is set aside, with the number of its table
     */
    public BlockSplitter(HeaderWords headerWords, BiConsumer<Integer, SourceLine> asides) {
        this.headerWords = headerWords;
        this.asides = asides;
    }

    /** The blocks of a section in printed order; the first may be nothing but a header. */
    public List<Block> split(Section section) {
        return new Pass(section).run();
    }

    private enum Part {
        HEADER,
        ROWS,
        REMARKS
    }

    /** One pass over the lines of one section. */
    private final class Pass {

        private final int table;
        private final List<SourceLine> lines;
        private final RowStart rowStart;
        private final boolean decimals;
        private final List<Block> blocks = new ArrayList<>();
        private List<SourceLine> header = new ArrayList<>();
        private List<SourceLine> rows = new ArrayList<>();
        private List<SourceLine> remarks = new ArrayList<>();
        private Part part = Part.HEADER;

        Pass(Section section) {
            this.table = section.template().number();
            this.lines = section.lines();
            this.rowStart = new RowStart(section.template(), headerWords);
            this.decimals = lines.stream().anyMatch(rowStart::isPossible);
        }

        List<Block> run() {
            int i = 0;
            while (i < lines.size()) {
                i += take(i);
            }
            close();
            return blocks;
        }

        /** Takes a line, or the lines of a broken row of numbers, and says how many. */
        private int take(int i) {
            SourceLine line = lines.get(i);
            if (part != Part.HEADER && beginsHeader(i)) {
                close();
                part = Part.HEADER;
            }
            if (part == Part.HEADER) {
                return takeInHeader(i);
            }
            if (isPageNumber(i) || isContinuationMark(line)) {
                asides.accept(table, line);
            } else if (Sentences.begin(lines, i)) {
                part = Part.REMARKS;
                remarks.add(line);
            } else if (part == Part.ROWS && isBehindCells(line)) {
                remarks.add(line);
            } else if (part == Part.ROWS || rowStart.isCertain(line)) {
                part = Part.ROWS;
                rows.add(line);
            } else {
                remarks.add(line);
            }
            return 1;
        }

        private int takeInHeader(int i) {
            SourceLine line = lines.get(i);
            Optional<NumberRow> numbers = NumberRow.of(line);
            if (numbers.isPresent()) {
                header.add(line);
                part = Part.ROWS;
                boolean broken = i + 1 < lines.size() && numbers.get().goesOn(lines.get(i + 1));
                return broken ? 2 : 1;
            }
            if (rowStart.isCertain(line) || (rowStart.isPossible(line) && !headerFollows(i + 1))) {
                part = Part.ROWS;
                rows.add(line);
            } else if (Sentences.begin(lines, i)) {
                part = Part.REMARKS;
                remarks.add(line);
            } else {
                header.add(line);
            }
            return 1;
        }

        /** Whether the header goes on below: what looked like an amount was rubbish in it. */
        private boolean headerFollows(int from) {
            for (int i = from; i < Math.min(lines.size(), from + LONGEST_HEADER); i++) {
                SourceLine line = lines.get(i);
                if (NumberRow.of(line).isPresent() || headerWords.isHeader(line.normal())) {
                    return true;
                }
                if (rowStart.isCertain(line)) {
                    return false;
                }
            }
            return false;
        }

        private boolean beginsHeader(int i) {
            SourceLine line = lines.get(i);
            return Preamble.is(line.normal())
                    || headerWords.isHeader(line.normal())
                    || NumberRow.of(line).isPresent()
                    || (headerWords.mayBegin(line.normal()) && numberRowFollows(i + 1));
        }

        /** Whether a row of numbers comes before any row of the table, and before a page that begins with the issuer. */
        private boolean numberRowFollows(int from) {
            for (int i = from; i < Math.min(lines.size(), from + LONGEST_HEADER); i++) {
                SourceLine line = lines.get(i);
                if (NumberRow.of(line).isPresent()) {
                    return true;
                }
                boolean page = PageNumber.is(line.normal()) || Preamble.is(line.normal());
                if (page || rowStart.isCertain(line) || rowStart.isPossible(line)) {
                    return false;
                }
            }
            return false;
        }

        /**
         * In a table of amounts with decimals, or at the end of a page, a number alone on its line that is no code numbers
         * the page.
         */
        private boolean isPageNumber(int i) {
            SourceLine line = lines.get(i);
            if (line.isRow() || isOfFigures(line) || !PageNumber.is(line.normal())) {
                return false;
            }
            boolean codeGoesOn = line.normal().length() == 2
                    && i > 0
                    && !rows.isEmpty()
                    && lines.get(i - 1).normal().length() <= 5
                    && PageNumber.is(lines.get(i - 1).normal());
            boolean codeAlone = i + 1 < lines.size() && rowStart.isCodeAlone(line, lines.get(i + 1));
            return !codeGoesOn && !codeAlone && (decimals || endsPage(i));
        }

        private boolean endsPage(int i) {
            Integer page = lines.get(i).location().page();
            return i == lines.size() - 1
                    || page != null && !page.equals(lines.get(i + 1).location().page());
        }

        /** Numbers side by side, or one with a thousands separator, are figures of a row whose words stand above. */
        private static boolean isOfFigures(SourceLine line) {
            List<Token> tokens = line.tokens();
            return tokens.stream().anyMatch(token -> token.kind() == Kind.AMOUNT)
                    || tokens.size() > 1 && tokens.stream().allMatch(Token::isNumber);
        }

        private static boolean isContinuationMark(SourceLine line) {
            return !line.isRow() && ContinuationMark.is(line.normal());
        }

        /** Words on the page behind one whose rows have cells are none of a row: the name of the next sheet, a heading. */
        private boolean isBehindCells(SourceLine line) {
            if (rows.isEmpty() || line.line().hasCells() || rowStart.isCertain(line) || rowStart.isPossible(line)) {
                return false;
            }
            SourceLine last = rows.get(rows.size() - 1);
            return last.line().hasCells()
                    && !Objects.equals(last.location().page(), line.location().page());
        }

        private void close() {
            if (!header.isEmpty() || !rows.isEmpty() || !remarks.isEmpty()) {
                blocks.add(new Block(header, rows, remarks));
            }
            header = new ArrayList<>();
            rows = new ArrayList<>();
            remarks = new ArrayList<>();
        }
    }
}
