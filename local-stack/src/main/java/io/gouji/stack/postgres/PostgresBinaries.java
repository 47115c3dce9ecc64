package io.gouji.stack.postgres;

import io.gouji.stack.process.DirectoryTree;
import io.gouji.stack.process.StackException;
import io.gouji.stack.process.StackException.Code;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs for this machine, unpacked from the Maven artifact that carries them. They are unpacked once
 * for each user and version, into a place that later starts find again.
 */
final class PostgresBinaries {
    private static final Pattern ARTIFACT = Pattern.compile("([^/]+)\\.jar!");

    private PostgresBinaries() {}

    /**
     * The directory that holds {@code bin/postgres} and {@code bin/initdb}.
     *
     * @param cache unpacked programs of any version are kept below it
     * @throws StackException {@code NOT_BUILT} when there are no programs for this kind of machine
     */
    static Path unpackedInto(Path cache) {
        String resource = resourceName(System.getProperty("os.name"), System.getProperty("os.arch"));
        URL archive = PostgresBinaries.class.getResource("/" + resource);
        if (archive == null) {
            throw new StackException(
                    Code.NOT_BUILT, "there is no PostgreSQL for this kind of machine (" + resource + " is missing)");
        }
        Path target = cache.resolve(version(archive));
        if (Files.isDirectory(target)) {
            return target;
        }
        try {
            Files.createDirectories(cache);
            Path unpacking = Files.createTempDirectory(cache, "unpacking-");
            unpack(archive, unpacking);
            makePresent(unpacking, target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack PostgreSQL into " + cache, e);
        }
    }

    /** The name of the archive inside the artifact, as {@code postgres-linux-x86_64.txz}. */
    static String resourceName(String operatingSystem, String architecture) {
        String system = operatingSystem.toLowerCase(Locale.ROOT).startsWith("mac")
                ? "darwin"
                : operatingSystem.toLowerCase(Locale.ROOT);
        String processor = switch (architecture.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> architecture.toLowerCase(Locale.ROOT);
        };
        return "postgres-" + system + "-" + processor + ".txz";
    }

    /** The name of the artifact's file, which holds the version, so that a new version is unpacked beside the old one. */
    private static String version(URL archive) {
        Matcher artifact = ARTIFACT.matcher(archive.toString());
        return artifact.find() ? artifact.group(1) : "unversioned";
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream bytes = new BufferedInputStream(archive.openStream(), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(bytes))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Path parent = Objects.requireNonNull(path.getParent());
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, target.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if (parent.endsWith("bin") && !path.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make executable: " + path);
            }
        }
    }

    /** Another process may have unpacked the same programs meanwhile; then its copy is as good as ours. */
    private static void makePresent(Path unpacked, Path target) throws IOException {
        Files.setPosixFilePermissions(unpacked, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
            DirectoryTree.delete(unpacked);
        }
    }
}
