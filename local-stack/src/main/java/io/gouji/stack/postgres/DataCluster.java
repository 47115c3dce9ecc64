package io.gouji.stack.postgres;

import io.gouji.stack.process.DirectoryTree;
import io.gouji.stack.process.LogTail;
import io.gouji.stack.process.Signals;
import io.gouji.stack.process.StackException;
import io.gouji.stack.process.StackException.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The files of a PostgreSQL server, brought into a state in which a server can start on them. */
final class DataCluster {
    private static final Duration PATIENCE_WITH_ORPHAN = Duration.ofSeconds(20);
    private static final int LOG_LINES_SHOWN = 15;

    private final Path directory;
    private final String superuser;
    private final PostgresUser user;
    private final Path programs;
    private final Path logFile;

    DataCluster(Path directory, String superuser, PostgresUser user, Path programs, Path logFile) {
        this.directory = directory;
        this.superuser = superuser;
        this.user = user;
        this.programs = programs;
        this.logFile = logFile;
    }

    /**
     * Creates the files if there are none, and removes what a server that was killed has left behind.
     *
     * @return the data directory to give to the server
     */
    Path prepare() {
        Path data = directory.resolve("data");
        try {
            Files.createDirectories(directory);
            Files.createDirectories(logFile.toAbsolutePath().getParent());
            if (Files.isDirectory(data)) {
                removeLeftovers(data);
            } else {
                create(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare the data of PostgreSQL in " + directory, e);
        }
        return data;
    }

    /** The files appear under their name only when they are complete: an interrupted creation is simply done again. */
    private void create(Path data) throws IOException {
        Path unfinished = directory.resolve("data.unfinished");
        DirectoryTree.delete(unfinished);
        user.own(directory);
        Process initdb = new ProcessBuilder(user.command(List.of(
                        programs.resolve("initdb").toString(),
                        "--pgdata=" + unfinished,
                        "--username=" + superuser,
                        "--auth=trust",
                        "--encoding=UTF8",
                        // Order and case are the same on every machine; the character classes, which searching for
                        // parts of Chinese words needs, come from the system.
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--lc-ctype=" + characterClasses(),
                        "--no-sync")))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(logFile.toFile()))
                .start();
        if (initdb.onExit().join().exitValue() != 0) {
            throw new StackException(
                    Code.COMPONENT_ENDED,
                    "PostgreSQL could not create its files. The end of its log, " + logFile + ":\n"
                            + LogTail.of(logFile, LOG_LINES_SHOWN));
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String characterClasses() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    /**
     * A server that was killed leaves its pid file; if the pid has since been given to another program, PostgreSQL would
     * believe itself to be running. A server that survived the stack that started it is stopped: the caller owns the data.
     */
    private static void removeLeftovers(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        Optional<ProcessHandle> holder = holder(pidFile).filter(process -> serves(process, data));
        if (holder.isPresent()) {
            Signals.send("INT", holder.get().pid());
            try {
                holder.get()
                        .onExit()
                        .orTimeout(PATIENCE_WITH_ORPHAN.toSeconds(), TimeUnit.SECONDS)
                        .join();
            } catch (CompletionException e) {
                throw new StackException(
                        Code.DATA_DIRECTORY_UNUSABLE,
                        "a PostgreSQL server (process " + holder.get().pid() + ") uses " + data + " and does not stop",
                        e);
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> holder(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(data.toString()))
                .isPresent();
    }
}
