package io.gouji.validation.messaging;

import com.fasterxml.jackson.databind.ObjectReader;
import io.gouji.model.ModelJson;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.BudgetValidated;
import io.gouji.model.event.Topics;
import io.gouji.model.rule.RuleSetting;
import io.gouji.validation.history.History;
import io.gouji.validation.history.HistoryException;
import io.gouji.validation.job.Job;
import io.gouji.validation.job.JobStatus;
import io.gouji.validation.job.Jobs;
import io.gouji.validation.rule.Relatives;
import io.gouji.validation.rule.Validator;
import io.gouji.validation.setting.Preview;
import io.gouji.validation.setting.PreviewResult;
import io.gouji.validation.setting.PublishedViolation;
import io.gouji.validation.setting.RuleBook;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Shows what other settings, or the rules of this version, would change in the findings that are published. Writes nothing: it
 * reads the findings there are, then judges every stored document and compares.
 */
@ApplicationScoped
public class Previews {

    private static final Logger LOG = Logger.getLogger(Previews.class);
    private static final ObjectReader VALIDATED = ModelJson.mapper().readerFor(BudgetValidated.class);

    private final KafkaClients clients;
    private final RuleBook rules;
    private final History history;
    private final Jobs<PreviewResult> jobs = new Jobs<>("preview", Clock.systemUTC());

    Previews(KafkaClients clients, RuleBook rules, History history) {
        this.clients = clients;
        this.rules = rules;
        this.history = history;
    }

    void stop(@Observes ShutdownEvent event) {
        jobs.close();
    }

    /**
     * Begins a preview.
     *
     * @param proposed on top of what is set now; none to see what the present rules would change
     * @return empty where too many are waiting already
     */
    public Optional<JobStatus<PreviewResult>> begin(Collection<RuleSetting> proposed) {
        Validator then = rules.proposed(proposed);
        return jobs.add(then.catalogueVersion(), then.settings().version(), job -> preview(job, then));
    }

    /** The preview with this id. */
    public Optional<JobStatus<PreviewResult>> find(UUID id) {
        return jobs.find(id);
    }

    private PreviewResult preview(Job<PreviewResult> job, Validator then) throws InterruptedException {
        Map<String, List<PublishedViolation>> published = published();
        Preview preview = new Preview(rules.catalogue());
        try (TopicScan scan = new TopicScan(clients.reader(), Topics.BUDGET_PARSED)) {
            scan.toEnd(
                    records -> {
                        for (ConsumerRecord<byte[], byte[]> record : records) {
                            compare(record, published, then, preview);
                        }
                        job.advanced(records.count(), scan.remaining());
                    },
                    jobs::isStopped);
        }
        return preview.result();
    }

    private void compare(
            ConsumerRecord<byte[], byte[]> record,
            Map<String, List<PublishedViolation>> published,
            Validator then,
            Preview preview) {
        try {
            BudgetParsed budget = ParsedBudgets.read(record);
            if (then.knows(budget.document().header().templateSet())) {
                Relatives relatives = history.relatives(budget).relatives();
                preview.compare(
                        budget,
                        published.get(budget.documentId()),
                        then.validate(budget.document(), relatives),
                        () -> rules.proposed(List.of()).validate(budget.document(), relatives));
            }
        } catch (HistoryException e) {
            throw e;
        } catch (UnusableRecordException | RuntimeException | StackOverflowError e) {
            LOG.debugf("Passed over: %s-%d@%d", record.topic(), record.partition(), record.offset());
        }
    }

    /** By document, as they were published last. */
    private Map<String, List<PublishedViolation>> published() throws InterruptedException {
        Map<String, List<PublishedViolation>> published = new HashMap<>();
        try (TopicScan scan = new TopicScan(clients.reader(), Topics.BUDGET_VALIDATED)) {
            scan.toEnd(records -> read(records, published), jobs::isStopped);
        }
        return published;
    }

    private static void read(ConsumerRecords<byte[], byte[]> records, Map<String, List<PublishedViolation>> published) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            byte[] value = record.value();
            if (value == null) {
                continue;
            }
            try {
                @Nullable BudgetValidated event = VALIDATED.readValue(value);
                if (event != null) {
                    published.put(event.documentId(), PublishedViolation.of(event.findings()));
                }
            } catch (IOException | RuntimeException e) {
                LOG.debugf("Passed over: %s-%d@%d", record.topic(), record.partition(), record.offset());
            }
        }
    }
}
