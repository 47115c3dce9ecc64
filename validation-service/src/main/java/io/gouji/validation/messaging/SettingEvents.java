package io.gouji.validation.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.gouji.model.ModelJson;
import io.gouji.model.event.BudgetIds;
import io.gouji.model.event.RuleSettingChanged;
import io.gouji.model.event.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@link RuleSettingChanged} as a CloudEvent in binary mode. */
final class SettingEvents {

    private static final ObjectReader JSON = ModelJson.mapper().readerFor(RuleSettingChanged.class);

    private SettingEvents() {}

    static ProducerRecord<byte[], byte[]> toRecord(RuleSettingChanged event) {
        String rule = event.setting().ruleId();
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topics.RULE_SETTINGS, rule.getBytes(StandardCharsets.UTF_8), json(event));
        ValidatedBudget.attributes(
                record,
                BudgetIds.eventId(Topics.RULE_SETTINGS, rule, event.changedAt().toString()),
                rule,
                event.changedAt());
        return record;
    }

    /** The event of a record; empty if it is none. */
    static Optional<RuleSettingChanged> read(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value();
        if (value == null) {
            return Optional.empty();
        }
        try {
            @Nullable RuleSettingChanged event = JSON.readValue(value);
            return Optional.ofNullable(event).filter(SettingEvents::isComplete);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Jackson makes null of what is absent. */
    private static boolean isComplete(RuleSettingChanged event) {
        @Nullable Object setting = event.setting();
        return setting != null && present(event.setting().ruleId(), event.person(), event.reason(), event.changedAt());
    }

    private static boolean present(@Nullable Object... fields) {
        for (@Nullable Object field : fields) {
            if (field == null) {
                return false;
            }
        }
        return true;
    }

    private static byte[] json(RuleSettingChanged event) {
        try {
            return ModelJson.mapper().writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("events are made to be written as JSON", e);
        }
    }
}
