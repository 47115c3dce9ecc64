package io.gouji.ingest.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gouji.ingest.archive.DocumentId;
import io.gouji.ingest.broker.IngestTestResource;
import io.gouji.ingest.broker.TestBroker;
import io.gouji.ingest.broker.Topic;
import io.gouji.ingest.broker.Upload;
import io.gouji.ingest.broker.Upload.Answer;
import io.gouji.ingest.work.ScriptedParser;
import io.gouji.model.event.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IngestTestResource.class)
class BrokerOutageTest {

    private static final Duration RECOVERY = Duration.ofSeconds(60);

    @Test
    void uploadsAreRefusedWhileTheBrokerIsAwayAndEverythingGoesOnWhenItIsBack() {
        // Given a document whose parse ends while the broker is away
        ScriptedParser.hangs = true;
        String inWork = Upload.text("HANG until the broker is away").text("documentId");
        String id = DocumentId.of("断电时上传的单位".getBytes(UTF_8)).value();
        TestBroker.kill();
        try {
            ScriptedParser.hangs = false;

            // When
            long begin = System.nanoTime();
            Answer refused = Upload.text("断电时上传的单位");
            Duration duration = Duration.ofNanos(System.nanoTime() - begin);

            // Then
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.text("code")).isEqualTo("BROKER_UNAVAILABLE");
            assertThat(refused.header("Retry-After")).isEqualTo("5");
            assertThat(duration).isLessThan(Duration.ofSeconds(12));
            assertThat(Upload.get("/api/v1/documents/" + id + "/source").status())
                    .isEqualTo(404);
            assertThat(Upload.get("/q/health/ready").status()).isEqualTo(503);
            assertThat(Upload.get("/q/health/live").status()).isEqualTo(200);
        } finally {
            TestBroker.start();
        }

        // When
        await("accepting again")
                .atMost(RECOVERY)
                .until(() -> Upload.text("断电时上传的单位").status() == 202);

        // Then
        Topic.awaitRecord(Topics.BUDGET_PARSED, Topic.about(id));
        await("the document that was in work")
                .atMost(RECOVERY)
                .untilAsserted(() -> assertThat(Topic.records(Topics.BUDGET_PARSED, Topic.about(inWork))
                                        .size()
                                + Topic.records(Topics.DOCUMENT_REJECTED, Topic.about(inWork))
                                        .size())
                        .isPositive());
        await("ready")
                .atMost(RECOVERY)
                .until(() -> Upload.get("/q/health/ready").status() == 200);
        assertThat(Upload.get("/api/v1/documents/" + id + "/source").status()).isEqualTo(200);
    }
}
