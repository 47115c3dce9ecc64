package io.gouji.stack.client;

import java.util.Optional;

/**
 * How far a document has come.
 *
 * @param state {@code RECEIVED}, {@code PARSED}, {@code VALIDATED} or {@code REJECTED}
 * @param budgetId the budget it was parsed into
 * @param rejection why it was rejected
 */
public record DocumentStatus(String documentId, String state, Optional<String> budgetId, Optional<Problem> rejection) {

    /** Whether it has findings to show. */
    public boolean isValidated() {
        return state.equals("VALIDATED");
    }

    /** Whether nothing more will happen to it. */
    public boolean isFinal() {
        return isValidated() || state.equals("REJECTED");
    }
}
