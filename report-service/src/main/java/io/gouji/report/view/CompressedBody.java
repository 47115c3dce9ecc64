package io.gouji.report.view;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The form in which bodies of events are stored: they repeat the same names hundreds of times and shrink to about a tenth,
 * which is what the database, its log and its backups then have to carry.
 */
public final class CompressedBody {

    private CompressedBody() {}

    /** Compresses, quickly rather than tightly. */
    public static byte[] compress(byte[] body) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 8 + 64);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(compressed, deflater)) {
            stream.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return compressed.toByteArray();
    }

    /** The body again, as a stream. */
    public static InputStream open(byte[] compressed) {
        return new InflaterInputStream(new ByteArrayInputStream(compressed));
    }
}
