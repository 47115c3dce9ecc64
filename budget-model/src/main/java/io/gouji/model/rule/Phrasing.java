package io.gouji.model.rule;

import io.gouji.model.finding.LocalizedText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words a rule brings of its own.
 *
 * @param violated what a violation is, without the figures; null where the rule is never violated
 * @param message the whole sentence of a violation, with gaps, where the catalogue's sentences do not fit; null for those
 * @param held instead of the catalogue's sentence, null for that one
 * @param reasons instead of the catalogue's sentences
 */
public record Phrasing(
        @Nullable LocalizedText violated,
        @Nullable LocalizedText message,
        @Nullable LocalizedText held,
        Map<Reason, LocalizedText> reasons) {

    public Phrasing {
        reasons = Map.copyOf(reasons);
    }
}
