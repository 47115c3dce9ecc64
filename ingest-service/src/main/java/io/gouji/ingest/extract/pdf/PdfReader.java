package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.MediaTypes;
import io.gouji.ingest.extract.UnreadableDocumentException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF with a text layer. One pass over a page gathers characters, lines and areas; what cannot be seen is sorted out;
 * lines make grids; characters are put into their cells, the rest becomes lines of text. A row that is one cell from edge to
 * edge is a line of text. Images are never decoded.
 */
public final class PdfReader implements LayoutReader {

    /** A disclosure of a department with all its units has a few hundred pages. */
    static final int MOST_PAGES = 2_000;

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MediaTypes.PDF);
    }

    @Override
    public Layout read(byte[] bytes) throws UnreadableDocumentException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw PdfProblems.encrypted();
        } catch (IOException e) {
            throw PdfProblems.damaged();
        } catch (StackOverflowError e) {
            throw PdfProblems.tooDeep();
        }
    }

    private static Layout read(PDDocument document) throws UnreadableDocumentException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        List<COSDictionary> pages = PageTree.pages(catalog.getCOSDictionary(COSName.PAGES), MOST_PAGES);
        if (pages.isEmpty()) {
            throw PdfProblems.withoutPages();
        }
        Budget budget = new Budget();
        PageGatherer gatherer = new PageGatherer(new DocumentResources(new OptionalContent(catalog), budget), budget);
        List<PageDraft> drafts = new ArrayList<>(pages.size());
        for (COSDictionary page : pages) {
            PageContent content = gatherer.gather(new PDPage(page));
            drafts.add(PageComposer.compose(drafts.size() + 1, content));
        }
        return LayoutAssembly.of(drafts);
    }
}
