package io.gouji.ingest.extract.sheet;

import io.gouji.ingest.extract.office.Xml;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The list of sheets of an XLSX. */
final class Workbook {

    private final List<SheetEntry> sheets = new ArrayList<>();
    private boolean from1904;

    /** Reads the main part. */
    void read(Xml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart("workbookPr")) {
                from1904 = xml.flag("date1904", false);
            } else if (xml.isStart("sheet")) {
                String name = xml.attribute("name");
                String id = xml.attribute("id");
                String state = xml.attribute("state");
                sheets.add(new SheetEntry(
                        name == null ? "" : name, id == null ? "" : id, state == null || state.equals("visible")));
            }
        }
    }

    /** In their order, hidden ones included. */
    List<SheetEntry> sheets() {
        return sheets;
    }

    /** Whether days count from 1904. */
    boolean from1904() {
        return from1904;
    }

    /**
     * A sheet of the list.
     *
     * @param relationship id of the relationship to its part
     * @param visible whether a person sees it
     */
    record SheetEntry(String name, String relationship, boolean visible) {}
}
