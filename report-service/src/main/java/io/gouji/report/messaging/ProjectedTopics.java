package io.gouji.report.messaging;

import io.gouji.model.event.Topics;
import java.util.List;

/** The topics that the views are made of. */
final class ProjectedTopics {

    static final List<String> ALL = List.of(
            Topics.DOCUMENT_RECEIVED,
            Topics.DOCUMENT_REJECTED,
            Topics.BUDGET_PARSED,
            Topics.BUDGET_VALIDATED,
            Topics.FINDING_EXPLAINED);

    private ProjectedTopics() {}
}
