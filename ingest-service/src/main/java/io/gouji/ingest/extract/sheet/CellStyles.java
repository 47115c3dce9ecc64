package io.gouji.ingest.extract.sheet;

import io.gouji.ingest.extract.office.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The number formats of the cell styles of an XLSX. */
final class CellStyles {

    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();

    /** Reads the part of styles. */
    void read(Xml xml) throws XMLStreamException {
        boolean cellStyles = false;
        while (xml.next()) {
            if (xml.isStart("cellXfs")) {
                cellStyles = true;
            } else if (xml.isEnd("cellXfs")) {
                cellStyles = false;
            } else if (cellStyles && xml.isStart("xf")) {
                formatOfStyle.add(xml.number("numFmtId", 0));
            } else if (xml.isStart("numFmt")) {
                String code = xml.attribute("formatCode");
                formats.put(xml.number("numFmtId", 0), code == null ? "General" : code);
            }
        }
    }

    /** Index of the number format of a style; 0 if there is no such style. */
    int format(int style) {
        return style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    }

    /** The number format of an index that the file states, null if it is built in. */
    @Nullable
    String code(int format) {
        return formats.get(format);
    }
}
