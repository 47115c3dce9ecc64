package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.UnreadableDocumentException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Lists the pages of a document. Where a page is missing or visited twice the document is refused: PDFBox would put a blank
 * page in its place or leave it out, and nobody would hear of it.
 */
final class PageTree {

    private final int limit;
    private final List<COSDictionary> pages = new ArrayList<>();
    private final Set<COSDictionary> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSDictionary> open = new ArrayDeque<>();

    private PageTree(int limit) {
        this.limit = limit;
    }

    /**
     * The pages in order.
     *
     * @param root of the tree
     * @param limit how many pages there may be
     */
    static List<COSDictionary> pages(@Nullable COSDictionary root, int limit) throws UnreadableDocumentException {
        if (root == null) {
            throw PdfProblems.damaged();
        }
        PageTree tree = new PageTree(limit);
        tree.open.push(root);
        while (!tree.open.isEmpty()) {
            tree.visit(tree.open.pop());
        }
        int announced = root.getInt(COSName.COUNT, 0);
        if (announced > tree.pages.size()) {
            throw PdfProblems.damaged();
        }
        return tree.pages;
    }

    private void visit(COSDictionary node) throws UnreadableDocumentException {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            if (COSName.PAGES.equals(node.getCOSName(COSName.TYPE))) {
                return;
            }
            if (pages.size() == limit) {
                throw PdfProblems.tooManyPages(limit);
            }
            pages.add(node);
            return;
        }
        if (!nodes.add(node)) {
            throw PdfProblems.pageLoop();
        }
        if (nodes.size() + open.size() + (long) kids.size() > 4L * limit) {
            throw PdfProblems.tooManyPages(limit);
        }
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (!(kids.getObject(i) instanceof COSDictionary kid)) {
                throw PdfProblems.damaged();
            }
            open.push(kid);
        }
    }
}
