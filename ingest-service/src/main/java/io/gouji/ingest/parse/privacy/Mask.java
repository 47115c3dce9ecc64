package io.gouji.ingest.parse.privacy;

import io.gouji.ingest.parse.outline.Printed;
import io.gouji.model.document.Labels;
import java.util.LinkedHashMap;
import java.util.Map;

/** Hides the personal data of a document in texts made from it, however these put spaces. */
public final class Mask {

    private final Map<String, String> hidden = new LinkedHashMap<>();

    /** A mask that hides nothing yet. */
    public Mask() {}

    /** Hides a text, with and without its spaces. */
    void hide(String raw, String masked) {
        hidden.putIfAbsent(raw, masked);
        hidden.putIfAbsent(Printed.tidy(raw), masked);
        hidden.putIfAbsent(Labels.normal(raw), masked);
        if (raw.length() <= 4 && raw.length() >= 2) {
            hidden.putIfAbsent(String.join(" ", raw.split("")), masked);
        }
    }

    /** Whether there is nothing to hide. */
    public boolean isEmpty() {
        return hidden.isEmpty();
    }

    /** The text with what is hidden masked. */
    public String apply(String text) {
        String shown = text;
        for (Map.Entry<String, String> entry : hidden.entrySet()) {
            if (shown.contains(entry.getKey())) {
                shown = shown.replace(entry.getKey(), entry.getValue());
            }
        }
        return shown;
    }
}
