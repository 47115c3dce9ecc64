package io.gouji.ingest.parse.row;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a function and the name of a project, told apart in the words of a row. Both may be broken over lines, and
 * then their pieces alternate; the known name of the function tells which piece is whose.
 *
 * @param function name of the function, empty if none of the words belongs to it
 * @param project name of the project, empty if all words belong to the function
 * @param complete whether the whole name of the function was found
 */
record FunctionName(String function, String project, boolean complete) {

    /** Tells them apart by the names known for the function; without any the first word is the function's. */
    static FunctionName split(List<String> words, List<String> known) {
        FunctionName best = null;
        for (String name : known) {
            FunctionName found = split(words, name);
            if (best == null || found.isBetterThan(best)) {
                best = found;
            }
        }
        if (best != null && !best.function.isEmpty()) {
            return best;
        }
        if (words.isEmpty()) {
            return new FunctionName("", "", false);
        }
        return new FunctionName(words.get(0), String.join("", words.subList(1, words.size())), false);
    }

    private boolean isBetterThan(FunctionName other) {
        return complete == other.complete ? function.length() > other.function.length() : complete;
    }

    private static FunctionName split(List<String> words, String known) {
        StringBuilder rest = new StringBuilder(known);
        List<String> project = new ArrayList<>();
        for (String word : words) {
            String expected = rest.toString();
            if (!expected.isEmpty() && expected.startsWith(word)) {
                rest.delete(0, word.length());
            } else if (!expected.isEmpty() && word.startsWith(expected) && project.isEmpty()) {
                project.add(word.substring(expected.length()));
                rest.setLength(0);
            } else {
                project.add(word);
            }
        }
        String function = known.substring(0, known.length() - rest.length());
        return new FunctionName(function, String.join("", project), rest.length() == 0);
    }
}
