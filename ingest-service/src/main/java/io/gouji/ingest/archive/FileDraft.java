package io.gouji.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A draft in a temporary file of the archive, hashed while it is written. */
final class FileDraft implements SourceDraft {

    private static final Logger LOG = System.getLogger(FileDraft.class.getName());

    private final Path temporary;
    private final Function<DocumentId, Path> places;
    private final FileChannel channel;
    private final MessageDigest digest = DocumentId.newDigest();
    private long size;
    private @Nullable DocumentId id;

    FileDraft(Path temporary, Function<DocumentId, Path> places) throws IOException {
        this.temporary = temporary;
        this.places = places;
        this.channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            DurableFiles.writeFully(channel, ByteBuffer.wrap(bytes, offset, length));
        } catch (IOException e) {
            throw new ArchiveUnavailableException("cannot write a draft", e);
        }
        digest.update(bytes, offset, length);
        size += length;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void seal() {
        if (id == null) {
            id = DocumentId.of(digest);
        }
    }

    @Override
    public DocumentId id() {
        if (id == null) {
            throw new IllegalStateException("the draft is not sealed");
        }
        return id;
    }

    @Override
    public byte[] head(int limit) {
        try (InputStream bytes = Files.newInputStream(temporary)) {
            return bytes.readNBytes(limit);
        } catch (IOException e) {
            throw new ArchiveUnavailableException("cannot read a draft", e);
        }
    }

    @Override
    public FileChannel open() {
        try {
            return FileChannel.open(temporary, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new ArchiveUnavailableException("cannot read a draft", e);
        }
    }

    @Override
    public void keep() {
        Path target = places.apply(id());
        try {
            if (isThere(target)) {
                DurableFiles.forceEntry(target);
                return;
            }
            channel.force(true);
            channel.close();
            DurableFiles.move(temporary, target);
        } catch (IOException e) {
            throw new ArchiveUnavailableException("cannot keep " + id, e);
        }
    }

    /** A file of that hash but of another size was damaged by something else than us, and is replaced. */
    private boolean isThere(Path target) throws IOException {
        return Files.isRegularFile(target) && Files.size(target) == size;
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A draft could not be removed; it will be swept away a day later", e);
        }
    }
}
