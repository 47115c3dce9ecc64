package io.gouji.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import io.gouji.stack.client.DocumentStatus;
import io.gouji.stack.client.Problem;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people and programs send by mistake or in bad faith: each gets its answer, and nobody else notices. */
@ExtendWith(RunningStack.class)
class BadInputIT {

    private static final String SOUND = DisclosureGenerator.generate(
                    9_001, GenerationOptions.sound(Format.LINES, Size.SMALL))
            .text();

    @Test
    void emptyFileIsRefused(Pipeline pipeline) {
        assertProblem(pipeline.upload("empty.txt", BodyPublishers.noBody()), 422, "EMPTY_FILE");
    }

    @Test
    void tooLargeFileIsRefusedWhileItIsSent(Pipeline pipeline) {
        HttpResponse<String> answer =
                pipeline.upload("large.txt", BodyPublishers.ofInputStream(() -> new Zeros(200L * 1024 * 1024)));

        assertProblem(answer, 413, "FILE_TOO_LARGE");
    }

    @Test
    void binaryNoiseIsRefusedByContentNotByName(Pipeline pipeline) {
        byte[] noise = new byte[64 * 1024];
        new Random(7).nextBytes(noise);

        HttpResponse<String> answer = pipeline.upload("budget.txt", BodyPublishers.ofByteArray(noise));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
        assertThat(Pipeline.json(answer.body()).path("code").asText()).isEqualTo("UNSUPPORTED_TYPE");
    }

    static Stream<Arguments> documentsThatAreNoDisclosure() {
        return Stream.of(
                Arguments.of("minutes.txt", "会议纪要\n\n今天讨论了三项工作。\n".repeat(20), "NOT_A_DISCLOSURE"),
                Arguments.of("cut.txt", SOUND.substring(0, SOUND.indexOf("一般公共预算项目支出情况表")), "DISCLOSURE_CUT_OFF"),
                Arguments.of("one-line.txt", "预算".repeat(200_000), "LIMIT_LINE_LENGTH"));
    }

    @ParameterizedTest
    @MethodSource("documentsThatAreNoDisclosure")
    void documentThatIsNoDisclosureIsRejectedWithAReason(String name, String text, String code, Pipeline pipeline) {
        DocumentStatus status = pipeline.awaitEnd(pipeline.submit(name, text.getBytes(StandardCharsets.UTF_8)));

        assertThat(status.state()).isEqualTo("REJECTED");
        Problem reason = status.rejection().orElseThrow();
        assertThat(reason.code()).isEqualTo(code);
        assertThat(reason.zh()).isNotBlank();
        assertThat(reason.en()).isNotBlank();
    }

    @Test
    void gb18030IsReadLikeUtf8(Pipeline pipeline) {
        String text = DisclosureGenerator.generate(9_002, GenerationOptions.sound(Format.TABS, Size.SMALL))
                .text();

        String utf8 = pipeline.budgetOf("utf8.txt", text.getBytes(StandardCharsets.UTF_8));
        String facts = pipeline.factsCsv(utf8);
        String gb18030 = pipeline.budgetOf("gb18030.txt", text.getBytes(Charset.forName("GB18030")));

        assertThat(gb18030).isEqualTo(utf8);
        assertThat(pipeline.factsCsv(gb18030)).isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("strangeNames")
    void strangeFileNameIsNoPath(String name, Pipeline pipeline) {
        byte[] bytes = SOUND.concat("\n" + name.hashCode()).getBytes(StandardCharsets.UTF_8);

        DocumentStatus status = pipeline.awaitEnd(pipeline.submit(name, bytes));

        JsonNode document = pipeline.getJson("/api/v1/documents/" + status.documentId());
        assertThat(document.path("fileName").asText()).hasSizeBetween(1, 255).doesNotContain("/", "\\", "\n");
    }

    static Stream<String> strangeNames() {
        return Stream.of("../../etc/passwd", "预算/2025.txt", "x".repeat(4000) + ".txt", "a\nb.txt");
    }

    @Test
    void sameFileTwiceIsOneDocument(Pipeline pipeline) {
        byte[] bytes = SOUND.concat("\n ").getBytes(StandardCharsets.UTF_8);
        String first = pipeline.submit("first.txt", bytes);

        HttpResponse<String> second = pipeline.upload("second.txt", BodyPublishers.ofByteArray(bytes));

        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(Pipeline.json(second.body()).path("documentId").asText()).isEqualTo(first);
        assertThat(Pipeline.json(second.body()).path("duplicate").asBoolean()).isTrue();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Pipeline.json(answer.body()).path("code").asText()).isEqualTo(code);
    }

    /** Zero bytes without end in sight, so that the sender needs no memory either. */
    private static final class Zeros extends InputStream {
        private long left;

        private Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            java.util.Arrays.fill(buffer, offset, offset + count, (byte) 0);
            left -= count;
            return count;
        }
    }
}
