package io.gouji.validation.messaging;

import io.gouji.model.event.AppliedSettings;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.BudgetValidated;
import io.gouji.model.rule.RuleSettings;
import io.gouji.validation.rule.Validation;
import io.gouji.validation.rule.Validator;
import io.gouji.validation.setting.RuleBook;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** From a record to what must be sent for it. Never throws: a record that cannot be judged is a dead letter. */
final class RecordJudge {

    private static final Logger LOG = Logger.getLogger(RecordJudge.class);
    private static final String OUR_CODE = "io.gouji.";

    private final RuleBook rules;
    private final ValidationMetrics metrics;
    private final Clock clock;

    RecordJudge(RuleBook rules, ValidationMetrics metrics, Clock clock) {
        this.rules = rules;
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

    Answer judge(ConsumerRecord<byte[], byte[]> record) {
        try {
            return new Answer.Validated(validated(record));
        } catch (UnusableRecordException e) {
            return putAside(record, e.code(), e.reason());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Messages of exceptions may quote the document; kind and place do not.
            LOG.errorf(
                    "Our code failed on %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), place(e));
            return putAside(record, "INTERNAL_ERROR", place(e));
        }
    }

    /** The event for a record, as the rules stand now. */
    ProducerRecord<byte[], byte[]> validated(ConsumerRecord<byte[], byte[]> record) throws UnusableRecordException {
        // Taken before the rules are: of two judgements of a document the later one was made by the later settings.
        Instant now = clock.instant();
        Validator validator = rules.present();
        BudgetParsed budget = ParsedBudgets.read(record);
        if (!validator.knows(budget.document().header().templateSet())) {
            throw new UnusableRecordException("UNKNOWN_TEMPLATE_SET", "there are no rules for its template set");
        }
        return ValidatedBudget.toRecord(validate(budget, validator), now);
    }

    private BudgetValidated validate(BudgetParsed budget, Validator validator) {
        RuleSettings settings = validator.settings();
        Validation validation = metrics.time(() -> validator.validate(budget.document()));
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
