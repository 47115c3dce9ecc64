package io.gouji.model.narrative;

import io.gouji.model.document.CellRef;
import io.gouji.model.document.Location;
import io.gouji.model.document.Origin;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number stated in words (表述), bound to its section and to what it speaks of.
 *
 * @param section number of its {@link NarrativeSection}
 * @param subject what it speaks of: a code ({@code 208-05-01}), a source of income, an item; parts below a subject are divided by a
 *     slash. Without spaces, half-width punctuation as in labels
 * @param measure what the number measures
 * @param value the printed decimal with its scale; negative for a decrease
 * @param unit as printed: 万元, 元, %, 人, 辆 ...
 * @param origin PRINTED, or REPAIRED where noise inside the number was taken out
 * @param printed the number as it stood
 * @param quote the words around it, personal data masked
 * @param location where it stood
 * @param cell the cell of a table that the sentence speaks of, null where there is none or it cannot be told
 */
public record Claim(
        String section,
        String subject,
        Measure measure,
        BigDecimal value,
        String unit,
        Origin origin,
        String printed,
        String quote,
        Location location,
        @Nullable CellRef cell) {}
