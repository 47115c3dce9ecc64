package io.gouji.model.template;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param id used in formulas: {@code c1}, {@code c2} ... from the left of its panel
 * @param name used in the facts CSV: the printed column number where the table prints one, else the header
 * @param header header text, for a merged header the parts from the top without separator
 * @param economicClass three-digit economic class (经济分类类) this column stands for, null where it stands for none
 */
public record ColumnTemplate(
        String id, String name, String header, @Nullable String economicClass) {}
