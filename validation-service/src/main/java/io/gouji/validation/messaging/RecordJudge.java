package io.gouji.validation.messaging;

import io.gouji.model.event.AppliedSettings;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.BudgetValidated;
import io.gouji.model.rule.RuleSettings;
import io.gouji.validation.history.History;
import io.gouji.validation.history.HistoryException;
import io.gouji.validation.history.Known;
import io.gouji.validation.rule.Validation;
import io.gouji.validation.rule.Validator;
import io.gouji.validation.setting.RuleBook;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * From a record to what must be sent for it. A record that cannot be judged is a dead letter; only a history that does not answer is
 * thrown, as {@link HistoryException}.
 */
final class RecordJudge {

    private static final Logger LOG = Logger.getLogger(RecordJudge.class);
    private static final String OUR_CODE = "io.gouji.";

    private final RuleBook rules;
    private final History history;
    private final ValidationMetrics metrics;
    private final Clock clock;

    RecordJudge(RuleBook rules, History history, ValidationMetrics metrics, Clock clock) {
        this.rules = rules;
        this.history = history;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** What must be sent for a record. */
    sealed interface Answer {

        /** The findings. */
        record Validated(ProducerRecord<byte[], byte[]> event) implements Answer {}

        /** It was put aside. */
        record PutAside(DeadLetter letter) implements Answer {}
    }

    /** A record as it was taken. */
    sealed interface Taken {

        /** It can be judged. */
        record Readable(ConsumerRecord<byte[], byte[]> record, BudgetParsed budget) implements Taken {}

        /** It cannot. */
        record Unusable(Answer.PutAside answer) implements Taken {}
    }

    Taken take(ConsumerRecord<byte[], byte[]> record) {
        try {
            return new Taken.Readable(record, read(record));
        } catch (UnusableRecordException e) {
            return new Taken.Unusable(putAside(record, e.code(), e.reason()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Taken.Unusable(failed(record, e));
        }
    }

    /** The event for a record, as rules and history stand now. */
    ProducerRecord<byte[], byte[]> validated(ConsumerRecord<byte[], byte[]> record) throws UnusableRecordException {
        return validated(read(record));
    }

    private BudgetParsed read(ConsumerRecord<byte[], byte[]> record) throws UnusableRecordException {
        BudgetParsed budget = ParsedBudgets.read(record);
        if (!canJudge(budget)) {
            throw new UnusableRecordException("UNKNOWN_TEMPLATE_SET", "there are no rules for its template set");
        }
        return budget;
    }

    /** Whether there are rules for a budget. */
    boolean canJudge(BudgetParsed budget) {
        return rules.present().knows(budget.document().header().templateSet());
    }

    Answer judge(Taken taken) {
        if (taken instanceof Taken.Unusable unusable) {
            return unusable.answer();
        }
        Taken.Readable readable = (Taken.Readable) taken;
        try {
            return new Answer.Validated(validated(readable.budget()));
        } catch (HistoryException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(readable.record(), e);
        }
    }

    /** The event for a budget, as the rules stand now and held against what is known now. */
    ProducerRecord<byte[], byte[]> validated(BudgetParsed budget) {
        // Taken before rules and history are asked: of two judgements of a document the later one knows more.
        Instant now = clock.instant();
        Validator validator = rules.present();
        Known known = history.relatives(budget);
        return ValidatedBudget.toRecord(validate(budget, validator, known), known.version(), now);
    }

    private BudgetValidated validate(BudgetParsed budget, Validator validator, Known known) {
        RuleSettings settings = validator.settings();
        Validation validation = metrics.time(() -> validator.validate(budget.document(), known.relatives()));
        metrics.validated(validation);
        return new BudgetValidated(
                budget.documentId(),
                budget.budgetId(),
                budget.receivedAt(),
                budget.parserVersion(),
                validator.catalogueVersion(),
                validation.findings(),
                validation.groups(),
                validation.coverage(),
                settings.rules().isEmpty() ? null : new AppliedSettings(settings.version(), settings.rules()));
    }

    /** Puts aside a record that the history refuses for what is in it. */
    Taken refused(ConsumerRecord<byte[], byte[]> record) {
        return new Taken.Unusable(
                putAside(record, "HISTORY_REFUSED", "the database of the history refuses it for what is in it"));
    }

    private Answer.PutAside failed(ConsumerRecord<byte[], byte[]> record, Throwable failure) {
        // Messages of exceptions may quote the document; kind and place do not.
        LOG.errorf(
                "Our code failed on %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), place(failure));
        return putAside(record, "INTERNAL_ERROR", place(failure));
    }

    /** Puts aside a record whose findings do not fit into a record. */
    Answer.PutAside tooLarge(ConsumerRecord<byte[], byte[]> record) {
        return putAside(record, "FINDINGS_TOO_LARGE", "the findings take more bytes than a record may have");
    }

    private Answer.PutAside putAside(ConsumerRecord<byte[], byte[]> record, String code, String reason) {
        LOG.errorf("Dead letter: %s-%d@%d, %s: %s", record.topic(), record.partition(), record.offset(), code, reason);
        metrics.deadLetter(code);
        return new Answer.PutAside(new DeadLetter(record, code, reason));
    }

    private static String place(Throwable thrown) {
        return thrown.getClass().getName()
                + Arrays.stream(thrown.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith(OUR_CODE))
                        .findFirst()
                        .map(frame -> " at " + frame)
                        .orElse("");
    }
}
