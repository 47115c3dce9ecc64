package io.gouji.ingest.extract.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX written part by part, for what no library writes: deletions, odd grids, attacks. */
public final class WordXml {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private WordXml() {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml"));
    }

    /** A document with this body. */
    public static WordXml body(String body) {
        return new WordXml()
                .part("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    WordXml numbering(String content) {
        return part("word/numbering.xml", "<w:numbering " + NAMESPACES + ">" + content + "</w:numbering>");
    }

    WordXml styles(String content) {
        return part("word/styles.xml", "<w:styles " + NAMESPACES + ">" + content + "</w:styles>");
    }

    WordXml footnotes(String content) {
        return part("word/footnotes.xml", "<w:footnotes " + NAMESPACES + ">" + content + "</w:footnotes>");
    }

    WordXml part(String path, String content) {
        parts.put(path, content);
        return this;
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append(cell.startsWith("<") ? cell : cell("", cell));
        }
        return row.append("</w:tr>").toString();
    }

    static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + (text.startsWith("<") ? text : paragraph(text))
                + "</w:tc>";
    }

    /** The file. */
    public byte[] bytes() {
        StringBuilder references = new StringBuilder();
        for (String name : new String[] {"styles", "numbering", "footnotes"}) {
            if (parts.containsKey("word/" + name + ".xml")) {
                references.append("<Relationship Id=\"" + name + "\" Type=\"" + TYPES + name + "\" Target=\"" + name
                        + ".xml\"/>");
            }
        }
        parts.putIfAbsent("word/_rels/document.xml.rels", "<Relationships>" + references + "</Relationships>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String relationships(String type, String target) {
        return "<Relationships><Relationship Id=\"r1\" Type=\"" + TYPES + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }
}
