package io.gouji.ingest.extract.word;

import io.gouji.ingest.extract.office.Xml;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What styles say about numbering and hidden text. */
final class Styles {

    private static final int MOST_ANCESTORS = 32;

    private final Map<String, Style> styles = new HashMap<>();
    private String defaultParagraphStyle = "";

    /** Reads the part of styles. */
    void read(Xml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart("style")) {
                String id = xml.attribute("styleId");
                if ("paragraph".equals(xml.attribute("type")) && xml.flag("default", false) && id != null) {
                    defaultParagraphStyle = id;
                }
                styles.put(id == null ? "" : id, style(xml));
            }
        }
    }

    private static Style style(Xml xml) throws XMLStreamException {
        String basedOn = "";
        Boolean hidden = null;
        Integer list = null;
        Integer level = null;
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isEnd()) {
                depth--;
                continue;
            }
            if (!xml.isStart()) {
                continue;
            }
            depth++;
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "basedOn" -> basedOn = value == null ? "" : value;
                case "vanish" -> hidden = xml.flag("val", true);
                case "numId" -> list = xml.number("val", 0);
                case "ilvl" -> level = xml.number("val", 0);
                default -> {
                    // Says nothing about numbering or hidden text.
                }
            }
        }
        return new Style(basedOn, hidden, list, level);
    }

    /** Whether text of a style is hidden. */
    boolean hides(@Nullable String styleId) {
        Style style = styles.get(styleId == null ? "" : styleId);
        for (int i = 0; style != null && i < MOST_ANCESTORS; i++) {
            if (style.hidden() != null) {
                return style.hidden();
            }
            style = styles.get(style.basedOn());
        }
        return false;
    }

    /** The numbering of paragraphs of a style; nothing if they have none. */
    Optional<Numbered> numbering(@Nullable String styleId) {
        String id = styleId == null ? defaultParagraphStyle : styleId;
        Style style = styles.get(id);
        Integer level = null;
        for (int i = 0; style != null && i < MOST_ANCESTORS; i++) {
            level = level == null ? style.level() : level;
            if (style.list() != null) {
                return Optional.of(new Numbered(style.list(), level == null ? -1 : level, id));
            }
            style = styles.get(style.basedOn());
        }
        return Optional.empty();
    }

    /**
     * The numbering a style gives.
     *
     * @param list id of the list
     * @param level -1 if the list tells it by the style
     * @param style id of the style
     */
    record Numbered(int list, int level, String style) {}

    private record Style(
            String basedOn,
            @Nullable Boolean hidden,
            @Nullable Integer list,
            @Nullable Integer level) {}
}
