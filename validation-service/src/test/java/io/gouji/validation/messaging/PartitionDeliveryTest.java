package io.gouji.validation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.ModelJson;
import io.gouji.model.event.Topics;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.template.TemplateSets;
import io.gouji.validation.rule.RuleObserver;
import io.gouji.validation.setting.RuleBook;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

/** Records of a partition are delivered in order, up to the first that the broker does not take. */
class PartitionDeliveryTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final FakeProducer producer = new FakeProducer();
    private final FakeHistory history = new FakeHistory();
    private final PartitionDelivery delivery = new PartitionDelivery(
            new RecordJudge(
                    new RuleBook(RuleCatalogue.bundled(), TemplateSets.all(), RuleObserver.NONE),
                    history,
                    new ValidationMetrics(registry),
                    Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC)),
            history,
            producer,
            1_000);

    @Test
    void allAreDoneWhenTheBrokerHasThem() throws Exception {
        int done = delivery.deliver(List.of(parsed(0), parsed(1)));

        assertThat(done).isEqualTo(2);
        assertThat(producer.taken).extracting(ProducerRecord::topic).containsOnly(Topics.BUDGET_VALIDATED);
        assertThat(registry.counter("gouji.validation.documents").count()).isEqualTo(2);
    }

    @Test
    void poisonIsPutAsideBetweenItsNeighbours() throws Exception {
        ConsumerRecord<byte[], byte[]> poison = record(1, "no json".getBytes(StandardCharsets.UTF_8));

        int done = delivery.deliver(List.of(parsed(0), poison, parsed(2)));

        assertThat(done).isEqualTo(3);
        assertThat(producer.taken)
                .extracting(ProducerRecord::topic)
                .containsExactly(
                        Topics.BUDGET_VALIDATED, Topics.deadLetters(Topics.BUDGET_PARSED), Topics.BUDGET_VALIDATED);
        assertThat(producer.taken.get(1).value()).isEqualTo(poison.value());
        assertThat(header(producer.taken.get(1), "dead-letter-offset")).isEqualTo("1");
        assertThat(registry.counter("gouji.dead.letters", "code", "INVALID_JSON")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void nothingIsDoneWhileTheHistoryIsAway() throws Exception {
        history.away(true);

        assertThat(delivery.deliver(List.of(parsed(0), parsed(1)))).isZero();

        history.away(false);
        assertThat(delivery.deliver(List.of(parsed(0), parsed(1)))).isEqualTo(2);
        assertThat(producer.taken).hasSize(2);
    }

    @Test
    void recordThatTheHistoryRefusesIsPutAsideAlone() throws Exception {
        history.refuse("document 1");

        int done = delivery.deliver(List.of(parsed(0), parsed(1), parsed(2)));

        assertThat(done).isEqualTo(3);
        assertThat(producer.taken)
                .extracting(ProducerRecord::topic)
                .containsExactly(
                        Topics.BUDGET_VALIDATED, Topics.deadLetters(Topics.BUDGET_PARSED), Topics.BUDGET_VALIDATED);
        assertThat(header(producer.taken.get(1), "dead-letter-code")).isEqualTo("HISTORY_REFUSED");
    }

    @Test
    void whatIsHeldAgainstOthersHasAnIdOfItsOwn() throws Exception {
        delivery.deliver(List.of(parsed(0)));
        history.known("another document@1");

        delivery.deliver(List.of(parsed(0)));
        delivery.deliver(List.of(parsed(0)));

        assertThat(producer.taken).extracting(sent -> header(sent, "ce_id")).satisfies(ids -> {
            assertThat(ids.get(1)).isNotEqualTo(ids.get(0)).isEqualTo(ids.get(2));
        });
    }

    @Test
    void nothingAfterTheFirstFailureIsDone() throws Exception {
        producer.refuse(1, new TimeoutException("no acknowledgement"));

        int done = delivery.deliver(List.of(parsed(0), parsed(1), parsed(2)));

        assertThat(done).isEqualTo(1);
        assertThat(producer.taken).hasSize(1);
    }

    @Test
    void whatIsDeliveredAgainHasTheSameIds() throws Exception {
        assertThat(delivery.deliver(List.of(parsed(0)))).isEqualTo(1);
        assertThat(delivery.deliver(List.of(parsed(0)))).isEqualTo(1);

        assertThat(header(producer.taken.get(0), "ce_id")).isEqualTo(header(producer.taken.get(1), "ce_id"));
        assertThat(producer.taken.get(0).value())
                .isEqualTo(producer.taken.get(1).value());
    }

    @Test
    void findingsThatDoNotFitIntoARecordPutItAside() throws Exception {
        producer.refuse(0, new RecordTooLargeException("too large"));

        int done = delivery.deliver(List.of(parsed(0)));

        assertThat(done).isEqualTo(1);
        assertThat(producer.taken).singleElement().satisfies(letter -> {
            assertThat(letter.topic()).isEqualTo(Topics.deadLetters(Topics.BUDGET_PARSED));
            assertThat(letter.value()).isNotNull();
            assertThat(header(letter, "dead-letter-code")).isEqualTo("FINDINGS_TOO_LARGE");
        });
    }

    @Test
    void deadLetterThatDoesNotFitEitherGoesWithoutItsValue() throws Exception {
        producer.refuse(0, new RecordTooLargeException("too large"));
        producer.refuse(1, new RecordTooLargeException("too large"));

        int done = delivery.deliver(List.of(parsed(0)));

        assertThat(done).isEqualTo(1);
        assertThat(producer.taken).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isNull();
            assertThat(header(letter, "dead-letter-offset")).isEqualTo("0");
        });
    }

    private static ConsumerRecord<byte[], byte[]> parsed(int offset) throws Exception {
        return record(offset, ModelJson.mapper().writeValueAsBytes(ParsedEvents.budget("document " + offset)));
    }

    private static ConsumerRecord<byte[], byte[]> record(int offset, byte[] value) {
        return new ConsumerRecord<>(Topics.BUDGET_PARSED, 0, offset, new byte[0], value);
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** A producer that takes everything but the sends that it was told to refuse. */
    private static final class FakeProducer extends MockProducer<byte[], byte[]> {

        private final List<ProducerRecord<byte[], byte[]>> taken = new ArrayList<>();
        private final Map<Integer, RuntimeException> refused = new HashMap<>();
        private int sends;

        void refuse(int send, RuntimeException why) {
            refused.put(send, why);
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
            RuntimeException why = refused.get(sends++);
            if (why != null) {
                return CompletableFuture.failedFuture(why);
            }
            taken.add(record);
            return CompletableFuture.completedFuture(null);
        }
    }
}
