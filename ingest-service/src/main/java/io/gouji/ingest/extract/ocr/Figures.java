package io.gouji.ingest.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads figures twice. Read among Chinese characters, a comma becomes a full stop or is lost. So what was taken for a figure is
 * cut out and read once more, each on a line of its own and with figures alone in mind. The surer reading counts: where both
 * have the same digits it is as sure as the surer one, otherwise as the less sure one.
 */
final class Figures {

    private static final Pattern WELL_FORMED = Pattern.compile("-?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?%?");

    /** Parts of a figure are no further apart, in units of its height; figures of neighbouring columns are. */
    private static final double CLOSE = 0.6;

    private Figures() {}

    /** Whether it is a figure, or what a figure may have been taken for: digits, and hardly anything else. */
    static boolean isFigure(Word word) {
        int digits = 0;
        int letters = 0;
        for (int c : word.text().codePoints().toArray()) {
            if (Character.isIdeographic(c)) {
                return false;
            }
            digits += c >= '0' && c <= '9' ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return digits > 2 * letters;
    }

    /** The words, those that are parts of one figure joined. */
    static List<Word> join(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        for (Word word : words) {
            Word last = joined.isEmpty() ? word : joined.get(joined.size() - 1);
            boolean goesOn = !joined.isEmpty() && isFigure(last) && isFigure(word) && areClose(last, word);
            if (goesOn) {
                joined.set(joined.size() - 1, last.with(word));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean areClose(Word word, Word next) {
        int gap = next.left() - word.left() - word.width();
        boolean sameLine = Math.abs(next.top() - word.top()) < word.height();
        return sameLine && gap >= -word.height() && gap <= CLOSE * word.height();
    }

    /** The surer of two readings of a figure; one that a person could have printed is surer than one that nobody would. */
    static Word choose(Word first, List<Word> second) {
        String text = second.stream().map(Word::text).collect(Collectors.joining());
        if (text.isEmpty()) {
            return first;
        }
        int confidence = second.stream().mapToInt(Word::confidence).min().orElse(0);
        boolean sound = WELL_FORMED.matcher(first.text()).matches();
        boolean otherSound = WELL_FORMED.matcher(text).matches();
        boolean other = sound == otherSound ? confidence > first.confidence() : otherSound;
        boolean agreed = digits(first.text()).equals(digits(text));
        int sure = agreed ? Math.max(first.confidence(), confidence) : Math.min(first.confidence(), confidence);
        return new Word(other ? text : first.text(), first.left(), first.top(), first.width(), first.height(), sure);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
