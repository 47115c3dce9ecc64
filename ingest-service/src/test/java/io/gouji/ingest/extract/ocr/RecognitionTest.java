package io.gouji.ingest.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.Layout.Line;
import io.gouji.ingest.extract.RecognitionNeededException;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.pdf.PdfReader;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    private static final Tesseract INSTALLED = new Tesseract("tesseract");
    private static final Tesseract ABSENT = new Tesseract("no-such-program-anywhere");

    @Test
    void saysWhatToInstallWhereRecognitionIsAbsent() throws IOException {
        // Given
        byte[] scan = scan();

        // When, Then
        assertThat(refusal(new PdfReader(new DeferredRecognition(ABSENT)), scan).code())
                .isEqualTo("OCR_NOT_INSTALLED");
        assertThat(refusal(new PdfReader(new TesseractRecognizer(ABSENT)), scan)
                        .text()
                        .en())
                .contains("tesseract-ocr-chi-sim");
    }

    @Test
    void postponesDocumentsThatNeedIt() throws IOException {
        assumeThat(INSTALLED.isInstalled()).isTrue();
        byte[] scan = scan();
        assertThatThrownBy(() -> new PdfReader(new DeferredRecognition(INSTALLED)).read(scan))
                .isInstanceOf(RecognitionNeededException.class);
    }

    @Test
    void readsTheTableOfAPictureWithItsPlacesAndHowSureItIs() throws Exception {
        assumeThat(INSTALLED.isInstalled()).isTrue();

        // When
        Layout layout = new PdfReader(new TesseractRecognizer(INSTALLED)).read(scan());

        // Then
        List<Line> rows =
                layout.pages().get(0).lines().stream().filter(Line::hasCells).toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cells().get(1).text()).isEqualTo("1,234.50");
        assertThat(rows.get(1).cells().get(0).text()).isEqualTo("208");
        assertThat(rows.get(1).cells().get(1).text()).isEqualTo("567.89");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.location().confidence()).isBetween(1, 100);
            assertThat(row.location().page()).isEqualTo(1);
        });
    }

    @Test
    void stopsWhenItIsInterrupted() throws IOException {
        assumeThat(INSTALLED.isInstalled()).isTrue();
        byte[] scan = scan();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new TesseractRecognizer(INSTALLED).recognize(scan, List.of(1)))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void refusesMorePicturesThanAreRecognised() {
        assumeThat(INSTALLED.isInstalled()).isTrue();
        List<Integer> pages = IntStream.rangeClosed(1, 201).boxed().toList();
        assertThat(catchThrowableOfType(
                                UnreadableDocumentException.class,
                                () -> new TesseractRecognizer(INSTALLED).recognize(new byte[0], pages))
                        .code())
                .isEqualTo("LIMIT_OCR_PAGES");
    }

    @Test
    void refusesPicturesThatTakeTooMuchMemory() throws IOException {
        // Given
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDImageXObject image = LosslessFactory.createFromImage(document, picture());
            image.getCOSObject().setInt(COSName.WIDTH, 90_000);
            image.getCOSObject().setInt(COSName.HEIGHT, 90_000);
            page(document, image);
            document.save(bytes);
        }
        assumeThat(INSTALLED.isInstalled()).isTrue();

        // When, Then
        assertThat(catchThrowableOfType(
                                UnreadableDocumentException.class,
                                () -> new TesseractRecognizer(INSTALLED).recognize(bytes.toByteArray(), List.of(1)))
                        .code())
                .isEqualTo("LIMIT_IMAGE");
    }

    private static UnreadableDocumentException refusal(PdfReader reader, byte[] pdf) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> reader.read(pdf));
    }

    /** A page that is a picture of a table of two rows. */
    private static byte[] scan() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            page(document, LosslessFactory.createFromImage(document, picture()));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void page(PDDocument document, PDImageXObject image) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }

    private static BufferedImage picture() {
        BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (int y = 300; y <= 500; y += 100) {
            graphics.fillRect(200, y, 1200, 3);
        }
        for (int x = 200; x <= 1400; x += 600) {
            graphics.fillRect(x, 300, 3, 203);
        }
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
        graphics.drawString("201", 240, 367);
        graphics.drawString("1,234.50", 1050, 367);
        graphics.drawString("208", 240, 467);
        graphics.drawString("567.89", 1050, 467);
        graphics.dispose();
        return image;
    }
}
