package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.ingest.extract.Layout.Page;
import io.gouji.ingest.extract.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class UnreadablePdfTest {

    private static final Sheet SOUND = new Sheet().text(50, 60, "部门预算");

    @Test
    void needsAPassword() throws IOException {
        assertThat(refusal(encrypted("owner", "user")).code()).isEqualTo("ENCRYPTED_DOCUMENT");
    }

    @Test
    void passwordOfTheOwnerAloneHindersNobody() throws IOException {
        assertThat(Reading.lines(Reading.of(encrypted("owner", "")))).containsExactly("部门预算");
    }

    @Test
    void isNoPdf() {
        assertThat(refusal("%PDF-1.7\nnothing".getBytes(StandardCharsets.ISO_8859_1))
                        .code())
                .isEqualTo("BROKEN_DOCUMENT");
    }

    @Test
    void isCutOffAnywhere() {
        // Given
        byte[] whole = SOUND.bytes();

        // When, Then it is refused, also where all that is shown stands before the cut
        for (int percent = 5; percent < 100; percent += 5) {
            byte[] part = Arrays.copyOf(whole, whole.length * percent / 100);
            assertThat(outcome(part)).as(percent + " percent").isEqualTo("BROKEN_DOCUMENT");
        }
    }

    @Test
    void isCutOffInAnAddition() {
        // Given a file that another program has added to
        String addition = "9 0 obj\n<< >>\nendobj\nxref\n9 1\n";

        // When, Then
        assertThat(outcome(with(addition))).isEqualTo("BROKEN_DOCUMENT");
    }

    @Test
    void whatStandsBehindTheEndDoesNotMatter() {
        assertThat(outcome(with("\0".repeat(5_000)))).isEqualTo("[部门预算]");
        assertThat(outcome(with("<html><body>下载完成</body></html>"))).isEqualTo("[部门预算]");
    }

    @Test
    void brokenContentIsNotReadInPart() throws IOException {
        // Given
        byte[] bytes = changed(new Sheet().text(50, 60, "部门预算".repeat(200)), page -> {
            COSDictionary stream = page.getCOSDictionary(COSName.CONTENTS);
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        });
        int content = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("stream\n") + 40;
        Arrays.fill(bytes, content, content + 30, (byte) 0xFF);

        // When, Then
        assertThat(refusal(bytes).code()).isEqualTo("BROKEN_DOCUMENT");
    }

    @Test
    void hasNoText() {
        assertThat(refusal(new Sheet().line(10, 10, 100, 10).bytes()).code()).isEqualTo("EMPTY_DOCUMENT");
    }

    @Test
    void hasTooManyPages() throws IOException {
        // Given
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 5_000; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }

        // When, Then
        UnreadableDocumentException refusal = refusal(out.toByteArray());
        assertThat(refusal.code()).isEqualTo("LIMIT_PAGES");
        assertThat(refusal.text().en()).contains("2000");
    }

    @Test
    void pagesReferToEachOtherInACircle() throws IOException {
        // Given
        byte[] bytes;
        try (PDDocument document = SOUND.document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            COSDictionary root = document.getPages().getCOSObject();
            root.getCOSArray(COSName.KIDS).add(root);
            document.save(out);
            bytes = out.toByteArray();
        }

        // When, Then
        assertThat(refusal(bytes).code()).isEqualTo("PDF_PAGE_LOOP");
    }

    @Test
    void aPageIsMissing() throws IOException {
        // Given
        byte[] bytes;
        try (PDDocument document = SOUND.document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getPages().getCOSObject().setInt(COSName.COUNT, 2);
            document.save(out);
            bytes = out.toByteArray();
        }

        // When, Then
        assertThat(refusal(bytes).code()).isEqualTo("BROKEN_DOCUMENT");
    }

    @Test
    void nestedBeyondMeasure() {
        // Given arrays in arrays in the content
        Sheet sheet = new Sheet()
                .raw("%s%s TJ", "[".repeat(100_000), "]".repeat(100_000))
                .text(50, 60, "部门预算");

        // When, Then it neither hangs nor overflows the stack
        assertThat(outcome(sheet.bytes())).isIn("[部门预算]", "BROKEN_DOCUMENT", "LIMIT_NESTING", "EMPTY_DOCUMENT");
    }

    @Test
    void formThatPaintsItselfIsPaintedOnce() throws IOException {
        // Given
        byte[] bytes = changed(new Sheet().raw("/Loop Do"), page -> {
            COSDictionary content = page.getCOSDictionary(COSName.CONTENTS);
            content.setItem(COSName.SUBTYPE, COSName.FORM);
            content.setItem(COSName.RESOURCES, page.getCOSDictionary(COSName.RESOURCES));
            COSDictionary objects = new COSDictionary();
            objects.setItem("Loop", content);
            page.getCOSDictionary(COSName.RESOURCES).setItem(COSName.XOBJECT, objects);
        });

        // When, Then
        assertThat(refusal(bytes).code()).isEqualTo("EMPTY_DOCUMENT");
    }

    @Test
    void contentThatUnpacksToFarTooMuch() {
        // Given
        Sheet sheet = new Sheet().raw("%s", " ".repeat(Unpacking.MOST_BYTES));

        // When, Then
        assertThat(refusal(sheet.bytes()).code()).isEqualTo("LIMIT_EXPANSION");
    }

    @Test
    void moreOperatorsThanAPageCanHave() {
        // Given
        Sheet sheet = new Sheet().raw("%s", "q Q ".repeat(Budget.MOST_OPERATORS_OF_PAGE / 2 + 1));

        // When, Then
        assertThat(refusal(sheet.bytes()).code()).isEqualTo("LIMIT_PAGE_CONTENT");
    }

    @Test
    void pagesThatArePicturesNeedRecognition() throws IOException, UnreadableDocumentException {
        // Given
        byte[] bytes = scanned();

        // When, Then
        UnreadableDocumentException refusal = refusal(bytes);
        assertThat(refusal.code()).isEqualTo("OCR_NOT_INSTALLED");
        assertThat(refusal.text().zh()).contains("tesseract-ocr-chi-sim");
        assertThat(refusal.text().en()).contains("tesseract-ocr-chi-sim");

        // When it is there
        PdfReader reader = new PdfReader((pdf, pages) ->
                pages.stream().map(number -> new Page(number, List.of())).toList());

        // Then the other pages are read all the same
        assertThat(Reading.lines(reader.read(bytes))).containsExactly("第二页的文字");
    }

    @Test
    void stopsWhenToldTo() {
        // Given
        Thread.currentThread().interrupt();

        // When, Then
        try {
            assertThatThrownBy(() -> new PdfReader().read(SOUND.bytes())).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** The first page is a picture of a size that nobody could decode. */
    private static byte[] scanned() throws IOException {
        Sheet sheet = new Sheet().raw("q 600 0 0 400 0 0 cm /Scan Do Q").page().text(50, 60, "第二页的文字");
        return changed(sheet, page -> {
            COSDictionary content = page.getCOSDictionary(COSName.CONTENTS);
            content.setItem(COSName.SUBTYPE, COSName.IMAGE);
            content.setInt(COSName.WIDTH, Integer.MAX_VALUE);
            content.setInt(COSName.HEIGHT, Integer.MAX_VALUE);
            COSDictionary objects = new COSDictionary();
            objects.setItem("Scan", content);
            page.getCOSDictionary(COSName.RESOURCES).setItem(COSName.XOBJECT, objects);
        });
    }

    private static byte[] with(String addition) {
        byte[] more = addition.getBytes(StandardCharsets.UTF_8);
        byte[] whole = SOUND.bytes();
        byte[] both = Arrays.copyOf(whole, whole.length + more.length);
        System.arraycopy(more, 0, both, whole.length, more.length);
        return both;
    }

    private static byte[] changed(Sheet sheet, Change change) throws IOException {
        try (PDDocument document = sheet.document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.apply(document.getPage(0).getCOSObject());
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static byte[] encrypted(String owner, String user) throws IOException {
        try (PDDocument document = SOUND.document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String outcome(byte[] bytes) {
        try {
            return Reading.lines(new PdfReader().read(bytes)).toString();
        } catch (UnreadableDocumentException e) {
            return e.code();
        }
    }

    private static UnreadableDocumentException refusal(byte[] bytes) {
        try {
            new PdfReader().read(bytes);
        } catch (UnreadableDocumentException e) {
            return e;
        }
        throw new AssertionError("was read");
    }

    /** A change of a page. */
    private interface Change {
        void apply(COSDictionary page);
    }
}
