package io.gouji.ingest.extract.sheet;

import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.office.Xml;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of one XLSX. */
final class SheetParser {

    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");
    private static final int LETTERS = 26;

    private final CellStyles styles;
    private final SharedStrings strings;
    private final boolean from1904;
    private final DisplayedText displayed = new DisplayedText();
    private boolean showsZeros;

    SheetParser(CellStyles styles, SharedStrings strings, boolean from1904) {
        this.styles = styles;
        this.strings = strings;
        this.from1904 = from1904;
    }

    /** Reads a sheet. */
    void parse(Xml xml, Sheet sheet) throws XMLStreamException, UnreadableDocumentException {
        showsZeros = true;
        int row = -1;
        int column = -1;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "sheetView" -> showsZeros = xml.flag("showZeros", true);
                case "col" -> hideColumns(xml, sheet);
                case "row" -> {
                    row = xml.number("r", row + 2) - 1;
                    column = -1;
                    if (xml.flag("hidden", false) || "0".equals(xml.attribute("ht"))) {
                        sheet.hideRow(row);
                    }
                }
                case "c" -> {
                    Place place = Place.of(xml.attribute("r"), new Place(row, column + 1));
                    column = place.column();
                    sheet.set(place.row(), column, cell(xml));
                }
                case "mergeCell" -> merge(xml.attribute("ref"), sheet);
                default -> {
                    // Nothing that is seen in a cell.
                }
            }
        }
    }

    private static void hideColumns(Xml xml, Sheet sheet) {
        int first = xml.number("min", 0) - 1;
        int last = xml.number("max", 0) - 1;
        if (xml.flag("hidden", false) || "0".equals(xml.attribute("width"))) {
            sheet.hideColumns(first, last);
        }
    }

    private static void merge(@Nullable String range, Sheet sheet) throws UnreadableDocumentException {
        String[] ends = range == null ? new String[0] : range.split(":", 2);
        if (ends.length == 2) {
            Place nowhere = new Place(-1, -1);
            Place first = Place.of(ends[0], nowhere);
            Place last = Place.of(ends[1], nowhere);
            sheet.merge(first.row(), last.row(), first.column(), last.column());
        }
    }

    private String cell(Xml xml) throws XMLStreamException {
        String type = xml.attribute("t");
        int format = styles.format(xml.number("s", 0));
        String formula = null;
        String value = null;
        String inline = "";
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isStart("v")) {
                value = xml.textToEnd();
            } else if (xml.isStart("f")) {
                formula = xml.textToEnd();
            } else if (xml.isStart("is")) {
                inline = SharedStrings.text(xml);
            } else if (xml.isStart()) {
                depth++;
            } else if (xml.isEnd()) {
                depth--;
            }
        }
        if (value == null || (value.isEmpty() && !"str".equals(type))) {
            return formula == null ? inline : DisplayedText.uncalculated(formula);
        }
        return text(value, type == null ? "n" : type, format);
    }

    private String text(String value, String type, int format) {
        return switch (type) {
            case "s" -> strings.get(number(value));
            case "str", "inlineStr", "e", "d" -> value;
            case "b" -> DisplayedText.logical(value.strip().equals("1"));
            default -> displayed(value, format);
        };
    }

    private String displayed(String value, int format) {
        try {
            double number = Double.parseDouble(value.strip());
            return number == 0 && !showsZeros ? "" : displayed.number(number, format, styles.code(format), from1904);
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** A cell, both counted from 0. */
    private record Place(int row, int column) {

        /** The cell of a reference such as {@code B12}. */
        static Place of(@Nullable String reference, Place otherwise) {
            Matcher parts = REFERENCE.matcher(reference == null ? "" : reference);
            if (!parts.matches()) {
                return otherwise;
            }
            int column = 0;
            for (char letter : parts.group(1).toCharArray()) {
                column = column * LETTERS + (Character.toUpperCase(letter) - 'A' + 1);
            }
            return new Place(Integer.parseInt(parts.group(2)) - 1, column - 1);
        }
    }
}
