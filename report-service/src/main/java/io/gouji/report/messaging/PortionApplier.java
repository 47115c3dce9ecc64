package io.gouji.report.messaging;

import io.gouji.report.messaging.DeadLetters.Letter;
import io.gouji.report.messaging.LogReader.Portion;
import io.gouji.report.messaging.Refusal.Code;
import io.gouji.report.projection.Change;
import io.gouji.report.projection.PartitionStep;
import io.gouji.report.projection.ViewWriter;
import io.gouji.report.view.DatabaseFailure;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Applies what was read: dead letters first, then all that is sound together with the steps in one transaction. When it
 * returns, every record is in the views or among the dead letters; when it throws, nothing may be passed over.
 */
final class PortionApplier {

    private static final Logger LOG = Logger.getLogger(PortionApplier.class);

    private final RecordJudge judge = new RecordJudge();
    private final ViewWriter writer;
    private final DeadLetters deadLetters;
    private final Await database;
    private final ProjectionMetrics metrics;

    PortionApplier(ViewWriter writer, DeadLetters deadLetters, Await database, ProjectionMetrics metrics) {
        this.writer = writer;
        this.deadLetters = deadLetters;
        this.database = database;
        this.metrics = metrics;
    }

    void apply(Portion portion) throws InterruptedException {
        List<Sound> sound = new ArrayList<>();
        List<Letter> refused = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : portion.records()) {
            Verdict verdict = judge.judge(record);
            if (verdict instanceof Verdict.Sound accepted) {
                sound.add(new Sound(record, accepted.change()));
            } else if (verdict instanceof Verdict.Refused poison) {
                refused.add(new Letter(record, poison.refusal()));
            }
        }
        giveUp(refused);
        try {
            write(sound.stream().map(Sound::change).toList(), portion.steps());
        } catch (RuntimeException e) {
            if (!DatabaseFailure.isOfTheData(e)) {
                throw e;
            }
            LOG.error("The database refuses a batch for what is in it; its records are applied one by one", e);
            applyEach(sound);
            write(List.of(), portion.steps());
        }
        metrics.applied(portion.records());
    }

    private void applyEach(List<Sound> records) throws InterruptedException {
        for (Sound one : records) {
            try {
                write(List.of(one.change()), List.of());
            } catch (RuntimeException e) {
                if (!DatabaseFailure.isOfTheData(e)) {
                    throw e;
                }
                giveUp(List.of(new Letter(one.record(), Refusal.of(Code.BUG, e))));
            }
        }
    }

    private void giveUp(List<Letter> letters) throws InterruptedException {
        if (letters.isEmpty()) {
            return;
        }
        deadLetters.send(letters);
        for (Letter letter : letters) {
            metrics.givenUp(letter);
            LOG.warnf(
                    "Gave up record %s-%d@%d: %s, %s",
                    letter.record().topic(),
                    letter.record().partition(),
                    letter.record().offset(),
                    letter.refusal().code(),
                    letter.refusal().reason());
        }
    }

    private void write(List<Change> changes, List<PartitionStep> steps) {
        Void unused = database.answer(() -> writer.write(changes, steps));
    }

    private record Sound(ConsumerRecord<byte[], byte[]> record, Change change) {}
}
