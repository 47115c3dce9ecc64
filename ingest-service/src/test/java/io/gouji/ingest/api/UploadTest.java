package io.gouji.ingest.api;

import static io.gouji.ingest.broker.Upload.part;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.ingest.archive.DocumentId;
import io.gouji.ingest.broker.IngestTestResource;
import io.gouji.ingest.broker.Topic;
import io.gouji.ingest.broker.Upload;
import io.gouji.ingest.broker.Upload.Answer;
import io.gouji.model.event.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(IngestTestResource.class)
class UploadTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void acceptsAFileAndAnnouncesIt() {
        // Given
        byte[] bytes = "第一个单位".getBytes(UTF_8);
        String id = DocumentId.of(bytes).value();

        // When
        Answer answer = Upload.raw("目录/预算.txt", bytes);

        // Then
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().toString())
                .isEqualTo("{\"documentId\":\"" + id + "\",\"fileName\":\"预算.txt\",\"duplicate\":false}");
        assertThat(answer.header("Location")).isEqualTo("/api/v1/documents/" + id);
        ConsumerRecord<String, byte[]> event = Topic.awaitRecord(Topics.DOCUMENT_RECEIVED, Topic.about(id));
        assertThat(event.key()).isEqualTo(id);
        assertThat(Topic.body(event).path("fileName").asText()).isEqualTo("预算.txt");
        assertThat(Topic.body(event).path("size").asInt()).isEqualTo(bytes.length);
    }

    @Test
    void theSameBytesAgainAreADuplicateWithoutASecondEvent() {
        // Given
        String id = Upload.text("第二个单位").text("documentId");

        // When
        Answer again = Upload.raw("other.txt", "第二个单位".getBytes(UTF_8));

        // Then
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json().path("duplicate").asBoolean()).isTrue();
        assertThat(again.text("documentId")).isEqualTo(id);
        assertThat(Topic.records(Topics.DOCUMENT_RECEIVED, Topic.about(id))).hasSize(1);
    }

    @Test
    void takesDetailsFromFieldsBesideTheFile() {
        // When
        Answer answer = Upload.form(
                part("name=\"file\"; filename=\"预算 公开.txt\"", "第三个单位"),
                part("name=\"publishedOn\"", "2025-02-14"),
                part("name=\"regionCode\"", "653001"),
                part("name=\"sourceUrl\"", "https://www.example.gov.cn/a"));

        // Then
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text("fileName")).isEqualTo("预算 公开.txt");
        JsonNode event =
                Topic.body(Topic.awaitRecord(Topics.DOCUMENT_RECEIVED, Topic.about(answer.text("documentId"))));
        assertThat(event.path("publishedOn").asText()).isEqualTo("2025-02-14");
        assertThat(event.path("regionCode").asText()).isEqualTo("653001");
        assertThat(event.path("sourceUrl").asText()).isEqualTo("https://www.example.gov.cn/a");
    }

    @Test
    void aZipIsAnsweredByAListOfItsFiles() {
        // When
        Answer answer = Upload.raw("预算.zip", zip("甲/a.txt", "压缩的第一个单位", "乙/b.txt", "压缩的第二个单位"));

        // Then
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().findValuesAsText("fileName")).containsExactly("a.txt", "b.txt");
    }

    @Test
    void aZipWithAFileThatIsRefusedIsAProblemThatListsAll() {
        // When
        Answer answer = Upload.raw("预算.zip", zip("a.txt", "压缩的第三个单位", "b.rtf", "{\\rtf1}"));

        // Then
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
        assertThat(answer.json().path("files").findValuesAsText("status")).containsExactly("202", "415");
    }

    @Test
    void filesOfOneDisclosureAreAnsweredByOneDocument() {
        // When
        Answer answer = Upload.form(
                part("name=\"file\"; filename=\"说明.txt\"", "分开的说明"),
                part("name=\"file\"; filename=\"表.txt\"", "分开的表格"),
                part("name=\"join\"", "true"));

        // Then
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text("fileName")).isEqualTo("说明.txt + 表.txt");
        assertThat(answer.header("Location")).endsWith(answer.text("documentId"));
    }

    @Test
    void oneFileAloneCannotBeJoined() {
        // When
        Answer answer = Upload.form(part("name=\"file\"; filename=\"说明.txt\"", "单独的说明"), part("name=\"join\"", "true"));

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("NOTHING_TO_JOIN");
    }

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void severalFilesAreAnsweredByAList() {
        // When
        Answer answer = Upload.form(
                part("name=\"file\"; filename=\"a.txt\"", "第四个单位"), part("name=\"file\"; filename=\"b.txt\"", "第五个单位"));

        // Then
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json()).hasSize(2);
        assertThat(answer.json().findValuesAsText("fileName")).containsExactly("a.txt", "b.txt");
    }

    @Test
    void oneRefusedFileAmongSeveralIsAProblemThatTellsOfEach() {
        // When
        Answer answer = Upload.form(
                part("name=\"file\"; filename=\"a.txt\"", "第六个单位"), part("name=\"file\"; filename=\"b.txt\"", ""));

        // Then
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("code")).isEqualTo("FILES_NOT_ACCEPTED");
        assertThat(answer.json().path("files").findValuesAsText("status")).containsExactly("202", "422");
        assertThat(answer.json().path("files").path(1).path("code").asText()).isEqualTo("EMPTY_FILE");
        Topic.awaitRecord(
                Topics.DOCUMENT_RECEIVED,
                Topic.about(
                        answer.json().path("files").path(0).path("documentId").asText()));
    }

    @Test
    void givesTheSourceBackAsItCame() {
        // Given
        byte[] bytes = "第七个单位\r\n".getBytes(Charset.forName("GB18030"));
        String id = Upload.raw("预算.txt", bytes).text("documentId");

        // When
        Answer answer = Upload.get("/api/v1/documents/" + id + "/source");

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).isEqualTo(bytes);
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("%E9%A2%84%E7%AE%97.txt");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("ETag")).isEqualTo('"' + id + '"');
    }

    @Test
    void doesNotSendASourceTheCallerHas() {
        // Given
        String id = Upload.text("第八个单位").text("documentId");

        // When
        Answer answer = Upload.send(HttpRequest.newBuilder(Upload.uri("/api/v1/documents/" + id + "/source"))
                .header("If-None-Match", '"' + id + '"'));

        // Then
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.response().body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/documents/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855/source",
                "/api/v1/documents/..%2F..%2Fetc%2Fpasswd/source",
                "/api/v1/documents/x/source",
                "/api/v1/documents/x",
                "/api/v1/nothing",
                "/nothing"
            })
    void whatIsNotThereIsAProblem(String path) {
        // When
        Answer answer = Upload.get(path);

        // Then
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
        assertThat(answer.text("code")).isIn("NOT_FOUND", "DOCUMENT_NOT_FOUND");
    }

    @Test
    void aWrongMethodIsAProblem() {
        // When
        Answer answer = Upload.send(
                HttpRequest.newBuilder(Upload.uri("/api/v1/documents")).DELETE());

        // Then
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
        assertThat(answer.text("code")).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 文件是空的",
        "'zh-CN,zh;q=0.9,en;q=0.8', 文件是空的",
        "'en-GB,en;q=0.9', The file is empty",
        "'fr, en;q=0.5, zh;q=0.4', The file is empty"
    })
    void answersInTheCallersLanguage(String acceptLanguage, String beginning) {
        // Given
        HttpRequest.Builder upload =
                HttpRequest.newBuilder(Upload.uri("/api/v1/documents")).POST(BodyPublishers.noBody());
        if (!acceptLanguage.isEmpty()) {
            upload.header("Accept-Language", acceptLanguage);
        }

        // When
        Answer answer = Upload.send(upload);

        // Then
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("detail")).startsWith(beginning);
        assertThat(answer.json().path("message").path("zh").asText()).startsWith("文件是空的");
        assertThat(answer.json().path("message").path("en").asText()).startsWith("The file is empty");
    }

    @Test
    void refusesWhatIsNoText() {
        // Given
        byte[] noise = new byte[1_000_000];
        new Random(1).nextBytes(noise);

        // When, Then
        assertRefused(Upload.raw("noise.txt", noise), 415, "UNSUPPORTED_TYPE");
        assertRefused(Upload.raw("zeros.txt", new byte[1000]), 415, "UNSUPPORTED_TYPE");
        assertRefused(Upload.raw("called.txt", "{\\rtf1 x}".getBytes(UTF_8)), 415, "UNSUPPORTED_TYPE");
    }

    @Test
    void refusesAnEncodingNobodyReads() {
        assertRefused(
                Upload.raw("big5.txt", "部門預算公開".repeat(50).getBytes(Charset.forName("Big5"))), 422, "UNKNOWN_ENCODING");
    }

    @ParameterizedTest
    @CsvSource({
        "publishedOn, gestern, INVALID_PUBLISHED_ON",
        "regionCode, 12, INVALID_REGION_CODE",
        "sourceUrl, ftp://x/, INVALID_SOURCE_URL"
    })
    void refusesDetailsThatAreNotOfTheirForm(String field, String value, String code) {
        assertRefused(
                Upload.form(part("name=\"file\"; filename=\"a\"", "某单位"), part("name=\"" + field + "\"", value)),
                400,
                code);
    }

    @Test
    void refusesAFormWithoutFile() {
        assertRefused(Upload.form(part("name=\"document\"; filename=\"a\"", "某单位")), 400, "MISSING_FILE");
    }

    @Test
    void refuses200MegabytesAndTheClientHearsIt() {
        // Given a client that says how much it sends, and one that does not
        byte[] megabyte = new byte[1024 * 1024];
        Arrays.fill(megabyte, (byte) 'x');
        Iterable<byte[]> megabytes = () -> Collections.nCopies(200, megabyte).iterator();

        // When, Then
        assertRefused(
                Upload.raw(
                        "large.txt",
                        BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(megabytes), 200L * megabyte.length)),
                413,
                "FILE_TOO_LARGE");
        assertRefused(Upload.raw("large.txt", BodyPublishers.ofByteArrays(megabytes)), 413, "FILE_TOO_LARGE");
    }

    @Test
    void takesAnyFileName() {
        // When
        Answer inAddress = Upload.raw("预".repeat(4000) + ".txt", "第九个单位".getBytes(UTF_8));
        Answer inForm = Upload.form(part("name=\"file\"; filename=\"../../" + "算".repeat(4000) + ".txt\"", "第十个单位"));

        // Then
        assertThat(inAddress.status()).isEqualTo(202);
        assertThat(inAddress.text("fileName")).hasSize(255).startsWith("预").endsWith(".txt");
        assertThat(inForm.status()).isEqualTo(202);
        assertThat(inForm.text("fileName")).hasSize(255).startsWith("算").endsWith(".txt");
    }

    @Test
    void aClientThatGoesAwayLeavesNothing() {
        // Given
        InputStream breaksOff = new InputStream() {
            private int sent;

            @Override
            public int read() {
                if (sent++ > 100_000) {
                    throw new IllegalStateException("the client goes away");
                }
                return 'x';
            }
        };

        // When
        Throwable failure = catchThrowable(() -> Upload.raw("a.txt", BodyPublishers.ofInputStream(() -> breaksOff)));

        // Then
        assertThat(failure).isNotNull();
        assertThat(Upload.text("第十一个单位").status()).isEqualTo(202);
    }

    @Test
    void tellsOfItselfInOpenApiHealthAndMetrics() {
        // Given
        Upload.text("第十二个单位");

        // When, Then
        assertThat(new String(Upload.get("/q/openapi").response().body(), UTF_8))
                .contains("/api/v1/documents", "UNSUPPORTED_TYPE", "/source");
        assertThat(Upload.get("/q/health/live").text("status")).isEqualTo("UP");
        assertThat(Upload.get("/q/health/ready").json().findValuesAsText("name"))
                .contains("archive", "broker");
        assertThat(new String(Upload.get("/q/metrics").response().body(), UTF_8))
                .contains("gouji_documents_received_total");
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("detail")).isNotBlank();
    }
}
