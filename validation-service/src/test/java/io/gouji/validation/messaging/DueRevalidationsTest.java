package io.gouji.validation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.Topics;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.template.TemplateSets;
import io.gouji.validation.history.Revalidation;
import io.gouji.validation.messaging.DueRevalidations.Progress;
import io.gouji.validation.rule.RuleObserver;
import io.gouji.validation.setting.RuleBook;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** What others touched is judged again, and stays due until its findings are safe. */
class DueRevalidationsTest {

    private static final Set<Integer> PARTITIONS = Set.of(0);

    private final ValidationMetrics metrics = new ValidationMetrics(new SimpleMeterRegistry());
    private final FakeHistory history = new FakeHistory();
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final DueRevalidations revalidations = new DueRevalidations(
            history,
            new RecordJudge(
                    new RuleBook(RuleCatalogue.bundled(), TemplateSets.all(), RuleObserver.NONE),
                    history,
                    metrics,
                    Clock.systemUTC()),
            producer,
            metrics,
            1_000);

    @Test
    void whatIsDueIsJudgedAgain() throws Exception {
        BudgetParsed budget = ParsedEvents.budget("touched");
        history.due(due(budget));

        Progress progress = revalidations.deliver(PARTITIONS);

        assertThat(progress).isEqualTo(Progress.NOTHING_LEFT);
        assertThat(producer.history())
                .singleElement()
                .extracting(ProducerRecord::topic)
                .isEqualTo(Topics.BUDGET_VALIDATED);
        assertThat(history.stillDue()).isEmpty();
    }

    @Test
    void nothingIsForgottenWhileTheBrokerIsAway() throws Exception {
        history.due(due(ParsedEvents.budget("touched")));
        producer.sendException = new TimeoutException("no broker");

        assertThat(revalidations.deliver(PARTITIONS)).isEqualTo(Progress.FAILED);

        assertThat(history.stillDue()).hasSize(1);
        producer.sendException = null;
        assertThat(revalidations.deliver(PARTITIONS)).isEqualTo(Progress.NOTHING_LEFT);
        assertThat(producer.history()).hasSize(1);
    }

    @Test
    void nothingIsForgottenWhileTheHistoryIsAway() throws Exception {
        history.due(due(ParsedEvents.budget("touched")));
        history.away(true);

        assertThat(revalidations.deliver(PARTITIONS)).isEqualTo(Progress.FAILED);

        history.away(false);
        assertThat(history.stillDue()).hasSize(1);
    }

    @Test
    void whatCannotBeReadOrSentDoesNotStayInTheWay() throws Exception {
        history.due(new Revalidation(ParsedEvents.budget("unreadable").budgetId(), 1, Optional.empty()));

        assertThat(revalidations.deliver(PARTITIONS)).isEqualTo(Progress.NOTHING_LEFT);

        assertThat(history.stillDue()).isEmpty();
    }

    @Test
    void thereMayBeMoreThanAreJudgedAtOnce() throws Exception {
        for (int i = 0; i < 15; i++) {
            history.due(due(ParsedEvents.budget("touched " + i)));
        }

        assertThat(revalidations.deliver(PARTITIONS)).isEqualTo(Progress.MORE_LEFT);
        assertThat(revalidations.deliver(PARTITIONS)).isEqualTo(Progress.NOTHING_LEFT);
        assertThat(producer.history()).hasSize(15);
    }

    private static Revalidation due(BudgetParsed budget) {
        return new Revalidation(budget.budgetId(), 1, Optional.of(budget));
    }
}
