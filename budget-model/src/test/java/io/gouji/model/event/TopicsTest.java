package io.gouji.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void namesAreFixed() {
        assertThat(Topics.all())
                .containsExactly(
                        "gouji.document.received.v1",
                        "gouji.document.rejected.v1",
                        "gouji.budget.parsed.v1",
                        "gouji.budget.validated.v1",
                        "gouji.finding.explained.v1",
                        "gouji.rule.settings.v1");
        assertThat(Topics.compacted())
                .containsExactly(
                        "gouji.budget.parsed.v1",
                        "gouji.budget.validated.v1",
                        "gouji.finding.explained.v1",
                        "gouji.rule.settings.v1");
        assertThat(Topics.deadLetters(Topics.BUDGET_PARSED)).isEqualTo("gouji.budget.parsed.v1.dlq");
    }
}
