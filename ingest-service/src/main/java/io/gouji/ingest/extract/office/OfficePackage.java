package io.gouji.ingest.extract.office;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.UnreadableDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The ZIP of an Office document (ECMA-376, part 2). Parts are read as streams and never unpacked; how much all of them expand
 * to is limited. A part whose checksum is not that of the ZIP is an error, since one wrong bit may be a wrong digit. Parts
 * nobody asks for (macros, pictures, embedded files) are never opened, and references that lead out of the package are
 * ignored.
 */
public final class OfficePackage implements AutoCloseable {

    /** Ends of the types of relationships, which are the same in the transitional and the strict form. */
    private static final String MAIN = "officeDocument";

    private final ZipFile zip;
    private final long expandedLimit;
    private long expanded;

    /**
     * Opens a package.
     *
     * @param expandedLimit how many bytes its parts may expand to together
     * @throws IOException if it is no ZIP
     */
    public OfficePackage(byte[] bytes, long expandedLimit) throws IOException {
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        this.expandedLimit = expandedLimit;
    }

    /** The path of the main part. */
    public Optional<String> mainPart() throws IOException, XMLStreamException, UnreadableDocumentException {
        return relationships("").ofType(MAIN);
    }

    /** Where a part refers to; nothing if it refers to nothing. */
    public Relationships relationships(String part)
            throws IOException, XMLStreamException, UnreadableDocumentException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, String> byId = new HashMap<>();
        Map<String, String> byType = new HashMap<>();
        read(Optional.of(folder + "_rels/" + part.substring(slash + 1) + ".rels"), xml -> {
            while (xml.next()) {
                if (xml.isStart("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String target = resolve(folder, orEmpty(xml.attribute("Target")));
                    byId.put(orEmpty(xml.attribute("Id")), target);
                    String type = orEmpty(xml.attribute("Type"));
                    byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
                }
            }
        });
        return new Relationships(byId, byType);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + (rest.startsWith("./") ? rest.substring(2) : rest);
    }

    /** The bytes of a part; a {@link LimitExceededException} while they are read says that the parts expand too far. */
    private Optional<PartStream> open(String part) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        return entry == null
                ? Optional.empty()
                : Optional.of(new PartStream(zip.getInputStream(entry), entry.getCrc()));
    }

    /**
     * Reads a part that may be absent.
     *
     * @param part its path, if it is referred to
     * @return whether it is there
     */
    public boolean read(Optional<String> part, PartReader reader)
            throws IOException, XMLStreamException, UnreadableDocumentException {
        Optional<PartStream> bytes = part.isPresent() ? open(part.get()) : Optional.empty();
        if (bytes.isEmpty()) {
            return false;
        }
        try (PartStream stream = bytes.get();
                Xml xml = new Xml(stream)) {
            reader.read(xml);
            stream.verify();
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Reads a part from its beginning. */
    public interface PartReader {

        void read(Xml xml) throws XMLStreamException, UnreadableDocumentException;
    }

    /**
     * Where a part refers to, inside the package.
     *
     * @param byId path of a part by the id of the relationship
     * @param byType path of the first part of a type by the last word of the type
     */
    public record Relationships(Map<String, String> byId, Map<String, String> byType) {

        public Relationships {
            byId = Map.copyOf(byId);
            byType = Map.copyOf(byType);
        }

        /** The path of the part of that id. */
        public Optional<String> ofId(String id) {
            return Optional.ofNullable(byId.get(id));
        }

        /** The path of the part of that type. */
        public Optional<String> ofType(String type) {
            return Optional.ofNullable(byType.get(type));
        }
    }

    /** A limit was met while a part was read. */
    public static final class LimitExceededException extends IOException {

        private static final long serialVersionUID = 1L;

        private final UnreadableDocumentException reason;

        LimitExceededException(UnreadableDocumentException reason) {
            super(reason);
            this.reason = reason;
        }

        UnreadableDocumentException reason() {
            return reason;
        }
    }

    /** Counts what a part expands to, and knows the checksum of what was read. */
    private final class PartStream extends CheckedInputStream {

        private final long announced;
        private boolean closed;

        PartStream(InputStream bytes, long announced) {
            super(bytes, new CRC32());
            this.announced = announced;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            Interruption.check();
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) throws IOException {
            expanded += bytes;
            if (expanded > expandedLimit) {
                throw new LimitExceededException(UnreadableDocuments.expandsTooFar(expandedLimit));
            }
        }

        @Override
        public void close() throws IOException {
            closed = true;
            super.close();
        }

        /** Reads what nobody has read yet, and compares. The parser closes a part that it has read to its end. */
        private void verify() throws IOException {
            if (!closed) {
                transferTo(OutputStream.nullOutputStream());
            }
            if (getChecksum().getValue() != announced) {
                throw new IOException("a part is not what its checksum says");
            }
        }
    }
}
