package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** Structures that nobody writes but to keep a reader busy. */
class StructureTreeTest {

    private static final int MANY = 20_000;

    @Test
    void rowsThatShareTheirCellsHaveNoEnd() {
        COSArray cells = new COSArray();
        for (int i = 0; i < MANY; i++) {
            cells.add(element("TD", COSInteger.get(i)));
        }
        COSArray rows = new COSArray();
        for (int i = 0; i < MANY; i++) {
            rows.add(element("TR", cells));
        }

        assertThat(tables(element("Table", rows))).isEmpty();
        assertThat(tables(element("NonStruct", rows))).isEmpty();
    }

    @Test
    void noTableIsAsWideAsAWholePage() {
        COSArray cells = new COSArray();
        for (int i = 0; i < 300; i++) {
            cells.add(element("TD", COSInteger.get(i)));
        }

        assertThat(tables(element("Table", element("TR", cells)))).isEmpty();
    }

    @Test
    void tableOfUsualSizeIsTold() {
        COSArray cells = new COSArray();
        for (int i = 0; i < 12; i++) {
            cells.add(element("TD", COSInteger.get(i)));
        }

        assertThat(tables(element("Table", element("TR", cells)))).hasSize(1);
    }

    private static List<TaggedTable> tables(COSDictionary element) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.K, element);
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
        return StructureTree.tables(catalog, List.of(new COSDictionary()));
    }

    private static COSDictionary element(String type, COSBase kids) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.S, type);
        element.setItem(COSName.K, kids);
        return element;
    }
}
