package io.gouji.ingest.parse.row;

import io.gouji.ingest.parse.ReadFigure;
import io.gouji.model.document.Location;
import java.util.List;

/**
 * What one line, or one row of a grid, contributes to a row of the table: all of it, or a piece of a broken name, or its
 * figures alone.
 *
 * @param location where it stands
 * @param printed the text as it stood
 * @param code digits of the classification code, empty if it has none
 * @param words the words of the name in order
 * @param project the words of the project's name where the layout tells the two names apart, else empty
 * @param figures its numbers in order
 */
public record Fragment(
        Location location,
        String printed,
        String code,
        List<String> words,
        List<String> project,
        List<ReadFigure> figures) {

    public Fragment {
        words = List.copyOf(words);
        project = List.copyOf(project);
        figures = List.copyOf(figures);
    }

    /** Whether it has a code. */
    public boolean hasCode() {
        return !code.isEmpty();
    }

    /** Whether it has words. */
    public boolean hasWords() {
        return !words.isEmpty() || !project.isEmpty();
    }

    /** Whether it has figures. */
    public boolean hasFigures() {
        return !figures.isEmpty();
    }

    /** Whether it is nothing but a piece of a name. */
    public boolean isLoose() {
        return hasWords() && !hasCode() && !hasFigures();
    }

    /** The name without spaces. */
    public String name() {
        return String.join("", words) + String.join("", project);
    }

    /** Whether any of its words has a letter or a Chinese character. */
    public boolean hasReadableWords() {
        return Words.areReadable(words) || Words.areReadable(project);
    }
}
