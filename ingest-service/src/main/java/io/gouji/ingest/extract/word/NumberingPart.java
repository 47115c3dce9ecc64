package io.gouji.ingest.extract.word;

import io.gouji.ingest.extract.office.Xml;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads the part of a DOCX that defines its lists. */
final class NumberingPart {

    private final Numbering numbering;

    NumberingPart(Numbering numbering) {
        this.numbering = numbering;
    }

    /** Reads the part. */
    void read(Xml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart("abstractNum")) {
                readDefinition(xml, xml.number("abstractNumId", -1));
            } else if (xml.isStart("num")) {
                readList(xml, xml.number("numId", 0));
            }
        }
    }

    private void readDefinition(Xml xml, int id) throws XMLStreamException {
        Map<Integer, ListLevel> levels = new HashMap<>();
        String link = "";
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isStart("lvl")) {
                levels.put(xml.number("ilvl", 0), level(xml));
            } else if (xml.isStart()) {
                depth++;
                String value = xml.attribute("val");
                if (value != null && xml.name().equals("styleLink")) {
                    numbering.bind(value, id);
                } else if (value != null && xml.name().equals("numStyleLink")) {
                    link = value;
                }
            } else if (xml.isEnd()) {
                depth--;
            }
        }
        numbering.define(id, levels, link);
    }

    private static ListLevel level(Xml xml) throws XMLStreamException {
        int start = 1;
        String format = "decimal";
        String text = "";
        boolean legal = false;
        boolean restarts = true;
        String style = "";
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isEnd()) {
                depth--;
            }
            if (!xml.isStart()) {
                continue;
            }
            depth++;
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> format = value == null || value.equals("custom") ? format : value;
                case "lvlText" -> text = value == null ? "" : value;
                case "isLgl" -> legal = xml.flag("val", true);
                case "lvlRestart" -> restarts = xml.number("val", 1) != 0;
                case "pStyle" -> style = value == null ? "" : value;
                default -> {
                    // Says nothing about the number.
                }
            }
        }
        return new ListLevel(start, format, text, legal, restarts, style);
    }

    private void readList(Xml xml, int id) throws XMLStreamException {
        int definition = -1;
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, ListLevel> levels = new HashMap<>();
        int overridden = 0;
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isStart("lvl")) {
                levels.put(xml.number("ilvl", overridden), level(xml));
            } else if (xml.isStart()) {
                depth++;
                switch (xml.name()) {
                    case "abstractNumId" -> definition = xml.number("val", -1);
                    case "lvlOverride" -> overridden = xml.number("ilvl", 0);
                    case "startOverride" -> starts.put(overridden, xml.number("val", 1));
                    default -> {
                        // Says nothing about the number.
                    }
                }
            } else if (xml.isEnd()) {
                depth--;
            }
        }
        numbering.add(id, definition, starts, levels);
    }
}
