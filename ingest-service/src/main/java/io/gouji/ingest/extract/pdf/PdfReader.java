package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.Layout.Page;
import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.MediaTypes;
import io.gouji.ingest.extract.PageRecognizer;
import io.gouji.ingest.extract.UnreadableDocumentException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDF with a text layer. One pass over a page gathers characters, lines and areas; what cannot be seen is sorted out;
 * lines make grids; characters are put into their cells, the rest becomes lines of text. A row that is one cell from edge to
 * edge is a line of text. Images are never decoded: pages that are pictures, or whose fonts do not say what their characters
 * stand for, are left to a {@link PageRecognizer}.
 */
public final class PdfReader implements LayoutReader {

    /** A disclosure of a department with all its units has a few hundred pages. */
    static final int MOST_PAGES = 2_000;

    private final @Nullable PageRecognizer recognizer;

    /** Reads documents whose pages all have text, and refuses others. */
    public PdfReader() {
        this.recognizer = null;
    }

    /** @param recognizer reads the pages that have none */
    public PdfReader(PageRecognizer recognizer) {
        this.recognizer = recognizer;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MediaTypes.PDF);
    }

    @Override
    public Layout read(byte[] bytes) throws UnreadableDocumentException {
        if (!FileEnd.isThere(bytes)) {
            throw PdfProblems.damaged();
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(bytes, document);
        } catch (InvalidPasswordException e) {
            throw PdfProblems.encrypted();
        } catch (IOException e) {
            throw PdfProblems.damaged();
        } catch (StackOverflowError e) {
            throw PdfProblems.tooDeep();
        }
    }

    private Layout read(byte[] bytes, PDDocument document) throws UnreadableDocumentException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        List<COSDictionary> pages = PageTree.pages(catalog.getCOSDictionary(COSName.PAGES), MOST_PAGES);
        if (pages.isEmpty()) {
            throw PdfProblems.withoutPages();
        }
        Budget budget = new Budget();
        PageGatherer gatherer = new PageGatherer(new DocumentResources(new OptionalContent(catalog), budget), budget);
        List<PageContent> contents = new ArrayList<>(pages.size());
        List<Integer> pictures = new ArrayList<>();
        boolean garbled = false;
        for (COSDictionary page : pages) {
            int number = contents.size() + 1;
            PageContent content = gather(gatherer, page, number);
            if (content.isPicture() || content.isGarbled()) {
                pictures.add(number);
                garbled |= content.isGarbled();
            }
            contents.add(content);
        }
        RunningLines running = new RunningLines(contents);
        TaggedTables tagged = new TaggedTables(catalog, pages, contents);
        List<PageDraft> drafts = new ArrayList<>(pages.size());
        for (PageContent content : contents) {
            drafts.add(PageComposer.compose(drafts.size() + 1, content, running.on(content), tagged));
        }
        List<PageDraft> whole = OpenContinuation.join(CutSheets.join(drafts));
        List<Page> read = LayoutAssembly.of(RowContinuation.join(TableContinuation.align(whole)));
        if (!pictures.isEmpty()) {
            recognize(bytes, pictures, garbled, read);
        }
        if (read.stream().allMatch(page -> page.lines().isEmpty())) {
            throw PdfProblems.empty();
        }
        return new Layout(read);
    }

    private static PageContent gather(PageGatherer gatherer, COSDictionary page, int number)
            throws UnreadableDocumentException {
        try {
            return gatherer.gather(new PDPage(page));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            // PDFBox stumbles over broken objects in many ways.
            throw PdfProblems.damagedPage(number);
        }
    }

    private void recognize(byte[] bytes, List<Integer> pictures, boolean garbled, List<Page> read)
            throws UnreadableDocumentException {
        if (recognizer == null) {
            throw garbled ? PdfProblems.fontsWithoutMeaning() : PdfProblems.withoutText(pictures.size());
        }
        for (Page page : recognizer.recognize(bytes, pictures)) {
            Integer number = page.number();
            if (number != null) {
                read.set(number - 1, page);
            }
        }
    }
}
