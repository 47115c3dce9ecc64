package io.gouji.ingest.extract.word;

import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.office.Xml;
import io.gouji.ingest.extract.word.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a paragraph: its visible text with its number, and the text boxes anchored in it. Marks of foot notes are left out,
 * since they would stick to figures.
 */
final class ParagraphParser {

    private static final Set<String> LEFT_OUT = Set.of(
            "del",
            "moveFrom",
            "sdtPr",
            "sdtEndPr",
            "Fallback",
            "rt",
            "delText",
            "instrText",
            "delInstrText",
            "footnoteRef",
            "endnoteRef");

    private final Xml xml;
    private final Styles styles;
    private final Numbering numbering;
    private final BlockParser blocks;

    ParagraphParser(Xml xml, Styles styles, Numbering numbering, BlockParser blocks) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.blocks = blocks;
    }

    /** Reads the paragraph that has begun, up to its end. */
    List<Block> read(int nesting) throws XMLStreamException, UnreadableDocumentException {
        StringBuilder text = new StringBuilder();
        List<Block> boxes = new ArrayList<>();
        Properties properties = new Properties();
        boolean hidden = false;
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isEnd()) {
                hidden = xml.isEnd("r") ? properties.hidesText : hidden;
                depth--;
            } else if (xml.isStart("pPr")) {
                properties = properties();
                hidden = properties.hidesText;
            } else if (xml.isStart("rPr")) {
                hidden = hidesRun(properties.hidesText);
            } else if (xml.isStart("txbxContent")) {
                boxes.addAll(blocks.read(nesting + 1));
            } else if (xml.isStart("t")) {
                String printed = xml.textToEnd();
                text.append(hidden ? "" : printed);
            } else if (xml.isStart() && LEFT_OUT.contains(xml.name())) {
                xml.skip();
            } else if (xml.isStart()) {
                text.append(hidden ? "" : sign());
                depth++;
            }
        }
        blocks.count(text.length());
        List<Block> read = new ArrayList<>();
        read.add(new Paragraph(numbered(properties, text.toString())));
        read.addAll(boxes);
        return read;
    }

    private String sign() {
        return switch (xml.name()) {
            case "tab", "ptab" -> " ";
            case "br" -> {
                String type = xml.attribute("type");
                yield type == null || type.equals("textWrapping") ? "\n" : "";
            }
            case "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            case "sym" -> symbol(xml.attribute("char"));
            default -> "";
        };
    }

    /** Symbol fonts have their signs in a private area, and what they look like is not told. */
    private static String symbol(@Nullable String code) {
        try {
            int sign = code == null ? 0 : Integer.parseInt(code, 16);
            boolean known =
                    sign >= ' ' && Character.isDefined(sign) && Character.getType(sign) != Character.PRIVATE_USE;
            return known ? Character.toString(sign) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private String numbered(Properties properties, String text) {
        if (properties.markIsGone) {
            return text;
        }
        return Numbering.before(number(properties), text);
    }

    private String number(Properties properties) {
        if (properties.list != null) {
            return numbering.next(properties.list, properties.level == null ? 0 : properties.level);
        }
        return styles.numbering(properties.style)
                .map(style -> properties.level == null
                        ? numbering.next(style)
                        : numbering.next(style.list(), properties.level))
                .orElse("");
    }

    private Properties properties() throws XMLStreamException {
        Properties read = new Properties();
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isStart("pPrChange") || xml.isStart("rPrChange") || xml.isStart("sectPr")) {
                xml.skip();
            } else if (xml.isStart()) {
                depth++;
                switch (xml.name()) {
                    case "pStyle" -> read.style = xml.attribute("val");
                    case "numId" -> read.list = xml.number("val", 0);
                    case "ilvl" -> read.level = xml.number("val", 0);
                    case "vanish" -> read.markIsGone |= xml.flag("val", true);
                    case "del" -> read.markIsGone = true;
                    default -> {
                        // Says nothing about the text.
                    }
                }
            } else if (xml.isEnd()) {
                depth--;
            }
        }
        read.hidesText = styles.hides(read.style);
        return read;
    }

    private boolean hidesRun(boolean otherwise) throws XMLStreamException {
        boolean hidden = otherwise;
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isStart("rPrChange")) {
                xml.skip();
            } else if (xml.isStart()) {
                depth++;
                if (xml.name().equals("vanish")) {
                    hidden = xml.flag("val", true);
                } else if (xml.name().equals("rStyle")) {
                    hidden |= styles.hides(xml.attribute("val"));
                }
            } else if (xml.isEnd()) {
                depth--;
            }
        }
        return hidden;
    }

    /** What a paragraph says of itself. */
    private static final class Properties {

        private @Nullable String style;
        private @Nullable Integer list;
        private @Nullable Integer level;
        private boolean markIsGone;
        private boolean hidesText;
    }
}
