package io.gouji.model.event;

import java.util.List;

/** Names of the topics, which are at the same time the CloudEvents types of what travels on them. */
public final class Topics {

    /** {@link DocumentReceived}, keyed by document id. */
    public static final String DOCUMENT_RECEIVED = "gouji.document.received.v1";
    /** {@link DocumentRejected}, keyed by document id. */
    public static final String DOCUMENT_REJECTED = "gouji.document.rejected.v1";
    /** {@link BudgetParsed}, keyed by budget id, compacted. */
    public static final String BUDGET_PARSED = "gouji.budget.parsed.v1";
    /** {@link BudgetValidated}, keyed by budget id, compacted. */
    public static final String BUDGET_VALIDATED = "gouji.budget.validated.v1";
    /** What is appended to a topic's name to name its dead letters. */
    public static final String DEAD_LETTER_SUFFIX = ".dlq";
    /** Largest record, in bytes: 16 MiB. A document that would need more is rejected. */
    public static final int MAX_RECORD_BYTES = 16 * 1024 * 1024;

    private Topics() {}

    /** All topics without their dead letters. */
    public static List<String> all() {
        return List.of(DOCUMENT_RECEIVED, DOCUMENT_REJECTED, BUDGET_PARSED, BUDGET_VALIDATED);
    }

    /** Topics of which only the last record of a key must be kept. */
    public static List<String> compacted() {
        return List.of(BUDGET_PARSED, BUDGET_VALIDATED);
    }

    /** The dead letters of a topic. */
    public static String deadLetters(String topic) {
        return topic + DEAD_LETTER_SUFFIX;
    }
}
