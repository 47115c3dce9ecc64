package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks content streams within bounds. PDFBox takes what it gets of a broken stream and says so in its log; here it is an
 * error, since what is missing would be missing in silence.
 */
final class Unpacking {

    /** Of one stream; the content of a page has some hundred KB. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int HEADER = 2;
    private static final int MOST_FILTERS = 4;

    private Unpacking() {}

    static byte[] unpack(COSStream stream) throws UnreadableDocumentException {
        List<COSName> filters = filters(stream);
        if (filters.size() > MOST_FILTERS) {
            throw PdfProblems.tooDeep();
        }
        try (InputStream raw = stream.createRawInputStream()) {
            byte[] bytes = raw.readAllBytes();
            for (int i = 0; i < filters.size(); i++) {
                bytes = isFlate(filters.get(i)) && !stream.containsKey(COSName.DECODE_PARMS)
                        ? inflate(bytes)
                        : filter(stream, filters.get(i), i, bytes);
            }
            return bytes;
        } catch (FullException e) {
            throw PdfProblems.tooMuchContent();
        } catch (IOException e) {
            throw PdfProblems.damaged();
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static boolean isFlate(COSName filter) {
        return filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
    }

    private static byte[] filter(COSStream stream, COSName filter, int index, byte[] bytes) throws IOException {
        BoundedBytes unpacked = new BoundedBytes();
        FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(bytes), unpacked, stream, index);
        return unpacked.bytes.toByteArray();
    }

    /** The mark of the end and the checksum need not be there, but a checksum that is there must be right. */
    private static byte[] inflate(byte[] bytes) throws UnreadableDocumentException, FullException {
        if (bytes.length <= HEADER) {
            return new byte[0];
        }
        boolean header = ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) % 31 == 0;
        Inflater inflater = new Inflater(!header);
        try {
            inflater.setInput(bytes, header ? 0 : HEADER, bytes.length - (header ? 0 : HEADER));
            ByteArrayOutputStream unpacked = new ByteArrayOutputStream((int) Math.min(bytes.length * 4L, MOST_BYTES));
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                unpacked.write(buffer, 0, count);
                if (unpacked.size() > MOST_BYTES) {
                    throw new FullException();
                }
            }
            return unpacked.toByteArray();
        } catch (DataFormatException e) {
            throw PdfProblems.damaged();
        } finally {
            inflater.end();
        }
    }

    /** More was unpacked than is allowed. */
    private static final class FullException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Takes no more bytes than are allowed. */
    private static final class BoundedBytes extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int b) throws IOException {
            check(1);
            bytes.write(b);
        }

        @Override
        public void write(byte[] b, int offset, int length) throws IOException {
            check(length);
            bytes.write(b, offset, length);
        }

        private void check(int more) throws FullException {
            if (bytes.size() + (long) more > MOST_BYTES) {
                throw new FullException();
            }
        }
    }
}
