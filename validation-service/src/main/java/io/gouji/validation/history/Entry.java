package io.gouji.validation.history;

import io.gouji.model.event.BudgetParsed;
import io.gouji.validation.rule.Sketch;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A disclosure as a row of the history.
 *
 * @param issuer as its disclosure has it
 * @param units subordinate units it names
 * @param amounts see {@link Sketch}
 * @param parsed body of its event, compressed
 */
record Entry(
        UUID budgetId,
        String documentId,
        Instant receivedAt,
        String parserVersion,
        Address address,
        String issuer,
        List<String> units,
        Sketch amounts,
        byte[] parsed) {

    /** Of two revisions of a budget the higher one is kept. */
    static final Comparator<Entry> BY_REVISION = Comparator.comparing(Entry::receivedAt)
            .thenComparing(Entry::documentId)
            .thenComparing(Entry::parserRank);

    static Entry of(Incoming incoming) {
        BudgetParsed budget = incoming.budget();
        return new Entry(
                budget.budgetId(),
                budget.documentId(),
                budget.receivedAt(),
                budget.parserVersion(),
                Address.of(budget),
                withoutNul(budget.document().header().organisation()),
                Address.unitsOf(budget),
                Sketch.of(budget.document()),
                Parsed.compressed(incoming.json()));
    }

    String parserRank() {
        return ParserRank.of(parserVersion);
    }

    /** The one character that no text of the database can hold. */
    private static String withoutNul(String text) {
        return text.replace("\0", "");
    }
}
