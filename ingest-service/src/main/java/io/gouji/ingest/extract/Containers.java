package io.gouji.ingest.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what a ZIP or a compound file is by what is in it; only its directory is read. */
public final class Containers {

    /** A spreadsheet whose parts are no XML. */
    public static final String XLSB = "application/vnd.ms-excel.sheet.binary.macroenabled.12";
    /** Slides of today's Office. */
    public static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    /** Slides of the old Office. */
    public static final String PPT = "application/vnd.ms-powerpoint";
    /** An open fixed-layout document (版式文档, GB/T 33190). */
    public static final String OFD = "application/ofd";

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final int LONGEST_TYPE = 100;

    private Containers() {}

    /**
     * The media type of a document of which the beginning has been judged.
     *
     * @param mediaType as judged by {@link MediaTypes}
     * @param document its bytes, from the beginning; may be closed
     * @throws UnreadableDocumentException if the container is damaged, or holds an encrypted document
     */
    public static String judge(String mediaType, FileChannel document) throws UnreadableDocumentException {
        return judge(mediaType, () -> document, () -> new POIFSFileSystem(document, true));
    }

    /** As {@link #judge(String, FileChannel)}, of a document in memory. */
    public static String judge(String mediaType, byte[] document) throws UnreadableDocumentException {
        return judge(
                mediaType,
                () -> new SeekableInMemoryByteChannel(document),
                () -> new POIFSFileSystem(new ByteArrayInputStream(document)));
    }

    private static String judge(String mediaType, Opening<SeekableByteChannel> zip, Opening<POIFSFileSystem> compound)
            throws UnreadableDocumentException {
        try {
            return switch (mediaType) {
                case MediaTypes.ZIP -> zip(zip);
                case MediaTypes.COMPOUND_FILE -> compound(compound);
                default -> mediaType;
            };
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
            throw UnreadableDocuments.broken(mediaType.equals(MediaTypes.ZIP) ? "ZIP" : "DOC/XLS");
        }
    }

    private static String zip(Opening<SeekableByteChannel> document) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(document.open())
                .setIgnoreLocalFileHeader(true)
                .get()) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                return office(zip);
            }
            if (zip.getEntry("OFD.xml") != null) {
                return OFD;
            }
            ZipArchiveEntry type = zip.getEntry(JoinedReader.TYPE_ENTRY);
            if (type != null && type.getSize() <= LONGEST_TYPE) {
                try (InputStream bytes = zip.getInputStream(type)) {
                    String stated = new String(bytes.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
                    boolean known = stated.startsWith(OPEN_DOCUMENT) || stated.equals(JoinedReader.MEDIA_TYPE);
                    return known ? stated : MediaTypes.ZIP;
                }
            }
            return MediaTypes.ZIP;
        }
    }

    private static String office(ZipFile zip) {
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName().toLowerCase(Locale.ROOT);
            if (name.startsWith("word/")) {
                return MediaTypes.DOCX;
            }
            if (name.equals("xl/workbook.bin")) {
                return XLSB;
            }
            if (name.equals("xl/workbook.xml") || name.startsWith("xl/worksheets/")) {
                return MediaTypes.XLSX;
            }
            if (name.startsWith("ppt/")) {
                return PPTX;
            }
        }
        return MediaTypes.ZIP;
    }

    private static String compound(Opening<POIFSFileSystem> document) throws IOException, UnreadableDocumentException {
        try (POIFSFileSystem file = document.open()) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
                throw UnreadableDocuments.encrypted();
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return MediaTypes.XLS;
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return MediaTypes.DOC;
            }
            return root.hasEntryCaseInsensitive("PowerPoint Document") ? PPT : MediaTypes.COMPOUND_FILE;
        }
    }

    /** Opens a container. */
    private interface Opening<T> {

        T open() throws IOException;
    }
}
