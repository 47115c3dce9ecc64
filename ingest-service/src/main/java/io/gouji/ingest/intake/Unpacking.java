package io.gouji.ingest.intake;

import io.gouji.ingest.archive.SourceArchive;
import io.gouji.ingest.archive.SourceDraft;
import io.gouji.ingest.intake.UploadResult.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Takes the documents out of a ZIP, one after the other, each into a draft of its own. Of their paths only the last part
 * counts, and nothing is written under a name from the ZIP. Sizes are counted while bytes come, whatever the ZIP says of them,
 * and a document whose checksum is wrong is refused.
 */
final class Unpacking {

    private static final int CHUNK = 16 * 1024;

    private final SourceArchive archive;
    private final UnpackingLimits limits;

    Unpacking(SourceArchive archive, UnpackingLimits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    /**
     * What became of each document of a ZIP.
     *
     * @param accept accepts a document, or says why not, and takes its draft over
     * @throws RefusedException if nothing of the ZIP can be taken
     */
    List<UploadResult> unpack(SourceDraft draft, Function<UploadedFile, UploadResult> accept) {
        try (FileChannel bytes = draft.open();
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(bytes).get()) {
            List<ZipArchiveEntry> documents = Collections.list(zip.getEntries()).stream()
                    .filter(entry -> !entry.isDirectory() && !EntryNames.isByTheWay(entry))
                    .toList();
            if (documents.isEmpty()) {
                throw new RefusedException(ZipRefusals.empty());
            }
            if (documents.size() > limits.entries()) {
                throw new RefusedException(ZipRefusals.tooManyEntries(limits.entries()));
            }
            return unpack(zip, documents, accept);
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException(ZipRefusals.broken());
        }
    }

    private List<UploadResult> unpack(
            ZipFile zip, List<ZipArchiveEntry> documents, Function<UploadedFile, UploadResult> accept) {
        List<UploadResult> results = new ArrayList<>();
        long left = limits.totalBytes();
        for (ZipArchiveEntry entry : documents) {
            String fileName = EntryNames.fileName(entry);
            SourceDraft document = archive.draft();
            boolean takenOver = false;
            try {
                left -= copy(zip, entry, document, fileName, left);
                document.seal();
                takenOver = true;
                results.add(accept.apply(new UploadedFile(fileName, document)));
            } catch (RefusedException e) {
                results.add(new Refused(fileName, e.refusal()));
                left -= document.size();
            } catch (IOException e) {
                results.add(new Refused(fileName, ZipRefusals.broken()));
                left -= document.size();
            } finally {
                if (!takenOver) {
                    document.close();
                }
            }
        }
        return results;
    }

    private long copy(ZipFile zip, ZipArchiveEntry entry, SourceDraft document, String fileName, long left)
            throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedException(ZipRefusals.encrypted());
        }
        if (!zip.canReadEntryData(entry)) {
            throw new RefusedException(ZipRefusals.unknownCompression());
        }
        try (CheckedInputStream bytes = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            byte[] chunk = new byte[CHUNK];
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                long size = document.size() + read;
                if (size > limits.entryBytes()) {
                    throw new RefusedException(ZipRefusals.entryTooLarge(fileName, limits.entryBytes()));
                }
                if (size > left) {
                    throw new RefusedException(ZipRefusals.tooLarge(limits.totalBytes()));
                }
                if (size > UnpackingLimits.HARMLESS
                        && size > entry.getCompressedSize() * UnpackingLimits.MOST_EXPANSION) {
                    throw new RefusedException(ZipRefusals.expandsTooFar());
                }
                document.write(chunk, 0, read);
            }
            if (bytes.getChecksum().getValue() != entry.getCrc()) {
                throw new IOException("not what its checksum says");
            }
        }
        return document.size();
    }
}
