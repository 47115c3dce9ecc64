package io.gouji.report.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.event.Topics;
import io.gouji.report.messaging.Refusal.Code;
import io.gouji.report.projection.Change;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordJudgeTest {

    private static final String ID = "a".repeat(64);
    private static final String RECEIVED = """
      {"documentId":"%s","fileName":"预算.txt","mediaType":"text/plain","size":3,"receivedAt":"2026-03-01T07:00:00.123456789Z",
       "archiveKey":"k","fieldOfTheFuture":[1]}""".formatted(ID);

    private final RecordJudge judge = new RecordJudge();

    @Test
    void aSoundEventChangesTheViews() {
        Verdict verdict = judge.judge(record(Topics.DOCUMENT_RECEIVED, Topics.DOCUMENT_RECEIVED, RECEIVED));

        assertThat(verdict)
                .isEqualTo(new Verdict.Sound(
                        new Change.Named(ID, "预算.txt", Instant.parse("2026-03-01T07:00:00.123456Z"))));
    }

    @Test
    void anEventWithoutTimeHasTheTimeOfItsRecord() {
        String rejected = """
        {"documentId":"%s","fileName":"a","receivedAt":"2026-03-01T07:00:00Z","stage":"READ","code":"EMPTY",
         "message":{"zh":"空","en":"empty"}}""".formatted(ID);

        Verdict verdict = judge.judge(record(Topics.DOCUMENT_REJECTED, Topics.DOCUMENT_REJECTED, rejected));

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Sound.class,
                        sound -> assertThat(sound.change())
                                .isInstanceOfSatisfying(
                                        Change.Rejected.class,
                                        change -> assertThat(change.at()).isEqualTo(Instant.ofEpochMilli(1_000))));
    }

    @Test
    void aRecordThatIsNoEventOfItsTopicIsRefused() {
        assertThat(refusal(record(Topics.DOCUMENT_RECEIVED, null, RECEIVED)).code())
                .isEqualTo(Code.NOT_OUR_EVENT);
        assertThat(refusal(record(Topics.DOCUMENT_RECEIVED, Topics.BUDGET_PARSED, RECEIVED))
                        .code())
                .isEqualTo(Code.NOT_OUR_EVENT);
        assertThat(refusal(record(Topics.DOCUMENT_RECEIVED, Topics.DOCUMENT_RECEIVED, null))
                        .code())
                .isEqualTo(Code.EMPTY_RECORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "nonsense", "\"text\"", "{\"receivedAt\":\"yesterday\"}"})
    void whatCannotBeReadIsRefused(String body) {
        assertThat(refusal(record(Topics.DOCUMENT_RECEIVED, Topics.DOCUMENT_RECEIVED, body))
                        .code())
                .isEqualTo(Code.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"documentId\":\"../../etc\",\"fileName\":\"a\",\"receivedAt\":\"2026-03-01T07:00:00Z\"}"
            })
    void whatNoEventMaySayIsRefused(String body) {
        assertThat(refusal(record(Topics.DOCUMENT_RECEIVED, Topics.DOCUMENT_RECEIVED, body))
                        .code())
                .isEqualTo(Code.INVALID_EVENT);
    }

    @Test
    void aTimeTheDatabaseCannotKeepIsRefused() {
        String far = RECEIVED.replace("2026-03", "+999999-03");

        assertThat(refusal(record(Topics.DOCUMENT_RECEIVED, Topics.DOCUMENT_RECEIVED, far))
                        .reason())
                .contains("receivedAt");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"measure\":\"amount\",\"value\":1E+1000000', claim.value",
        "'\"measure\":\"amount\"', claim.value",
        "'\"value\":1.00', claim.measure",
    })
    void aStatedNumberThatCannotBeShownIsRefused(String fields, String named) {
        String parsed = """
        {"documentId":"%s","budgetId":"0b1c7a55-6f0e-5c58-8a8e-0a3a6d1c2b3d","fileName":"a","receivedAt":"2026-03-01T07:00:00Z",
         "parserVersion":"1","document":{"header":{"organisation":"a","fiscalYear":2026,"kind":"DEPARTMENT_BUDGET","unit":"元",
         "templateSet":"unknown"},"tables":[],"facts":[],"repairs":[],"notes":[],"narrative":{"sections":[],"statements":[],
         "projects":[],"terms":[],"claims":[{"section":"1","subject":"a","unit":"元","origin":"PRINTED","printed":"1",
         "quote":"1","location":{"line":1},%s}]}}}""".formatted(ID, fields);

        assertThat(refusal(record(Topics.BUDGET_PARSED, Topics.BUDGET_PARSED, parsed))
                        .reason())
                .contains(named);
    }

    @Test
    void deepNestingIsRefusedAndNotFollowed() {
        String deep = "{\"documentId\":" + "[".repeat(200_000);

        assertThat(refusal(record(Topics.DOCUMENT_RECEIVED, Topics.DOCUMENT_RECEIVED, deep))
                        .code())
                .isEqualTo(Code.UNREADABLE);
    }

    @Test
    void aTopicNobodyProjectsIsOurBug() {
        assertThat(refusal(record("gouji.other.v1", "gouji.other.v1", RECEIVED)).code())
                .isEqualTo(Code.BUG);
    }

    private Refusal refusal(ConsumerRecord<byte[], byte[]> record) {
        Verdict verdict = judge.judge(record);
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        return ((Verdict.Refused) verdict).refusal();
    }

    private static ConsumerRecord<byte[], byte[]> record(String topic, @Nullable String type, @Nullable String body) {
        RecordHeaders headers = new RecordHeaders();
        if (type != null) {
            headers.add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        }
        return new ConsumerRecord<>(
                topic,
                0,
                7L,
                1_000L,
                TimestampType.CREATE_TIME,
                0,
                0,
                new byte[0],
                body == null ? null : body.getBytes(StandardCharsets.UTF_8),
                headers,
                Optional.empty());
    }
}
