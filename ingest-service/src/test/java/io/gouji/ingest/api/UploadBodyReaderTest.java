package io.gouji.ingest.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gouji.ingest.api.UploadBodyReader.InterruptedUploadException;
import io.gouji.ingest.archive.FileArchive;
import io.gouji.ingest.intake.RefusedException;
import io.gouji.ingest.intake.UploadResult.Refused;
import io.gouji.ingest.intake.UploadedFile;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadBodyReaderTest {

    private static final MediaType FORM = new MediaType("multipart", "form-data", Map.of("boundary", "b"));
    private static final UploadLimits LIMITS = new UploadLimits(1000, 400_000, 3);

    @TempDir
    Path directory;

    private UploadBodyReader reader;

    @BeforeEach
    void openReader() {
        reader = new UploadBodyReader(new FileArchive(directory), LIMITS);
    }

    @AfterEach
    void noDraftIsLeft() throws IOException {
        try (Stream<Path> drafts = Files.list(directory.resolve("incoming"))) {
            assertThat(drafts).isEmpty();
        }
    }

    @Test
    void readsFilesAndFieldsInAnyOrder() {
        // Given
        String form = part("regionCode", "653001")
                + file("a.txt", "一")
                + part("publishedOn", "2025-02-14")
                + file("目录/b.txt", "二")
                + end();

        // When
        try (UploadBody upload = reader.readForm(stream(form), FORM, -1)) {

            // Then
            assertThat(upload.files()).extracting(UploadedFile::fileName).containsExactly("a.txt", "b.txt");
            assertThat(upload.files())
                    .extracting(file -> new String(file.draft().head(10), UTF_8))
                    .containsExactly("一", "二");
            assertThat(upload.fields())
                    .containsExactlyInAnyOrderEntriesOf(Map.of("regionCode", "653001", "publishedOn", "2025-02-14"));
        }
    }

    @Test
    void readsAFileThatIsTheWholeBody() {
        try (UploadBody upload = reader.readFile(stream("x".repeat(1000)), -1, "../a.txt")) {
            assertThat(upload.files()).extracting(UploadedFile::fileName).containsExactly("a.txt");
            assertThat(upload.files().get(0).draft().size()).isEqualTo(1000);
        }
    }

    @Test
    void takesAFileNameOf4000Characters() {
        try (UploadBody upload = reader.readForm(stream(file("预".repeat(4000), "x") + end()), FORM, -1)) {
            assertThat(upload.files().get(0).fileName()).hasSize(255);
        }
    }

    @Test
    void stopsAtTheByteThatIsTooMuch() {
        // Given
        Endless zeros = new Endless();

        // When, Then
        assertThat(refusal(() -> reader.readFile(zeros, -1, "a.txt"))).isEqualTo("FILE_TOO_LARGE");
        assertThat(zeros.read).isLessThan(100_000);
    }

    @Test
    void doesNotBeginToReadWhatIsDeclaredTooLarge() {
        // Given
        Endless zeros = new Endless();

        // When, Then
        assertThat(refusal(() -> reader.readFile(zeros, 1001, "a.txt"))).isEqualTo("FILE_TOO_LARGE");
        assertThat(refusal(() -> reader.readForm(zeros, FORM, 400_001))).isEqualTo("REQUEST_TOO_LARGE");
        assertThat(zeros.read).isZero();
    }

    @Test
    void stopsAFormAtAFileThatIsTooLarge() {
        // Given
        InputStream form = new SequenceInputStream(stream(file("a.txt", "")), new Endless());

        // When, Then
        assertThat(refusal(() -> reader.readForm(form, FORM, -1))).isEqualTo("FILE_TOO_LARGE");
    }

    @Test
    void ofSeveralFilesSaysWhichIsTooLarge() {
        // Given
        String form = file("small.txt", "x") + file("large.txt", "x".repeat(1001)) + file("never.txt", "x") + end();

        // When
        RefusedFilesException refused =
                catchThrowableOfType(RefusedFilesException.class, () -> reader.readForm(stream(form), FORM, -1));

        // Then
        assertThat(refused.results())
                .extracting(result ->
                        result.fileName() + " " + ((Refused) result).refusal().code())
                .containsExactly("small.txt REFUSED_WITH_OTHERS", "large.txt FILE_TOO_LARGE");
    }

    @Test
    void takesNoMoreFilesThanAllowed() {
        // Given
        String form = file("1", "x") + file("2", "x") + file("3", "x") + file("4", "x") + end();

        // When, Then
        assertThatThrownBy(() -> reader.readForm(stream(form), FORM, -1)).isInstanceOf(RefusedFilesException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no form at all",
                "--b",
                "--b\r\nContent-Disposition: form-data; name=\"file\"",
                "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\ncut off in the middl",
                "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nwhole, but no end\r\n--b\r\n",
                "--b\r\nno colon\r\n\r\nx\r\n--b--",
                "--b\r\n: no name\r\n\r\nx\r\n--b--"
            })
    void refusesAFormThatIsNotWhole(String form) {
        assertThat(refusal(() -> reader.readForm(stream(form), FORM, -1))).isEqualTo("MALFORMED_MULTIPART");
    }

    @Test
    void refusesAFormWithoutBoundary() {
        assertThat(refusal(() -> reader.readForm(stream("x"), MediaType.MULTIPART_FORM_DATA_TYPE, -1)))
                .isEqualTo("MALFORMED_MULTIPART");
    }

    @Test
    void doesNotGatherAnEndlessHeader() {
        // Given
        Endless zeros = new Endless();
        InputStream form = new SequenceInputStream(stream("--b\r\nContent-Disposition: "), zeros);

        // When, Then
        assertThat(refusal(() -> reader.readForm(form, FORM, -1))).isEqualTo("MALFORMED_MULTIPART");
        assertThat(zeros.read).isLessThan(200_000);
    }

    @Test
    void doesNotDecodeWhatIsEncodedAsInMail() {
        // Given
        String form =
                "--b\r\nContent-Disposition: form-data; name=\"file\"\r\nContent-Transfer-Encoding: BASE64\r\n\r\n"
                        + "eA==\r\n" + end();

        // When, Then
        assertThat(refusal(() -> reader.readForm(stream(form), FORM, -1))).isEqualTo("MALFORMED_MULTIPART");
    }

    @RepeatedTest(200)
    void readsEveryByteHoweverTheBodyIsCutIntoPieces(RepetitionInfo repetition) {
        // Given bytes that look much like boundaries
        Random random = new Random(repetition.getCurrentRepetition());
        String content = random.ints(random.nextInt(900), 0, 5)
                .collect(StringBuilder::new, (text, i) -> text.append("\r\n-bx".charAt(i)), StringBuilder::append)
                .toString()
                .replace("\r\n--b", "");
        byte[] form = (file("a.txt", content) + end()).getBytes(UTF_8);
        InputStream pieces = new ByteArrayInputStream(form) {
            @Override
            public int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, 1 + random.nextInt(7)));
            }
        };

        // When
        try (UploadBody upload = reader.readForm(pieces, FORM, form.length)) {

            // Then
            assertThat(new String(upload.files().get(0).draft().head(1000), UTF_8))
                    .isEqualTo(content);
        }
    }

    @Test
    void cutsAnEndlessField() {
        try (UploadBody upload = reader.readForm(stream(part("sourceUrl", "x".repeat(300_000)) + end()), FORM, -1)) {
            assertThat(upload.fields().get("sourceUrl")).hasSizeLessThan(10_000);
        }
    }

    @Test
    void noticesAClientThatGoesAway() {
        // Given
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        // When, Then
        assertThatThrownBy(() -> reader.readFile(broken, -1, "a.txt")).isInstanceOf(InterruptedUploadException.class);
        assertThatThrownBy(() -> reader.readForm(broken, FORM, -1)).isInstanceOf(InterruptedUploadException.class);
    }

    private static String refusal(Runnable reading) {
        return catchThrowableOfType(RefusedException.class, reading::run)
                .refusal()
                .code();
    }

    private static InputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(UTF_8));
    }

    private static String file(String name, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n";
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String end() {
        return "--b--\r\n";
    }

    /** Zeros without end, counted. */
    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            read += length;
            Arrays.fill(bytes, offset, offset + length, (byte) 'x');
            return length;
        }
    }
}
