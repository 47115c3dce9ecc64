package io.gouji.report;

import io.gouji.model.ModelJson;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.event.AppliedSettings;
import io.gouji.model.event.BudgetIds;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.BudgetValidated;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.event.DocumentRejected;
import io.gouji.model.event.Topics;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.RuleCoverage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Events of one document, as the other services would send them. */
record Events(String documentId, String fileName, Instant receivedAt) {

    static final Instant MADE = Instant.parse("2026-03-01T08:00:00Z");

    /** A document id that sorts by its number. */
    static Events ofDocument(int number, Instant receivedAt) {
        return new Events("%064x".formatted(number), "预算-" + number + ".txt", receivedAt);
    }

    Events receivedAgain(Instant at) {
        return new Events(documentId, fileName, at);
    }

    Events named(String name) {
        return new Events(documentId, name, receivedAt);
    }

    ProducerRecord<String, byte[]> received() {
        return record(
                Topics.DOCUMENT_RECEIVED,
                documentId,
                receivedAt,
                new DocumentReceived(
                        documentId, fileName, "text/plain", 1000, receivedAt, documentId, null, null, null));
    }

    ProducerRecord<String, byte[]> rejected() {
        return record(
                Topics.DOCUMENT_REJECTED,
                documentId,
                MADE,
                new DocumentRejected(
                        documentId,
                        fileName,
                        receivedAt,
                        DocumentRejected.Stage.PARSE,
                        "NOT_A_DISCLOSURE",
                        new LocalizedText("这不是预算公开文件。", "This is no budget disclosure.")));
    }

    ProducerRecord<String, byte[]> parsed(BudgetDocument document, String parserVersion) {
        UUID budgetId = BudgetIds.budgetId(document.header());
        return record(
                Topics.BUDGET_PARSED,
                budgetId.toString(),
                MADE.plusSeconds(1),
                new BudgetParsed(documentId, budgetId, fileName, receivedAt, parserVersion, document));
    }

    ProducerRecord<String, byte[]> validated(
            BudgetDocument document,
            String parserVersion,
            String catalogueVersion,
            List<Finding> findings,
            List<FindingGroup> groups) {
        UUID budgetId = BudgetIds.budgetId(document.header());
        return record(
                Topics.BUDGET_VALIDATED,
                budgetId.toString(),
                MADE.plusSeconds(2),
                new BudgetValidated(
                        documentId, budgetId, receivedAt, parserVersion, catalogueVersion, findings, groups));
    }

    /** Judged with settings of the deployment, saying how far the rules were applied. */
    ProducerRecord<String, byte[]> validated(
            BudgetDocument document,
            List<Finding> findings,
            List<RuleCoverage> coverage,
            @Nullable AppliedSettings settings) {
        UUID budgetId = BudgetIds.budgetId(document.header());
        return record(
                Topics.BUDGET_VALIDATED,
                budgetId.toString(),
                MADE.plusSeconds(2),
                new BudgetValidated(
                        documentId, budgetId, receivedAt, "1.0", "1.0", findings, List.of(), coverage, settings));
    }

    ProducerRecord<String, byte[]> validated(BudgetDocument document, String parserVersion, String catalogueVersion) {
        return validated(document, parserVersion, catalogueVersion, Disclosures.findings(), Disclosures.groups());
    }

    static ProducerRecord<String, byte[]> record(String topic, String key, Instant time, Object event) {
        try {
            return record(topic, key, time, ModelJson.mapper().writeValueAsBytes(event));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProducerRecord<String, byte[]> record(String topic, String key, Instant time, byte[] body) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, body);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", BudgetIds.eventId(topic, key, time.toString()).toString());
        header(record, "ce_source", "/gouji/test");
        header(record, "ce_type", topic);
        header(record, "ce_time", time.toString());
        header(record, "content-type", "application/json");
        return record;
    }

    private static void header(ProducerRecord<?, ?> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
