package io.gouji.model.document;

import org.jspecify.annotations.Nullable;

/**
 * A row of a disclosed table, with or without figures.
 *
 * @param key unique in its table, as in the facts CSV
 * @param kind what it stands for
 * @param templateRow id of the fixed row of the template it was recognised as, null for rows with codes or free names
 * @param code digits of its classification code without separators ({@code 2080109}), null where it has none
 * @param label the printed name, line breaks and spaces removed; empty where none was printed
 * @param parent key of the row it is a part of, null for a row at the top
 * @param location where the row begins
 */
public record TableRow(
        String key,
        RowKind kind,
        @Nullable String templateRow,
        @Nullable String code,
        String label,
        @Nullable String parent,
        Location location) {}
