package io.gouji.ingest.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.archive.FileArchive;
import io.gouji.ingest.archive.SourceDraft;
import io.gouji.ingest.extract.JoinedReader;
import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.extract.html.HtmlReader;
import io.gouji.ingest.intake.UploadResult.Accepted;
import io.gouji.ingest.intake.UploadResult.Refused;
import io.gouji.model.document.Location;
import io.gouji.model.event.DocumentReceived;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final List<LayoutReader> READERS =
            List.of(new TextReader(), new HtmlReader(ReadingLimits.standard()));

    @TempDir
    Path directory;

    private final AnnouncedDocuments log = new AnnouncedDocuments();
    private FileArchive archive;
    private Uploads uploads;

    @BeforeEach
    void openArchive() {
        archive = new FileArchive(directory);
        uploads = uploads(new UnpackingLimits(5, 9_000_000, 10_000_000));
    }

    @Test
    void takesEveryFileOfAZipForADocument() {
        // When
        List<UploadResult> results = accept(new Zip(UTF_8)
                .add("2025年/", "")
                .add("2025年/民政局.txt", "民政局部门预算")
                .add("2025年/财政局.html", "<html><p>财政局部门预算</p></html>")
                .add("__MACOSX/2025年/._民政局.txt", "x")
                .add("2025年/Thumbs.db", "x")
                .bytes());

        // Then
        assertThat(results).extracting(UploadResult::fileName).containsExactly("民政局.txt", "财政局.html");
        assertThat(results).allMatch(Accepted.class::isInstance);
        assertThat(log.announced).extracting(DocumentReceived::mediaType).containsExactly("text/plain", "text/html");
    }

    @Test
    void readsNamesInGbk() {
        assertThat(accept(new Zip(GBK).add("预算公开/附件一：部门预算.txt", "部门预算").bytes()))
                .extracting(UploadResult::fileName)
                .containsExactly("附件一：部门预算.txt");
    }

    @Test
    void writesNothingOutsideTheArchive() throws IOException {
        // When
        List<UploadResult> results = accept(new Zip(UTF_8)
                .add("../../../climb.txt", "部门预算")
                .add("/etc/absolute.txt", "部门决算")
                .add("C:\\Windows\\drive.txt", "部门概况")
                .bytes());

        // Then
        assertThat(results)
                .extracting(UploadResult::fileName)
                .containsExactly("climb.txt", "absolute.txt", "drive.txt");
        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files.map(Path::toString)).noneMatch(path -> path.contains("climb"));
        }
    }

    @Test
    void saysOfEachFileWhatBecameOfIt() {
        // When
        List<UploadResult> results = accept(new Zip(UTF_8)
                .add("预算.txt", "部门预算")
                .add("空.txt", "")
                .add("内.zip", new Zip(UTF_8).add("a.txt", "文字").bytes())
                .add("照片.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'})
                .bytes());

        // Then
        assertThat(results.get(0)).isInstanceOf(Accepted.class);
        assertThat(codes(results)).containsExactly("EMPTY_FILE", "NESTED_ZIP", "UNSUPPORTED_TYPE");
    }

    @Test
    void refusesEncryptedFilesOfAZip() {
        // Given
        byte[] zip = new Zip(UTF_8).add("预算.txt", "部门预算").bytes();
        int directory = indexOf(zip, new byte[] {'P', 'K', 1, 2});
        zip[6] |= 1;
        zip[directory + 8] |= 1;

        // When, Then
        assertThat(codes(accept(zip))).containsExactly("ENCRYPTED_DOCUMENT");
    }

    @Test
    void refusesWhatExpandsTooFar() {
        assertThat(codes(accept(
                        new Zip(UTF_8).add("炸弹.txt", "0".repeat(8_000_000)).bytes())))
                .containsExactly("ZIP_EXPANSION");
        assertThat(codes(accept(
                        new Zip(UTF_8).add("大.txt", "0".repeat(9_500_000)).bytes())))
                .containsExactly("ZIP_EXPANSION");
    }

    @Test
    void countsTheSizesOfAllFilesTogether() {
        // Given
        uploads = uploads(new UnpackingLimits(5, 2_000, 3_000));
        String text = "部门预算".repeat(150);

        // When
        List<UploadResult> results = accept(new Zip(UTF_8)
                .add("1.txt", text + 1)
                .add("2.txt", text.repeat(2))
                .add("3.txt", text + 3)
                .bytes());

        // Then
        assertThat(results.get(0)).isInstanceOf(Accepted.class);
        assertThat(codes(results)).containsExactly("FILE_TOO_LARGE", "ZIP_TOO_LARGE");
    }

    @Test
    void refusesAZipThatIsEmptyBrokenOrTooFull() {
        assertThat(codes(accept(new Zip(UTF_8).bytes()))).containsExactly("EMPTY_ZIP");
        Zip full = new Zip(UTF_8);
        for (int i = 0; i < 6; i++) {
            full.add(i + ".txt", "文字" + i);
        }
        assertThat(codes(accept(full.bytes()))).containsExactly("ZIP_TOO_MANY_FILES");
        assertThat(codes(accept("PK\u0003\u0004 nothing else".getBytes(UTF_8)))).containsExactly("BROKEN_DOCUMENT");
    }

    @Test
    void refusesAFileOfAZipThatIsNotWhatItsChecksumSays() {
        // Given a checksum in the directory that is not that of the file
        byte[] zip =
                new Zip(UTF_8).add("坏.txt", "支出 1.00").add("好.txt", "支出 2.00").bytes();
        zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 16] ^= 1;

        // When
        List<UploadResult> results = accept(zip);

        // Then
        assertThat(codes(results)).containsExactly("BROKEN_ZIP");
        assertThat(results.get(1)).isInstanceOf(Accepted.class);
    }

    @Test
    void makesOneDocumentOfTheFilesOfADisclosure() throws Exception {
        // When
        List<UploadResult> results = uploads.acceptJoined(
                List.of(file("说明.txt", "一、部门概况\n二、说明"), file("表.html", "<table><tr><td>合计<td>1.00</table>")),
                UploadDetails.none());

        // Then
        Accepted accepted = (Accepted) results.get(0);
        assertThat(results).hasSize(1);
        assertThat(accepted.fileName()).isEqualTo("说明.txt + 表.html");
        assertThat(log.announced).extracting(DocumentReceived::mediaType).containsExactly(JoinedReader.MEDIA_TYPE);
        byte[] bytes = archived(accepted);
        Layout layout = new JoinedReader(READERS).read(bytes);
        assertThat(layout.pages().stream()
                        .flatMap(page -> page.lines().stream())
                        .map(line -> line.text()))
                .containsExactly("一、部门概况", "二、说明", "合计\t1.00");
        assertThat(layout.pages().stream()
                        .flatMap(page -> page.lines().stream())
                        .map(line -> line.location()))
                .containsExactly(
                        new Location(null, 1, null, 1, null),
                        new Location(null, 2, null, 1, null),
                        new Location(null, 1, null, 2, null));
        assertThat(entries(bytes)).containsExactly("mimetype", "1", "2");
    }

    @Test
    void knowsAJoinedDisclosureAgainWhateverItsFilesAreCalled() {
        // Given
        Accepted first = joined(file("说明.txt", "概况"), file("表.txt", "表格"));

        // When
        Accepted again = joined(file("a.txt", "概况"), file("b.txt", "表格"));
        Accepted turned = joined(file("表.txt", "表格"), file("说明.txt", "概况"));

        // Then
        assertThat(again.documentId()).isEqualTo(first.documentId());
        assertThat(again.duplicate()).isTrue();
        assertThat(turned.documentId()).isNotEqualTo(first.documentId());
        assertThat(first.documentId().value())
                .isEqualTo("59228e610260cfb56cef2e704b94a0194f666a9b82cb7d018aaba28e8cde5166");
    }

    @Test
    void takesTheSourceOfAJoinedDisclosureForTheSameDocument() throws Exception {
        // Given
        Accepted joined = joined(file("说明.txt", "概况"), file("表.txt", "表格"));

        // When
        List<UploadResult> results = accept(archived(joined));

        // Then
        assertThat(results).containsExactly(new Accepted(joined.documentId(), "upload.zip", true));
    }

    @Test
    void refusesAllFilesOfADisclosureIfOneCannotBeRead() {
        assertThat(codes(uploads.acceptJoined(
                        List.of(file("说明.txt", "概况"), file("表.png", "II*\0")), UploadDetails.none())))
                .containsExactly("REFUSED_WITH_OTHERS", "UNSUPPORTED_TYPE");
        assertThat(log.announced).isEmpty();
    }

    private Accepted joined(UploadedFile... files) {
        return (Accepted)
                uploads.acceptJoined(List.of(files), UploadDetails.none()).get(0);
    }

    private byte[] archived(Accepted accepted) throws IOException {
        try (InputStream bytes = archive.open(accepted.documentId()).orElseThrow()) {
            return bytes.readAllBytes();
        }
    }

    private static List<String> entries(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private Uploads uploads(UnpackingLimits limits) {
        List<LayoutReader> all = Stream.concat(READERS.stream(), Stream.of(new JoinedReader(READERS)))
                .toList();
        ContentJudge judge = new ContentJudge(all);
        return new Uploads(new Intake(archive, log, judge, Clock.systemUTC()), archive, judge, limits);
    }

    private List<UploadResult> accept(byte[] zip) {
        return uploads.accept(file("upload.zip", zip), UploadDetails.none());
    }

    private static List<String> codes(List<UploadResult> results) {
        return results.stream()
                .filter(Refused.class::isInstance)
                .map(result -> ((Refused) result).refusal().code())
                .toList();
    }

    private static int indexOf(byte[] bytes, byte[] sought) {
        return new String(bytes, ISO_8859_1).indexOf(new String(sought, ISO_8859_1));
    }

    private UploadedFile file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    private UploadedFile file(String name, byte[] bytes) {
        SourceDraft draft = archive.draft();
        draft.write(bytes, 0, bytes.length);
        draft.seal();
        return new UploadedFile(name, draft);
    }

    /** A ZIP in the making. */
    private static final class Zip {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ZipOutputStream zip;

        Zip(Charset names) {
            zip = new ZipOutputStream(bytes, names);
        }

        Zip add(String name, String text) {
            return add(name, text.getBytes(UTF_8));
        }

        Zip add(String name, byte[] content) {
            try {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        byte[] bytes() {
            try {
                zip.close();
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
