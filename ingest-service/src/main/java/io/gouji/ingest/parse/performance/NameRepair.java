package io.gouji.ingest.parse.performance;

import io.gouji.model.document.Labels;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts names of indicators together that a scanner has broken over cells or garbled, as far as the document itself tells
 * what they were: other indicators with the same words, and the goal of the same table.
 */
final class NameRepair {

    private static final int SHORTEST = 4;
    private static final String RATE = "率";

    private final Set<String> names = new HashSet<>();
    private final Set<String> targets = new HashSet<>();

    /** Learns from the indicators of a document those that are whole. */
    NameRepair(List<List<DraftIndicator>> tables) {
        for (List<DraftIndicator> table : tables) {
            for (DraftIndicator indicator : table) {
                if (indicator.spilt.isEmpty() && indicator.target().before().isEmpty()) {
                    names.add(Labels.normal(indicator.name));
                    targets.add(indicator.target().value());
                }
            }
        }
    }

    /** Mends the names of a table. */
    void mend(List<DraftIndicator> table, String goal) {
        String said = Labels.normal(goal);
        for (int i = 0; i < table.size(); i++) {
            DraftIndicator indicator = table.get(i);
            if (!indicator.spilt.isEmpty()) {
                insert(indicator, indicator.spilt);
            }
            String before = indicator.target().before();
            if (!before.isEmpty() && wasBroken(indicator, before, said)) {
                insert(indicator, before);
            }
            takeFromTarget(indicator);
            if (i + 1 < table.size() && Labels.normal(table.get(i + 1).name).isEmpty()) {
                divide(indicator, table.get(i + 1));
            }
            if (Labels.normal(indicator.name).isEmpty()) {
                fromGoal(indicator, said);
            }
            mendRate(indicator);
        }
    }

    /**
     * Whether words before a target are a piece of the name: it has a line that was broken, or the document tells the name with
     * them. Elsewhere they are words of the target.
     */
    private boolean wasBroken(DraftIndicator indicator, String before, String goal) {
        String name = Labels.normal(indicator.name);
        String whole = name + before;
        return !name.contains(before)
                && (name.isEmpty()
                        || indicator.name.indexOf(' ') >= 0
                        || goal.contains(whole)
                        || names.contains(whole));
    }

    /** What ran over into the next cell was the end of a line: it belongs where the name was broken. */
    private static void insert(DraftIndicator indicator, String spilt) {
        String piece = withoutNoise(Labels.normal(spilt));
        int line = indicator.name.lastIndexOf(' ');
        String before = line < 0 ? indicator.name : indicator.name.substring(0, line);
        String after = line < 0 ? "" : indicator.name.substring(line + 1);
        boolean twice = !before.isEmpty()
                && !piece.isEmpty()
                && ")(、".indexOf(piece.charAt(0)) >= 0
                && Labels.normal(before).endsWith(piece.substring(0, 1));
        indicator.name = before + (twice ? piece.substring(1) : piece) + after;
        indicator.spilt = "";
        indicator.repaired |= line >= 0 && !piece.isEmpty();
    }

    /** Single digits and signs that stand before Chinese characters are what a scanner makes of a frame. */
    private static String withoutNoise(String piece) {
        int start = 0;
        while (start < piece.length() && !Character.isIdeographic(piece.charAt(start)) && piece.charAt(start) != ')') {
            start++;
        }
        return start <= 1 ? piece.substring(start) : piece;
    }

    /** A word of the name that stands among the words of the target: the document has both without it elsewhere. */
    private void takeFromTarget(DraftIndicator indicator) {
        Target target = indicator.target();
        String name = Labels.normal(indicator.name);
        if (target.number() || target.operator() != null) {
            return;
        }
        for (String word : indicator.printed.split("\\s+")) {
            String piece = Labels.normal(word);
            String printed = Labels.normal(indicator.printed);
            int at = printed.indexOf(piece);
            String rest = at < 0 ? "" : printed.substring(0, at) + printed.substring(at + piece.length());
            String whole = name + piece;
            if (!rest.isEmpty() && targets.contains(rest) && names.contains(whole)) {
                indicator.name = whole;
                indicator.target = new Target("", null, rest, "", false, true);
                indicator.repaired = true;
                return;
            }
        }
    }

    /** Two names in one cell above a cell without a name. */
    private static void divide(DraftIndicator indicator, DraftIndicator below) {
        int line = indicator.name.indexOf(' ');
        String first = line < 0 ? "" : Labels.normal(indicator.name.substring(0, line));
        String second = line < 0 ? "" : Labels.normal(indicator.name.substring(line + 1));
        boolean alike = first.length() >= SHORTEST
                && second.length() >= SHORTEST
                && first.charAt(first.length() - 1) == second.charAt(second.length() - 1);
        if (alike) {
            indicator.name = first;
            below.name = second;
            below.repaired = true;
        }
    }

    /** The goal states the same number with its unit behind its name. */
    private static void fromGoal(DraftIndicator indicator, String goal) {
        Target target = indicator.target();
        String stated = target.value() + target.unit();
        int at = target.number() && !stated.isEmpty() ? goal.indexOf(stated) : -1;
        boolean apart = at > 0 && !Character.isDigit(goal.charAt(at - 1));
        int start = at;
        while (apart && start > 0 && Character.isIdeographic(goal.charAt(start - 1))) {
            start--;
        }
        if (apart && at - start >= SHORTEST) {
            indicator.name = goal.substring(start, at);
            indicator.repaired = true;
        }
    }

    /** A rate whose last sign is not 率, while another rate of the document ends in the same word with 率. */
    private void mendRate(DraftIndicator indicator) {
        String name = Labels.normal(indicator.name);
        if (!indicator.target().unit().equals("%") || name.length() < SHORTEST || name.endsWith(RATE)) {
            return;
        }
        String ending = name.substring(name.length() - 3, name.length() - 1) + RATE;
        boolean known = names.stream().anyMatch(other -> other.endsWith(ending));
        boolean own = names.stream()
                .anyMatch(other -> !other.equals(name) && other.endsWith(name.substring(name.length() - 1)));
        if (known && !own) {
            indicator.name = name.substring(0, name.length() - 1) + RATE;
            indicator.repaired = true;
        }
    }
}
