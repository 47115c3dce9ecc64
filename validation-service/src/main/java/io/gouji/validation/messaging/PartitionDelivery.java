package io.gouji.validation.messaging;

import io.gouji.validation.history.History;
import io.gouji.validation.history.HistoryException;
import io.gouji.validation.history.Incoming;
import io.gouji.validation.history.RefusedByHistoryException;
import io.gouji.validation.messaging.RecordJudge.Answer;
import io.gouji.validation.messaging.RecordJudge.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/**
 * Delivers records of one partition in their order: keep all in the history, judge and send all, then wait until each is
 * acknowledged. They are kept first, so that each is held against those that came with it. The order
 * matters since the topics are compacted: of two revisions of a budget the later must be the last.
 */
final class PartitionDelivery {

    private static final Logger LOG = Logger.getLogger(PartitionDelivery.class);

    private final RecordJudge judge;
    private final History history;
    private final Producer<byte[], byte[]> producer;
    private final long patienceMillis;

    /**
     * @param patienceMillis longer than the producer's own time limit, after which it tells that a send failed
     */
    PartitionDelivery(RecordJudge judge, History history, Producer<byte[], byte[]> producer, long patienceMillis) {
        this.judge = judge;
        this.history = history;
        this.producer = producer;
        this.patienceMillis = patienceMillis;
    }

    /**
     * Delivers records as far as the broker takes them.
     *
     * @return how many of them, counted from the first, are done with
     * @throws InterruptedException if the service stops
     */
    int deliver(List<ConsumerRecord<byte[], byte[]>> records) throws InterruptedException {
        List<Sent> sent = new ArrayList<>();
        int done = 0;
        try {
            List<Taken> taken = keep(records);
            for (int i = 0; i < taken.size(); i++) {
                Sent latest = send(records.get(i), judge.judge(taken.get(i)));
                sent.add(latest);
                if (latest.refused()) {
                    break;
                }
            }
        } catch (KafkaException | HistoryException e) {
            LOG.warnf("Sending stopped: %s", e.toString());
        }
        try {
            for (Sent each : sent) {
                await(each);
                done++;
            }
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.warnf("The broker did not take a record: %s", e.getCause() == null ? e : e.getCause());
        }
        return done;
    }

    private List<Taken> keep(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Taken> taken = records.stream().map(judge::take).toList();
        try {
            keepAll(taken);
            return taken;
        } catch (RefusedByHistoryException e) {
            LOG.error("The history refuses records for what is in them; they are kept one by one", e);
            return taken.stream().map(this::keepOne).toList();
        }
    }

    private void keepAll(List<Taken> taken) {
        List<Taken.Readable> readable = taken.stream()
                .filter(Taken.Readable.class::isInstance)
                .map(Taken.Readable.class::cast)
                .toList();
        if (!readable.isEmpty()) {
            history.keep(
                    readable.get(0).record().partition(),
                    readable.stream()
                            .map(each ->
                                    new Incoming(each.budget(), each.record().value()))
                            .toList());
        }
    }

    private Taken keepOne(Taken taken) {
        try {
            keepAll(List.of(taken));
            return taken;
        } catch (RefusedByHistoryException e) {
            return judge.refused(((Taken.Readable) taken).record());
        }
    }

    private Sent send(ConsumerRecord<byte[], byte[]> record, Answer answer) {
        return new Sent(record, answer, producer.send(message(answer)));
    }

    private static ProducerRecord<byte[], byte[]> message(Answer answer) {
        return answer instanceof Answer.PutAside aside
                ? aside.letter().toRecord()
                : ((Answer.Validated) answer).event();
    }

    private void await(Sent sent) throws ExecutionException, TimeoutException, InterruptedException {
        try {
            acknowledged(sent.acknowledgement());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RecordTooLargeException)) {
                throw e;
            }
            putAside(sent);
        }
    }

    /** What is too large will always be: the record is put aside, without its value where that is what is too large. */
    private void putAside(Sent sent) throws ExecutionException, TimeoutException, InterruptedException {
        boolean letterTooLarge = sent.answer() instanceof Answer.PutAside;
        Answer.PutAside aside =
                sent.answer() instanceof Answer.PutAside already ? already : judge.tooLarge(sent.record());
        if (!letterTooLarge) {
            try {
                acknowledged(producer.send(aside.letter().toRecord()));
                return;
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof RecordTooLargeException)) {
                    throw e;
                }
            }
        }
        acknowledged(producer.send(aside.letter().withoutValue()));
    }

    private void acknowledged(Future<RecordMetadata> acknowledgement)
            throws ExecutionException, TimeoutException, InterruptedException {
        acknowledgement.get(patienceMillis, TimeUnit.MILLISECONDS);
    }

    /** A record, what it became, and the broker's answer to come. */
    private record Sent(ConsumerRecord<byte[], byte[]> record, Answer answer, Future<RecordMetadata> acknowledgement) {

        /** Whether the producer gave up at once, as it does when it has not found the broker: others would wait in vain. */
        boolean refused() throws InterruptedException {
            if (!acknowledgement.isDone()) {
                return false;
            }
            try {
                acknowledgement.get();
                return false;
            } catch (ExecutionException e) {
                return !(e.getCause() instanceof RecordTooLargeException);
            }
        }
    }
}
