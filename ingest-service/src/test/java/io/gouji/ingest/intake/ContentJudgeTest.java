package io.gouji.ingest.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gouji.ingest.archive.FileArchive;
import io.gouji.ingest.archive.SourceDraft;
import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.intake.Refusal.Kind;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentJudgeTest {

    @TempDir
    Path directory;

    private final ContentJudge judge = new ContentJudge(List.of(new TextReader()));

    @Test
    void takesTextInBothEncodings() {
        assertThat(judge.mediaType(sealed("部门预算公开".getBytes(UTF_8)))).isEqualTo("text/plain");
        assertThat(judge.mediaType(sealed("部门预算公开".getBytes(Charset.forName("GB18030")))))
                .isEqualTo("text/plain");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal(new byte[0]).code()).isEqualTo("EMPTY_FILE");
        assertThat(refusal(new byte[0]).kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void refusesBlanksOnly() {
        assertThat(refusal(" \n\n\t ".getBytes(UTF_8)).kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void refusesBinaryNoise() {
        // Given
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);

        // When, Then
        assertThat(refusal(noise).code()).isEqualTo("UNSUPPORTED_TYPE");
        assertThat(refusal(noise).kind()).isEqualTo(Kind.UNSUPPORTED_TYPE);
    }

    @Test
    void refusesNulBytes() {
        assertThat(refusal(new byte[1000]).code()).isEqualTo("UNSUPPORTED_TYPE");
    }

    @Test
    void judgesByContent() {
        assertThat(refusal("%PDF-1.7\n".getBytes(UTF_8)).message().en()).contains("application/pdf");
    }

    @Test
    void refusesAnEncodingNobodyReads() {
        assertThat(refusal("部門預算公開".repeat(20).getBytes(Charset.forName("Big5")))
                        .code())
                .isEqualTo("UNKNOWN_ENCODING");
    }

    @Test
    void judgesLongTextByItsBeginning() {
        assertThat(judge.mediaType(sealed("部门预算公开\n".repeat(100_000).getBytes(UTF_8))))
                .isEqualTo("text/plain");
        assertThat(judge.mediaType(sealed("预算".repeat(200_000).getBytes(UTF_8))))
                .isEqualTo("text/plain");
        assertThat(judge.mediaType(sealed((" ".repeat(100_000) + "部门预算公开").getBytes(UTF_8))))
                .isEqualTo("text/plain");
        assertThat(refusal("部門預算公開".repeat(50_000).getBytes(Charset.forName("Big5")))
                        .code())
                .isEqualTo("UNKNOWN_ENCODING");
    }

    private Refusal refusal(byte[] bytes) {
        return catchThrowableOfType(RefusedException.class, () -> judge.mediaType(sealed(bytes)))
                .refusal();
    }

    private SourceDraft sealed(byte[] bytes) {
        SourceDraft draft = new FileArchive(directory).draft();
        draft.write(bytes, 0, bytes.length);
        draft.seal();
        return draft;
    }
}
