package io.gouji.ingest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gouji.ingest.extract.LayoutText;
import io.gouji.ingest.extract.MediaTypes;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** The document is made of {@code features.fodt} by LibreOffice. */
class DocReaderTest {

    private static final ReadingLimits LIMITS = new ReadingLimits(5, 1_000, 500, 128, 100_000, 4, 4 * 1024 * 1024);
    private static final int VERSION = 2;
    private static final byte WORD_6 = 101;

    private final DocReader reader = new DocReader(LIMITS);

    @Test
    void readsWhatIsPrintedInItsOrder() throws Exception {
        assertThat(reader.reads(MediaTypes.DOC)).isTrue();
        assertThat(LayoutText.of(reader.read(document())))
                .containsExactly(
                        "一、收入说明",
                        "3.其他收入",
                        "二、支出说明",
                        "支出1,234.50 万元，见附表",
                        "[项目(1x2)|预算数(2x1)||备注(1x2)]",
                        "[|基本支出|项目支出|]",
                        "[合计|1,000.00|234.50|]",
                        "表内有表：",
                        "外层",
                        "[公务接待费|0.50]",
                        "右侧",
                        "末段",
                        "文本框：单位万元",
                        "脚注：含结转");
    }

    @Test
    void saysWhatToDoWithWhatItCannotRead() throws Exception {
        byte[] document = document();

        assertThat(refusal(Arrays.copyOf(document, document.length / 2))).isEqualTo("BROKEN_DOCUMENT");
        assertThat(refusal(new byte[3000])).isEqualTo("BROKEN_DOCUMENT");
        assertThat(refusal(encrypted())).isEqualTo("ENCRYPTED_DOCUMENT");
        assertThat(refusal(ofWord6())).isEqualTo("FORMAT_TOO_OLD");
    }

    @Test
    void holdsItsLimits() throws Exception {
        ReadingLimits fewCells = new ReadingLimits(5, 1_000, 3, 128, 100_000, 4, 4 * 1024 * 1024);
        ReadingLimits flat = new ReadingLimits(5, 1_000, 500, 128, 100_000, 1, 4 * 1024 * 1024);

        assertThat(refusal(new DocReader(fewCells), document())).isEqualTo("LIMIT_CELLS");
        assertThat(refusal(new DocReader(flat), document())).isEqualTo("LIMIT_NESTING");
    }

    @Test
    void survivesAnyDamage() throws Exception {
        byte[] sound = document();
        Random random = new Random(20_261_128);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = sound.clone();
            for (int at = 0; at < 1 + i % 20; at++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }

            Throwable thrown = catchThrowable(() -> reader.read(damaged));

            if (thrown != null) {
                assertThat(thrown).isInstanceOf(UnreadableDocumentException.class);
            }
        }
    }

    private String refusal(byte[] document) {
        return refusal(reader, document);
    }

    private static String refusal(DocReader reader, byte[] document) {
        return Objects.requireNonNull(
                        catchThrowableOfType(UnreadableDocumentException.class, () -> reader.read(document)))
                .code();
    }

    private static byte[] document() throws IOException {
        try (InputStream document = DocReaderTest.class.getResourceAsStream("/word/features.doc")) {
            return Objects.requireNonNull(document).readAllBytes();
        }
    }

    private static byte[] encrypted() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(document()))) {
            ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
            document.write(encrypted);
            return encrypted.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** The document with the version of an older one in the header of its text. */
    private static byte[] ofWord6() throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(document()))) {
            byte[] text;
            try (DocumentInputStream stream = file.createDocumentInputStream("WordDocument")) {
                text = stream.readAllBytes();
            }
            text[VERSION] = WORD_6;
            text[VERSION + 1] = 0;
            file.createOrUpdateDocument(new ByteArrayInputStream(text), "WordDocument");
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            file.writeFilesystem(changed);
            return changed.toByteArray();
        }
    }
}
