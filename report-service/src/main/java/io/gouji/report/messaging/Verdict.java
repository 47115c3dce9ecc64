package io.gouji.report.messaging;

import io.gouji.report.projection.Change;

/** What was made of one record. */
sealed interface Verdict {

    /** It changes the views. */
    record Sound(Change change) implements Verdict {}

    /** It can never be applied. */
    record Refused(Refusal refusal) implements Verdict {}
}
