package io.gouji.ingest.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes text whose encoding nobody states: UTF-8, UTF-16 with its byte order mark, GB18030 (and with it GBK and GB2312).
 * Strict: bytes that are not valid are no text in that encoding. Only a character cut in two at the very end is let go,
 * since a document that was cut off is better told so than called unreadable.
 */
public final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Of the two-byte characters of a Chinese text nearly all are in the part that GB2312 defines; of other encodings few. */
    private static final double USUAL_SHARE = 0.9;

    private TextEncoding() {}

    /** The text without byte order mark; nothing if it is in none of the encodings. */
    public static Optional<String> decode(byte[] bytes) {
        if (ControlCharacters.hasUtf16Mark(bytes)) {
            return decode(bytes, 2, bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        Optional<String> utf8 = decode(bytes, marked ? 3 : 0, StandardCharsets.UTF_8);
        if (utf8.isPresent() || marked) {
            return utf8;
        }
        return isUsualChinese(bytes) ? decode(bytes, 0, GB18030) : Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, int offset, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        CharBuffer output = CharBuffer.allocate((int) (input.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(input, output, false);
        return result.isError() ? Optional.empty() : Optional.of(output.flip().toString());
    }

    private static boolean isUsualChinese(byte[] bytes) {
        int pairs = 0;
        int usual = 0;
        int i = 0;
        while (i + 1 < bytes.length) {
            int first = bytes[i] & 0xFF;
            if (first < 0x80) {
                i++;
                continue;
            }
            int second = bytes[i + 1] & 0xFF;
            boolean fourBytes = second >= '0' && second <= '9';
            if (!fourBytes) {
                pairs++;
                usual += first >= 0xA1 && first <= 0xF7 && second >= 0xA1 ? 1 : 0;
            }
            i += fourBytes ? 4 : 2;
        }
        return usual >= pairs * USUAL_SHARE;
    }
}
