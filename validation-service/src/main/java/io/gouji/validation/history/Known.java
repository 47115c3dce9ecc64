package io.gouji.validation.history;

import io.gouji.validation.rule.Relatives;

/**
 * What a disclosure is held against.
 *
 * @param relatives the disclosures
 * @param version names them with their revisions, so that a judgement by the same ones has the same id; empty where there are none
 */
public record Known(Relatives relatives, String version) {

    /** Nothing is kept. */
    public static final Known NOTHING_KEPT = new Known(Relatives.NOT_KEPT, "");
}
