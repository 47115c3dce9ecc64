package io.gouji.model.classification;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division (行政区划).
 *
 * @param code six digits
 * @param name full name
 * @param level its level
 * @param parent code of the division it belongs to, null for a province
 */
public record Region(
        String code, String name, Level level, @Nullable String parent) {

    /** Levels of divisions. */
    public enum Level {
        PROVINCE,
        PREFECTURE,
        COUNTY,
        /** A code that only groups divisions run directly by the province. */
        PLACEHOLDER
    }
}
