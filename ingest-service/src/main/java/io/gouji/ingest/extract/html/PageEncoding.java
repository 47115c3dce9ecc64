package io.gouji.ingest.extract.html;

import io.gouji.ingest.extract.TextEncoding;
import io.gouji.ingest.extract.UnreadableDocumentException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a web page. What its bytes prove counts more than what it says of itself: pages that were saved in another encoding
 * than they name are common.
 */
final class PageEncoding {

    private static final Pattern STATED =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int STATED_WITHIN = 8192;

    private PageEncoding() {}

    static String decode(byte[] bytes) throws UnreadableDocumentException {
        Optional<String> proven = TextEncoding.decode(bytes);
        if (proven.isPresent()) {
            return proven.get();
        }
        String start = new String(bytes, 0, Math.min(bytes.length, STATED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher stated = STATED.matcher(start);
        return stated.find() && isKnown(stated.group(1))
                ? new String(bytes, charset(stated.group(1)))
                : new String(bytes, Charset.forName("GB18030"));
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Pages that call themselves GB2312 use the characters of its successors. */
    private static Charset charset(String name) {
        Charset stated = Charset.forName(name);
        return stated.name().equals("GB2312") || stated.name().equals("GBK") ? Charset.forName("GB18030") : stated;
    }
}
