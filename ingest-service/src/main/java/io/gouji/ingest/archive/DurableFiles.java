package io.gouji.ingest.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Files that survive a power cut: content first, name second, and both have reached the disk when a call returns. */
final class DurableFiles {

    private static final boolean DIRECTORIES_CAN_BE_FORCED =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private DurableFiles() {}

    /** Writes a small file by way of a temporary one; a file of that name is replaced. */
    static void write(Path temporaryDirectory, Path target, byte[] content) throws IOException {
        Path temporary = Files.createTempFile(temporaryDirectory, "file-", null);
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                writeFully(channel, ByteBuffer.wrap(content));
                channel.force(true);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Gives a file, whose content was forced, its final name, and makes the directories it needs. */
    static void move(Path source, Path target) throws IOException {
        Path directory = parent(target);
        createDirectories(directory);
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        force(directory);
    }

    /** Sees to it that a file, which somebody else has just moved there, is still there after a power cut. */
    static void forceEntry(Path file) throws IOException {
        force(parent(file));
    }

    static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static void createDirectories(Path directory) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        Path existing = directory;
        while (!Files.isDirectory(existing)) {
            missing.push(existing);
            existing = parent(existing);
        }
        Files.createDirectories(directory);
        for (Path made : missing) {
            force(parent(made));
        }
    }

    private static void force(Path directory) throws IOException {
        if (DIRECTORIES_CAN_BE_FORCED) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static Path parent(Path path) {
        @Nullable Path parent = path.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("the archive cannot be the root of a file system");
        }
        return parent;
    }
}
