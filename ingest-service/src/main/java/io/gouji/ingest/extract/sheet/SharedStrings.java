package io.gouji.ingest.extract.sheet;

import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.UnreadableDocuments;
import io.gouji.ingest.extract.office.Xml;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that cells of an XLSX refer to. */
final class SharedStrings {

    private final ReadingLimits limits;
    private final List<String> strings = new ArrayList<>();

    SharedStrings(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Reads the part of shared strings. */
    void read(Xml xml) throws XMLStreamException, UnreadableDocumentException {
        long characters = 0;
        while (xml.next()) {
            if (!xml.isStart("si")) {
                continue;
            }
            String text = text(xml);
            characters += text.length();
            if (characters > limits.characters()) {
                throw UnreadableDocuments.tooManyCharacters(limits.characters());
            }
            if (strings.size() == limits.cells()) {
                throw UnreadableDocuments.tooManyCells(limits.cells());
            }
            strings.add(text);
        }
    }

    /** The text of an item of rich text up to its end, without the hints for pronunciation. */
    static String text(Xml xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                text.append(xml.textToEnd());
            } else if (xml.isStart()) {
                depth++;
            } else if (xml.isEnd()) {
                depth--;
            }
        }
        return text.toString();
    }

    /** A text; empty if there is none of that index. */
    String get(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }
}
