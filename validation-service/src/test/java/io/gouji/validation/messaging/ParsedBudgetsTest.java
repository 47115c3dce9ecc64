package io.gouji.validation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gouji.model.ModelJson;
import io.gouji.model.event.Topics;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is believed of a record, and what makes it a dead letter. */
class ParsedBudgetsTest {

    @Test
    void soundEventIsRead() throws Exception {
        assertThat(ParsedBudgets.read(record(json(event -> {})))).isEqualTo(ParsedEvents.budget("sound"));
    }

    @Test
    void fieldsOfANewerWriterAreLeftAlone() throws Exception {
        byte[] newer = json(event -> event.put("mood", "good"));

        assertThat(ParsedBudgets.read(record(newer)).documentId()).isEqualTo("sound");
    }

    @Test
    void recordWithoutAValueIsRefused() {
        assertThat(codeOf(null)).isEqualTo("NO_VALUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "{\"receivedAt\": \"yesterday\"}", "\u0000\u0001\u0002"})
    void whatIsNoJsonOfTheEventIsRefused(String value) {
        assertThat(codeOf(value.getBytes(StandardCharsets.UTF_8))).isEqualTo("INVALID_JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}"})
    void whatSaysNothingIsRefused(String value) {
        assertThat(codeOf(value.getBytes(StandardCharsets.UTF_8))).isEqualTo("INVALID_EVENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"documentId", "budgetId", "receivedAt", "parserVersion", "document"})
    void missingFieldIsRefused(String field) throws Exception {
        assertThat(codeOf(json(event -> event.remove(field)))).isEqualTo("INVALID_EVENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"row", "column", "value", "unit", "origin", "location"})
    void figureWithoutItsPlaceIsRefused(String field) throws Exception {
        byte[] value = json(event -> ((ObjectNode) event.at("/document/facts/0")).remove(field));

        assertThat(codeOf(value)).isEqualTo("INVALID_EVENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation", "kind", "templateSet"})
    void headerWithoutWhoseItIsIsRefused(String field) throws Exception {
        byte[] value = json(event -> ((ObjectNode) event.at("/document/header")).remove(field));

        assertThat(codeOf(value)).isEqualTo("INVALID_EVENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1234567890123456789012345678901234567890"})
    void figureThatNobodyCouldAddUpIsRefused(String number) throws Exception {
        String text = new String(json(event -> {}), StandardCharsets.UTF_8);
        byte[] value = text.replaceFirst("\"value\":652.04", "\"value\":" + number.replace("+", "\\+"))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(codeOf(value)).isIn("INVALID_FIGURE", "INVALID_JSON");
    }

    @Test
    void eventOfAnotherTypeIsRefused() throws Exception {
        ConsumerRecord<byte[], byte[]> record = record(json(event -> {}));
        record.headers().add("ce_type", Topics.DOCUMENT_RECEIVED.getBytes(StandardCharsets.UTF_8));

        assertThat(catchThrowableOfType(UnusableRecordException.class, () -> ParsedBudgets.read(record))
                        .code())
                .isEqualTo("UNKNOWN_TYPE");
    }

    @Test
    void reasonQuotesNothingOfTheRecord() {
        UnusableRecordException refusal = catchThrowableOfType(
                UnusableRecordException.class,
                () -> ParsedBudgets.read(record("{\"secret\" 13800000000".getBytes(StandardCharsets.UTF_8))));

        assertThat(refusal.reason())
                .doesNotContain("secret")
                .doesNotContain("138")
                .contains("line 1");
    }

    private static String codeOf(byte @Nullable [] value) {
        return catchThrowableOfType(UnusableRecordException.class, () -> ParsedBudgets.read(record(value)))
                .code();
    }

    private static byte[] json(Consumer<ObjectNode> change) throws Exception {
        ObjectNode event = ModelJson.mapper().valueToTree(ParsedEvents.budget("sound"));
        change.accept(event);
        return ModelJson.mapper().writeValueAsBytes(event);
    }

    private static ConsumerRecord<byte[], byte[]> record(byte @Nullable [] value) {
        return new ConsumerRecord<>(Topics.BUDGET_PARSED, 0, 7, new byte[0], value);
    }
}
