package io.gouji.ingest.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.gouji.ingest.archive.DocumentId;
import io.gouji.model.ModelJson;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.event.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads records of received documents, on whichever topic; believes nothing that it has not checked. */
final class ReceivedRecords {

    private static final List<String> TYPES = List.of(Topics.DOCUMENT_RECEIVED, Topics.DOCUMENT_RECOGNITION);
    private static final ObjectReader JSON = ModelJson.mapper().readerFor(DocumentReceived.class);

    private ReceivedRecords() {}

    /** The event in a record. Unknown fields and headers are of a newer writer and are left alone. */
    static DocumentReceived read(ConsumerRecord<String, byte[]> record) throws UnreadableRecordException {
        checkType(record.headers().lastHeader("ce_type"));
        byte[] value = record.value();
        if (value == null) {
            throw new UnreadableRecordException("NO_VALUE", "the record has no value");
        }
        DocumentReceived document = parse(value);
        if (!isComplete(document)) {
            throw new UnreadableRecordException(
                    "INVALID_EVENT",
                    "a required field is missing, or documentId is no SHA-256 in lower-case hexadecimal");
        }
        return document;
    }

    private static void checkType(@Nullable Header type) throws UnreadableRecordException {
        if (type != null && !TYPES.contains(new String(type.value(), StandardCharsets.UTF_8))) {
            throw new UnreadableRecordException("UNKNOWN_TYPE", "ce_type is none of " + TYPES);
        }
    }

    private static DocumentReceived parse(byte[] value) throws UnreadableRecordException {
        try {
            @Nullable DocumentReceived document = JSON.readValue(value);
            if (document == null) {
                throw new UnreadableRecordException("INVALID_EVENT", "the value is null");
            }
            return document;
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw new UnreadableRecordException(
                    "INVALID_JSON",
                    "the value is no JSON of this event: " + e.getClass().getSimpleName() + where);
        } catch (IOException e) {
            throw new UnreadableRecordException("INVALID_JSON", "the value is no JSON of this event");
        }
    }

    /** What Jackson cannot promise: fields that are absent in the JSON are null in the record. */
    @SuppressWarnings("ConstantValue")
    private static boolean isComplete(DocumentReceived document) {
        return document.documentId() != null
                && DocumentId.parse(document.documentId()).isPresent()
                && document.fileName() != null
                && document.mediaType() != null
                && document.receivedAt() != null
                && document.archiveKey() != null
                && document.size() >= 0;
    }
}
