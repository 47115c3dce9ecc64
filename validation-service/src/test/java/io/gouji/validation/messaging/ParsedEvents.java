package io.gouji.validation.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.gouji.model.ModelJson;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.Topics;
import io.gouji.validation.rule.DisclosureBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Events as ingest-service writes them. */
final class ParsedEvents {

    private ParsedEvents() {}

    /** A budget of its own whose totals disagree by one. */
    static BudgetParsed budget(String documentId) {
        BudgetDocument document = DisclosureBuilder.disclosure()
                .figure("T1[收入总计].预算数", "652.04")
                .figure("T1[支出总计].预算数", "653.04")
                .build();
        return budget(documentId, document);
    }

    static BudgetParsed budget(String documentId, BudgetDocument document) {
        return new BudgetParsed(
                documentId,
                UUID.nameUUIDFromBytes(documentId.getBytes(StandardCharsets.UTF_8)),
                documentId + ".txt",
                Instant.parse("2026-01-01T00:00:00Z"),
                "1",
                document);
    }

    static ProducerRecord<String, byte[]> record(BudgetParsed budget) {
        try {
            return record(budget.budgetId().toString(), ModelJson.mapper().writeValueAsBytes(budget));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ProducerRecord<String, byte[]> record(String key, byte[] value) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(Topics.BUDGET_PARSED, key, value);
        record.headers().add("ce_type", Topics.BUDGET_PARSED.getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
