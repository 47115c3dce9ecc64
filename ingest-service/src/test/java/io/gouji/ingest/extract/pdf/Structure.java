package io.gouji.ingest.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Tags what is marked on a {@link Sheet} as the cells of one table. */
final class Structure {

    private final List<List<Tag>> rows = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private int page = 1;
    private boolean containingItself;
    private boolean withoutNames;

    Structure row(Tag... cells) {
        rows.add(List.of(cells));
        pages.add(page);
        return this;
    }

    /** What follows stands on the next page. */
    Structure page() {
        page++;
        return this;
    }

    /** The table is among its own rows. */
    Structure containingItself() {
        containingItself = true;
        return this;
    }

    /** Neither table nor rows nor cells are called so, as browsers do where they take a table for layout. */
    Structure withoutNames() {
        withoutNames = true;
        return this;
    }

    /** The document with this structure. */
    byte[] on(Sheet sheet) {
        try (PDDocument document = sheet.document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            COSDictionary root = new COSDictionary();
            root.setItem(COSName.K, table(document));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private COSDictionary table(PDDocument document) {
        COSArray kids = new COSArray();
        for (int i = 0; i < rows.size(); i++) {
            COSArray cells = new COSArray();
            for (Tag tag : rows.get(i)) {
                cells.add(cell(tag, pages.get(i), document));
            }
            kids.add(element("TR", cells));
        }
        COSDictionary table = element("Table", kids);
        if (containingItself) {
            kids.add(table);
        }
        return table;
    }

    private COSDictionary cell(Tag tag, int page, PDDocument document) {
        COSArray content = new COSArray();
        content.add(COSInteger.get(tag.mark()));
        if (tag.otherPage() > 0) {
            COSDictionary rest = new COSDictionary();
            rest.setName(COSName.TYPE, "MCR");
            rest.setItem(COSName.PG, document.getPage(tag.otherPage() - 1).getCOSObject());
            rest.setInt(COSName.MCID, tag.otherMark());
            content.add(rest);
        }
        COSDictionary cell = element(tag.id().isEmpty() ? "TD" : "TH", content);
        cell.setItem(COSName.PG, document.getPage(page - 1).getCOSObject());
        if (!tag.id().isEmpty()) {
            cell.setString(COSName.ID, tag.id());
        }
        if (!tag.header().isEmpty()) {
            COSArray headers = new COSArray();
            headers.add(new COSString(tag.header()));
            COSDictionary attributes = new COSDictionary();
            attributes.setName(COSName.O, "Table");
            attributes.setItem(COSName.getPDFName("Headers"), headers);
            cell.setItem(COSName.A, attributes);
        }
        return cell;
    }

    private COSDictionary element(String type, COSArray kids) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.S, withoutNames ? "NonStruct" : type);
        element.setItem(COSName.K, kids);
        return element;
    }

    /**
     * A cell.
     *
     * @param id of a header, empty for others
     * @param header that it stands below, empty if it does not say
     * @param mark of its content
     * @param otherPage 1-based, on which it goes on; 0 for none
     * @param otherMark of its content there
     */
    record Tag(String id, String header, int mark, int otherPage, int otherMark) {

        static Tag header(String id, int mark) {
            return new Tag(id, "", mark, 0, 0);
        }

        static Tag below(String header, int mark) {
            return new Tag("", header, mark, 0, 0);
        }

        static Tag cell(int mark) {
            return new Tag("", "", mark, 0, 0);
        }

        Tag and(int page, int number) {
            return new Tag(id, header, mark, page, number);
        }
    }
}
