package io.gouji.ingest.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads figures twice. Read among Chinese characters, a comma becomes a full stop or is lost; read with figures alone in mind,
 * it seldom is, but words become nonsense. So where the first reading has a figure, the surer of both counts. Where both have
 * the same digits it is as sure as the surer one, otherwise as the less sure one.
 */
final class Figures {

    private static final Pattern FIGURE = Pattern.compile("[-0-9.,%:;'·，。]*[0-9][-0-9.,%:;'·，。]*");
    private static final Pattern WELL_FORMED =
            Pattern.compile("-?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?%?");

    /** In units of the height of figures. */
    private static final double CLOSE = 0.6;

    private Figures() {}

    /** The words of the first reading, with the figures of the second where they are surer. */
    static List<Word> choose(List<Word> words, List<Word> figures) {
        List<Word> chosen = new ArrayList<>(words);
        for (Word figure : figures) {
            List<Word> same = chosen.stream().filter(figure::covers).toList();
            boolean allFigures = !same.isEmpty()
                    && areClose(same)
                    && same.stream().allMatch(word -> FIGURE.matcher(word.text()).matches());
            if (allFigures && FIGURE.matcher(figure.text()).matches()) {
                chosen.set(chosen.indexOf(same.get(0)), surer(same, figure));
                chosen.removeAll(same.subList(1, same.size()));
            }
        }
        return chosen;
    }

    /** Figures of neighbouring columns, which a reading took for one word, are further apart than parts of a figure. */
    private static boolean areClose(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            Word before = words.get(i - 1);
            int gap = words.get(i).left() - before.left() - before.width();
            if (gap < -before.width() || gap > CLOSE * before.height()) {
                return false;
            }
        }
        return true;
    }

    /** A figure that a person could have printed is surer than one that nobody would. */
    private static Word surer(List<Word> words, Word figure) {
        String first = words.stream().map(Word::text).collect(Collectors.joining(" "));
        int sure = words.stream().mapToInt(Word::confidence).min().orElse(0);
        boolean sound = WELL_FORMED.matcher(first).matches();
        boolean otherSound = WELL_FORMED.matcher(figure.text()).matches();
        boolean agreed = digits(first).equals(digits(figure.text()));
        boolean other = sound == otherSound ? figure.confidence() > sure : otherSound;
        int confidence = agreed ? Math.max(sure, figure.confidence()) : Math.min(sure, figure.confidence());
        return words.get(0).around(words, other ? figure.text() : first, confidence);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
