package io.gouji.ingest.parse.label;

import java.util.List;

/** What of a label stays the same from form to form: without numbering, {@code 其中:} and dashes before it. */
public final class LabelCore {

    private static final List<String> OPENINGS = List.of("其中:", "其中", ":", "-", "—", "、", ".", "·");

    private LabelCore() {}

    /** The core of a label, given in its normal form. */
    public static String of(String normal) {
        String core = normal;
        while (true) {
            String stripped = Numbering.strip(core);
            for (String opening : OPENINGS) {
                if (stripped.startsWith(opening)) {
                    stripped = stripped.substring(opening.length());
                    break;
                }
            }
            if (stripped.equals(core)) {
                return core;
            }
            core = stripped;
        }
    }
}
