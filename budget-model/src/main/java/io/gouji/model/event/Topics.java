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
    /** {@link FindingExplained}, keyed by explanation id, compacted. */
    public static final String FINDING_EXPLAINED = "gouji.finding.explained.v1";
    /** {@link RuleSettingChanged}, keyed by rule id, compacted. */
    public static final String RULE_SETTINGS = "gouji.rule.settings.v1";
    /**
     * {@link DocumentReceived} again, for those whose pages are pictures and whose text has to be recognised (OCR), which takes
     * long. For ingest-service alone, and no contract with others.
     */
    public static final String DOCUMENT_RECOGNITION = "gouji.document.recognition.v1";
    /** What is appended to a topic's name to name its dead letters. */
    public static final String DEAD_LETTER_SUFFIX = ".dlq";
    /** Largest record, in bytes: 16 MiB. A document that would need more is rejected. */
    public static final int MAX_RECORD_BYTES = 16 * 1024 * 1024;

    private Topics() {}

    /** All topics that are contracts, without their dead letters. */
    public static List<String> all() {
        return List.of(
                DOCUMENT_RECEIVED,
                DOCUMENT_REJECTED,
                BUDGET_PARSED,
                BUDGET_VALIDATED,
                FINDING_EXPLAINED,
                RULE_SETTINGS);
    }

    /** Topics inside a service, which others have no business with. */
    public static List<String> internal() {
        return List.of(DOCUMENT_RECOGNITION);
    }

    /** Topics of which only the last record of a key must be kept. */
    public static List<String> compacted() {
        return List.of(BUDGET_PARSED, BUDGET_VALIDATED, FINDING_EXPLAINED, RULE_SETTINGS);
    }

    /** The dead letters of a topic. */
    public static String deadLetters(String topic) {
        return topic + DEAD_LETTER_SUFFIX;
    }
}
