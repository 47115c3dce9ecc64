package io.gouji.model.template;

import io.gouji.model.classification.Classification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are identified by a classification code.
 *
 * @param classification the code list
 * @param depth levels that are printed: 1 for classes only, 2 down to sections, 3 down to items
 * @param named what else a row of the lowest level carries, null for nothing
 * @param byName whether the names are printed without their codes, behind a numbering such as 一、
 * @param classes the classes that stand in this panel where others stand in another one, empty for all
 */
public record CodedRows(
        Classification classification, int depth, @Nullable Naming named, boolean byName, List<String> classes) {

    private static final int CLASS_DIGITS = 3;

    public CodedRows {
        classes = classes == null ? List.of() : List.copyOf(classes);
    }

    /** Whether a row with this code can stand in the panel. */
    public boolean mayHave(String code) {
        return classes.isEmpty() || classes.contains(code.substring(0, Math.min(CLASS_DIGITS, code.length())));
    }

    /** What else identifies a row of the lowest level. */
    public enum Naming {
        /** The name of a project (项目名称); several projects may share one code. */
        PROJECT
    }
}
