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

    /** Whether the middle of another one is in it. */
    boolean covers(Word other) {
        int x = other.left + other.width / 2;
        int y = other.top + other.height / 2;
        return x >= left && x <= left + width && y >= top && y <= top + height;
    }

    /** A word in the place of several, this one among them. */
    Word around(List<Word> words, String readAs, int sure) {
        int right = left + width;
        int bottom = top + height;
        int first = left;
        int highest = top;
        for (Word word : words) {
            first = Math.min(first, word.left);
            highest = Math.min(highest, word.top);
            right = Math.max(right, word.left + word.width);
            bottom = Math.max(bottom, word.top + word.height);
        }
        return new Word(readAs, first, highest, right - first, bottom - highest, sure);
    }
}
