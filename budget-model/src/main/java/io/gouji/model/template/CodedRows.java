package io.gouji.model.template;

import io.gouji.model.classification.Classification;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are identified by a classification code.
 *
 * @param classification the code list
 * @param depth levels that are printed: 1 for classes only, 2 down to sections, 3 down to items
 * @param named what else a row of the lowest level carries, null for nothing
 */
public record CodedRows(
        Classification classification, int depth, @Nullable Naming named) {

    /** What else identifies a row of the lowest level. */
    public enum Naming {
        /** The name of a project (项目名称); several projects may share one code. */
        PROJECT
    }
}
