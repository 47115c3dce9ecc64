package io.gouji.ingest.extract.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Vector;

/** What the codes of a font stand for and how wide they are; asked of the font once for every code. */
final class FontCodes {

    /** Text of a code of which the font does not say what it stands for. */
    static final String UNTOLD = "\uFFFD";

    private final PDFont font;
    private final boolean vertical;
    private final Map<Integer, Code> codes = new HashMap<>();
    private final Code[] bytes = new Code[256];

    FontCodes(PDFont font) {
        this.font = font;
        this.vertical = font.isVertical();
    }

    boolean isVertical() {
        return vertical;
    }

    /** Reads the next code; the stream must not be at its end. */
    Code next(InputStream string) throws IOException {
        int before = string.available();
        int code = font.readCode(string);
        boolean single = before - string.available() == 1;
        if (single && code >= 0 && code < bytes.length) {
            Code known = bytes[code];
            if (known == null) {
                known = look(code, code == ' ');
                bytes[code] = known;
            }
            return known;
        }
        Code known = codes.get(code);
        if (known == null) {
            known = look(code, false);
            codes.put(code, known);
        }
        return known;
    }

    static InputStream open(byte[] string) {
        return new ByteArrayInputStream(string);
    }

    private Code look(int code, boolean wordSpace) throws IOException {
        String unicode = font.toUnicode(code);
        String text = unicode == null || unicode.isEmpty() ? UNTOLD : Characters.normal(unicode);
        if (font instanceof PDType3Font && text.equals(UNTOLD) && font.getWidth(code) == 0) {
            text = "";
        }
        Vector advance = font.getDisplacement(code);
        if (!vertical) {
            return new Code(text, advance.getX(), 0, 0, 0, advance.getX(), wordSpace);
        }
        Vector position = font.getPositionVector(code);
        float width = font.getWidth(code) / 1000;
        return new Code(text, 0, advance.getY(), position.getX(), position.getY(), width, wordSpace);
    }

    /**
     * A code of a font, lengths in units of the font size.
     *
     * @param text what it stands for; blank for a space, empty for nothing at all
     * @param advanceX how far the next one stands to the right
     * @param advanceY how far the next one stands upwards
     * @param offsetX where it is painted against the point of writing
     * @param offsetY where it is painted against the point of writing
     * @param width how wide it is
     * @param wordSpace whether the spacing of words applies
     */
    record Code(
            String text, float advanceX, float advanceY, float offsetX, float offsetY, float width, boolean wordSpace) {

        boolean isBlank() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c > ' ' && !Character.isSpaceChar(c) && c != '\u200B' && c != '\uFEFF') {
                    return false;
                }
            }
            return true;
        }
    }
}
