package io.gouji.ingest.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells by its first bytes what a document is. Names and declared types are not asked: a PDF that is called {@code .txt}
 * is a PDF. What a ZIP or a compound file is, {@link Containers} tell by what is in it.
 */
public final class MediaTypes {

    /** Plain text in whatever encoding. */
    public static final String TEXT = "text/plain";
    /** HTML or XHTML. */
    public static final String HTML = "text/html";
    /** XML of another kind. */
    public static final String XML = "application/xml";
    /** PDF. */
    public static final String PDF = "application/pdf";
    /** Rich text. */
    public static final String RTF = "application/rtf";
    /** A ZIP archive, or one that is no document known to us. */
    public static final String ZIP = "application/zip";
    /** Word processor document of today's Office. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    /** Spreadsheet of today's Office. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Word processor document of the old Office, or of WPS. */
    public static final String DOC = "application/msword";
    /** Spreadsheet of the old Office, or of WPS. */
    public static final String XLS = "application/vnd.ms-excel";
    /** A compound file (OLE 2), or one that is no document known to us. */
    public static final String COMPOUND_FILE = "application/x-cfb";
    /** Anything else. */
    public static final String BINARY = "application/octet-stream";

    /** How many bytes are enough to judge by. */
    public static final int ENOUGH = 64 * 1024;

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(RTF, "{\\rtf"),
            new Signature("multipart/related", "MIME-Version:"),
            new Signature(COMPOUND_FILE, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
            new Signature("image/png", "\u0089PNG\r\n"),
            new Signature("image/jpeg", "\u00FF\u00D8\u00FF"),
            new Signature("image/gif", "GIF8"),
            new Signature("image/tiff", "II*\0"),
            new Signature("image/tiff", "MM\0*"),
            new Signature("application/gzip", "\u001F\u008B"),
            new Signature("application/x-7z-compressed", "7z\u00BC\u00AF\u0027\u001C"),
            new Signature("application/vnd.rar", "Rar!\u001A"));

    private static final int PDF_HEADER_WITHIN = 1024;

    /** Pages that were cut out of others, or saved by an office program, begin with any of these. */
    private static final Pattern HTML_BEGINS = Pattern.compile(
            "(<!--.{0,4000}?-->\\s*)?(<!doctype\\s+html|<(html|head|body|meta|title|"
                    + "table|div|center|style|p|h[1-6]|section|article|main|font|span)[\\s>/])",
            Pattern.DOTALL);

    private MediaTypes() {}

    /**
     * The media type of a document.
     *
     * @param head its first {@link #ENOUGH} bytes, or all if it is shorter
     */
    public static String judge(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        for (Signature signature : SIGNATURES) {
            if (start.startsWith(signature.start())) {
                return signature.mediaType();
            }
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        int pdf = start.indexOf("%PDF-");
        if (pdf == 0 || (pdf > 0 && !ControlCharacters.looksLikeText(head, pdf))) {
            return PDF;
        }
        if (!ControlCharacters.looksLikeText(head, head.length)) {
            return BINARY;
        }
        return markup(head);
    }

    private static String markup(byte[] head) {
        String text = new String(head, 0, head.length, StandardCharsets.ISO_8859_1);
        if (ControlCharacters.hasUtf16Mark(head)) {
            text = text.substring(2).replace("\0", "");
        }
        String lower = (text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (lower.startsWith("<?xml") || lower.startsWith("<?mso")) {
            return HTML_BEGINS
                            .matcher(lower.substring(0, Math.min(lower.length(), PDF_HEADER_WITHIN)))
                            .find()
                    ? HTML
                    : XML;
        }
        return HTML_BEGINS.matcher(lower).lookingAt() ? HTML : TEXT;
    }

    private record Signature(String mediaType, String start) {}
}
