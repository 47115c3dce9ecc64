package io.gouji.validation.messaging;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.gouji.model.ModelJson;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.document.Fact;
import io.gouji.model.document.TableRow;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.Topics;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads records of {@link Topics#BUDGET_PARSED}; believes nothing that it has not checked. */
final class ParsedBudgets {

    /** No amount of money needs more; sums of numbers with exponents of a million digits would never end. */
    private static final int MOST_DIGITS = 30;

    private static final ObjectReader JSON = ModelJson.mapper().readerFor(BudgetParsed.class);

    private ParsedBudgets() {}

    /** The event in a record. Unknown fields and headers are of a newer writer and are left alone. */
    static BudgetParsed read(ConsumerRecord<byte[], byte[]> record) throws UnusableRecordException {
        checkType(record.headers().lastHeader("ce_type"));
        byte[] value = record.value();
        if (value == null) {
            throw new UnusableRecordException("NO_VALUE", "the record has no value");
        }
        BudgetParsed budget = parse(value);
        if (!isComplete(budget)) {
            throw new UnusableRecordException("INVALID_EVENT", "a required field is missing");
        }
        if (!budget.document().facts().stream().allMatch(fact -> isAmount(fact.value()))) {
            throw new UnusableRecordException("INVALID_FIGURE", "a figure has more digits than any amount of money");
        }
        return budget;
    }

    private static void checkType(@Nullable Header type) throws UnusableRecordException {
        if (type != null && !Topics.BUDGET_PARSED.equals(new String(type.value(), StandardCharsets.UTF_8))) {
            throw new UnusableRecordException("UNKNOWN_TYPE", "ce_type is not " + Topics.BUDGET_PARSED);
        }
    }

    private static BudgetParsed parse(byte[] value) throws UnusableRecordException {
        try {
            @Nullable BudgetParsed budget = JSON.readValue(value);
            if (budget == null) {
                throw new UnusableRecordException("INVALID_EVENT", "the value is null");
            }
            return budget;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
            throw new UnusableRecordException(
                    "INVALID_JSON",
                    "the value is no JSON of this event: " + e.getClass().getSimpleName() + where);
        } catch (IOException e) {
            throw new UnusableRecordException("INVALID_JSON", "the value is no JSON of this event");
        }
    }

    /** What Jackson cannot promise: fields that are absent in the JSON are null in the record. */
    private static boolean isComplete(BudgetParsed budget) {
        if (!present(
                budget.documentId(),
                budget.budgetId(),
                budget.receivedAt(),
                budget.parserVersion(),
                budget.document())) {
            return false;
        }
        BudgetDocument document = budget.document();
        return isComplete(document.header())
                && document.tables().stream().allMatch(ParsedBudgets::isComplete)
                && document.facts().stream().allMatch(ParsedBudgets::isComplete)
                && document.notes().stream().allMatch(note -> present(note.code()))
                && document.repairs().stream().allMatch(repair -> present(repair.kind()));
    }

    private static boolean isComplete(@Nullable DocumentHeader header) {
        return header != null && present(header.organisation(), header.kind(), header.templateSet());
    }

    private static boolean isComplete(DisclosureTable table) {
        return present(table.unit(), table.title())
                && table.columns().stream().allMatch(column -> present(column.name(), column.header()))
                && table.rows().stream().allMatch(ParsedBudgets::isComplete);
    }

    private static boolean isComplete(TableRow row) {
        return present(row.key(), row.kind(), row.label());
    }

    private static boolean isComplete(Fact fact) {
        return present(fact.row(), fact.column(), fact.value(), fact.unit(), fact.origin(), fact.location());
    }

    private static boolean present(@Nullable Object... fields) {
        return Stream.of(fields).allMatch(Objects::nonNull);
    }

    private static boolean isAmount(BigDecimal value) {
        return value.precision() <= MOST_DIGITS && Math.abs(value.scale()) <= MOST_DIGITS;
    }
}
