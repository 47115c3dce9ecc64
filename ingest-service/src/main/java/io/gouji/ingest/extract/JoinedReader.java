package io.gouji.ingest.extract;

import io.gouji.ingest.extract.Layout.Line;
import io.gouji.ingest.extract.Layout.Page;
import io.gouji.model.document.Location;
import io.gouji.model.finding.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads a disclosure that came as several files, such as the narrative and the tables, as one document. The files stand one
 * after the other in a ZIP whose first entry says what it is; every location names the file it is in.
 */
public final class JoinedReader implements LayoutReader {

    /** Of a ZIP of the files of one disclosure. */
    public static final String MEDIA_TYPE = "application/vnd.gouji.joined-documents+zip";

    /** The entry that holds the media type. */
    public static final String TYPE_ENTRY = "mimetype";

    /** In bytes, of all files together: the largest upload that can be configured with sense. */
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private final List<LayoutReader> readers;

    /** @param readers of the formats that files may have */
    public JoinedReader(List<LayoutReader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MEDIA_TYPE);
    }

    @Override
    public Layout read(byte[] bytes) throws UnreadableDocumentException {
        List<Page> pages = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            long left = MOST_BYTES;
            int part = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (entry.getName().equals(TYPE_ENTRY)) {
                    continue;
                }
                byte[] file = bytes(zip, entry, left);
                left -= file.length;
                pages.addAll(read(file, ++part));
            }
        } catch (IOException e) {
            throw UnreadableDocuments.broken("ZIP");
        }
        if (pages.isEmpty()) {
            throw UnreadableDocuments.empty();
        }
        return new Layout(pages);
    }

    private static byte[] bytes(ZipFile zip, ZipArchiveEntry entry, long most)
            throws IOException, UnreadableDocumentException {
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] file = stream.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
            if (file.length > most) {
                throw UnreadableDocuments.expandsTooFar(MOST_BYTES);
            }
            return file;
        }
    }

    private List<Page> read(byte[] file, int part) throws UnreadableDocumentException {
        try {
            String mediaType = Containers.judge(MediaTypes.judge(file), file);
            LayoutReader reader = readers.stream()
                    .filter(candidate -> candidate.reads(mediaType))
                    .findFirst()
                    .orElseThrow(() -> UnreadableDocuments.broken(mediaType));
            return reader.read(file).pages().stream()
                    .map(page -> new Page(
                            page.number(),
                            page.lines().stream().map(line -> in(part, line)).toList()))
                    .toList();
        } catch (UnreadableDocumentException e) {
            throw new UnreadableDocumentException(
                    e.code(),
                    new LocalizedText(
                            "第 " + part + " 个文件：" + e.text().zh(),
                            "File " + part + ": " + e.text().en()));
        }
    }

    private static Line in(int part, Line line) {
        Location place = line.location();
        return new Line(
                new Location(place.page(), place.line(), place.bbox(), part, place.confidence()),
                line.text(),
                line.cells());
    }
}
