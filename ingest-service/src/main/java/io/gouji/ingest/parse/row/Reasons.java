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

    /** A mark that the table goes on. */
    public static final LocalizedText CONTINUATION_MARK =
            new LocalizedText("该行只说明续表，已略去。", "The line only says that the table goes on and was set aside.");

    /** The title of the disclosure at the head or foot of a page. */
    public static final LocalizedText RUNNING_HEAD = new LocalizedText(
            "该行是每页重复的标题（页眉或页脚），已略去。",
            "The line repeats the title of the disclosure, as heads and feet of pages do, and was set aside.");

    private Reasons() {}
}
