package io.gouji.ingest.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gouji.ingest.archive.FileArchive;
import io.gouji.ingest.archive.SourceDraft;
import io.gouji.ingest.extract.MediaTypes;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.extract.html.HtmlReader;
import io.gouji.ingest.extract.sheet.XlsReader;
import io.gouji.ingest.extract.sheet.XlsxReader;
import io.gouji.ingest.extract.word.DocxReader;
import io.gouji.ingest.intake.Refusal.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentJudgeTest {

    @TempDir
    Path directory;

    private final ContentJudge judge = new ContentJudge(List.of(new TextReader()));
    private final ContentJudge office = new ContentJudge(List.of(
            new DocxReader(ReadingLimits.standard()),
            new XlsxReader(ReadingLimits.standard()),
            new XlsReader(ReadingLimits.standard()),
            new HtmlReader(ReadingLimits.standard())));

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

    @Test
    void saysWhatToMakeOfKindsThatAreNotRead() {
        assertThat(refusal("{\\rtf1 text}".getBytes(UTF_8)).message().en()).contains("application/rtf", "DOCX or PDF");
        assertThat(refusal("II*\0scan".getBytes(UTF_8)).message().zh()).contains("PDF");
        assertThat(refusal("Rar!\u001A".getBytes(UTF_8)).message().zh()).contains("ZIP");
        assertThat(refusal(zip("OFD.xml", "Doc_0/Document.xml")).message().zh()).contains("application/ofd", "PDF");
        assertThat(refusal(zip("[Content_Types].xml", "ppt/presentation.xml")).code())
                .isEqualTo("UNSUPPORTED_TYPE");
        assertThat(refusal(zip("[Content_Types].xml", "xl/workbook.bin"))
                        .message()
                        .zh())
                .contains("XLSX");
    }

    @Test
    void tellsOfficeDocumentsByWhatIsInThem() throws Exception {
        assertThat(office.mediaType(sealed(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml"))))
                .isEqualTo(MediaTypes.DOCX);
        assertThat(office.mediaType(sealed(zip("_rels/.rels", "xl/workbook.xml", "[Content_Types].xml"))))
                .isEqualTo(MediaTypes.XLSX);
        assertThat(office.mediaType(sealed(compound("Workbook")))).isEqualTo(MediaTypes.XLS);
        assertThat(office.mediaType(sealed("<table><tr><td>1</table>".getBytes(UTF_8))))
                .isEqualTo(MediaTypes.HTML);
    }

    @Test
    void refusesEncryptedOfficeDocuments() throws Exception {
        assertThat(refusal(compound("EncryptedPackage")).code()).isEqualTo("ENCRYPTED_DOCUMENT");
        assertThat(refusal(compound("EncryptedPackage")).kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void refusesContainersThatAreDamaged() throws Exception {
        assertThat(refusal(Arrays.copyOf(zip("word/document.xml"), 40)).code()).isEqualTo("BROKEN_DOCUMENT");
        assertThat(refusal(Arrays.copyOf(compound("Workbook"), 600)).code()).isEqualTo("BROKEN_DOCUMENT");
        assertThat(refusal(compound("Something")).message().en()).contains("DOCX or PDF");
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] compound(String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
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
