package io.gouji.stack.run;

import io.gouji.stack.process.DirectoryTree;
import io.gouji.stack.process.StackException;
import io.gouji.stack.process.StackException.Code;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a stack keeps everything it writes. One stack at a time uses it. */
public final class DataDirectory implements AutoCloseable {
    private final Path path;
    private final boolean temporary;
    private final FileChannel lock;
    private volatile boolean keepsLogs;

    private DataDirectory(Path path, boolean temporary, FileChannel lock) {
        this.path = path;
        this.temporary = temporary;
        this.lock = lock;
    }

    /**
     * Takes a directory into use.
     *
     * @param kept a directory to be kept, created if absent; empty for a temporary one that is deleted when closed
     * @throws StackException {@code DATA_DIRECTORY_UNUSABLE} when it cannot be written or another stack uses it
     */
    public static DataDirectory open(Optional<Path> kept) {
        try {
            Path path = kept.isPresent()
                    ? Files.createDirectories(kept.get().toAbsolutePath().normalize())
                    : Files.createTempDirectory("gouji-");
            return new DataDirectory(path, kept.isEmpty(), lock(path));
        } catch (IOException e) {
            throw new StackException(
                    Code.DATA_DIRECTORY_UNUSABLE,
                    "The data directory " + kept.map(Path::toString).orElse("for temporary data") + " cannot be used: "
                            + e,
                    e);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StackException(
                    Code.DATA_DIRECTORY_UNUSABLE, "Another stack uses the data directory " + path + ".");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by this very process.
            return null;
        }
    }

    public Path path() {
        return path;
    }

    public boolean isTemporary() {
        return temporary;
    }

    public Path logs() {
        return path.resolve("logs");
    }

    /** The logs stay when the directory is closed, although it is temporary: something went wrong. */
    public void keepLogs() {
        keepsLogs = true;
    }

    /** Lets others use the directory, or deletes it if it is temporary. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new StackException(Code.DATA_DIRECTORY_UNUSABLE, "cannot unlock " + path, e);
        }
        if (temporary && keepsLogs) {
            deleteAllButLogs();
        } else if (temporary) {
            DirectoryTree.delete(path);
        }
    }

    private void deleteAllButLogs() {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path, entry -> !entry.equals(logs()))) {
            entries.forEach(DirectoryTree::delete);
        } catch (IOException e) {
            throw new StackException(Code.DATA_DIRECTORY_UNUSABLE, "cannot delete what is in " + path, e);
        }
    }
}
