package io.gouji.ingest.extract.pdf;

import java.nio.charset.StandardCharsets;

/**
 * Tells whether the end of a PDF is there. Every writer ends a file, and each later addition to it, with the place of its list
 * of objects. PDFBox looks for objects itself where that is missing, and so reads the part of a file that was cut off while it
 * was copied as if it were the whole: fonts and areas that stood behind the cut are missing in silence.
 */
final class FileEnd {

    /** Comes last in a file, before the place of its list of objects (ISO 32000-1, 7.5.5). */
    private static final byte[] PLACE_OF_LIST = "startxref".getBytes(StandardCharsets.US_ASCII);

    /** Comes last in an object. */
    private static final byte[] END_OF_OBJECT = "endobj".getBytes(StandardCharsets.US_ASCII);

    private FileEnd() {}

    /**
     * Whether the file says where its list of objects is after the last of its objects. What other programs put behind the end
     * (blanks, part of a web page) does not matter. A file made for reading over a network says a place near its begin as
     * well, with most of its objects behind it.
     */
    static boolean isThere(byte[] file) {
        int place = lastIndexOf(PLACE_OF_LIST, file);
        return place >= 0 && lastIndexOf(END_OF_OBJECT, file) < place;
    }

    private static int lastIndexOf(byte[] word, byte[] file) {
        for (int at = file.length - word.length; at >= 0; at--) {
            if (isAt(at, word, file)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAt(int at, byte[] word, byte[] file) {
        for (int i = 0; i < word.length; i++) {
            if (file[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
