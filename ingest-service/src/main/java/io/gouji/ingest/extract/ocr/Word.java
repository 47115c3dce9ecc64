package io.gouji.ingest.extract.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * A word that was recognised, in pixels.
 *
 * @param confidence 0 to 100
 */
record Word(String text, int left, int top, int width, int height, int confidence) {

    private static final String WORD_LEVEL = "5";
    private static final int COLUMNS = 12;

    /** The words of a table as Tesseract writes it: level, five counters, left, top, width, height, confidence, text. */
    static List<Word> ofTsv(String table) {
        List<Word> words = new ArrayList<>();
        for (String line : table.split("\n")) {
            String[] fields = line.split("\t", COLUMNS);
            if (fields.length == COLUMNS && fields[0].equals(WORD_LEVEL) && !fields[COLUMNS - 1].isBlank()) {
                words.add(new Word(
                        fields[11].strip(),
                        Integer.parseInt(fields[6]),
                        Integer.parseInt(fields[7]),
                        Integer.parseInt(fields[8]),
                        Integer.parseInt(fields[9]),
                        Math.max(0, Math.min(100, (int) Math.round(Double.parseDouble(fields[10]))))));
            }
        }
        return words;
    }

    /** This word and the next one as one, without a space. */
    Word with(Word next) {
        int right = Math.max(left + width, next.left + next.width);
        int bottom = Math.max(top + height, next.top + next.height);
        int highest = Math.min(top, next.top);
        return new Word(
                text + next.text, left, highest, right - left, bottom - highest, Math.min(confidence, next.confidence));
    }
}
