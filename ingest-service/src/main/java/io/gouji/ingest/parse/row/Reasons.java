package io.gouji.ingest.parse.row;

import io.gouji.model.finding.LocalizedText;

/** Why something was set aside. */
public final class Reasons {

    /** Neither header nor data. */
    public static final LocalizedText NOISE =
            new LocalizedText("该行既不是表头也不是数据，已略去。", "The line is neither header nor data and was set aside.");

    /** A page number. */
    public static final LocalizedText PAGE_NUMBER =
            new LocalizedText("该行是页码，已略去。", "The line is a page number and was set aside.");

    private Reasons() {}
}
