package io.gouji.validation.history;

import com.fasterxml.jackson.databind.ObjectReader;
import io.gouji.model.ModelJson;
import io.gouji.model.event.BudgetParsed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jboss.logging.Logger;

/** The body of a parsed event as the database keeps it. */
final class Parsed {

    private static final Logger LOG = Logger.getLogger(Parsed.class);
    private static final ObjectReader JSON = ModelJson.mapper().readerFor(BudgetParsed.class);

    private Parsed() {}

    static byte[] compressed(byte[] json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length / 4);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream compressing = new DeflaterOutputStream(bytes, deflater)) {
            compressing.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** Empty for what an incompatible version wrote; it is replaced when its record is read again. */
    static Optional<BudgetParsed> read(byte[] compressed) {
        try (InflaterInputStream json = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            return Optional.of(JSON.readValue(json));
        } catch (IOException | RuntimeException e) {
            LOG.errorf(
                    "A disclosure in the history cannot be read: %s",
                    e.getClass().getName());
            return Optional.empty();
        }
    }
}
