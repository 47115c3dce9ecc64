package io.gouji.stack.process;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/**
 * Sees to it that a process does not outlive this JVM, even when the JVM is killed without a chance to clean up.
 *
 * <p>The guard is a shell that waits for a line on its standard input. The line comes when the process has ended in the
 * ordinary way; when this JVM dies instead, the operating system closes the pipe, and the shell ends the process. This
 * needs nothing of the guarded process: neither Quarkus nor PostgreSQL has a way to watch its parent.
 */
final class ProcessGuard implements AutoCloseable {
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            read -r released && exit 0
            kill -"$1" "$2" 2>/dev/null || exit 0
            seconds=0
            while kill -0 "$2" 2>/dev/null && [ $seconds -lt 15 ]; do sleep 1; seconds=$((seconds + 1)); done
            kill -KILL "$2" 2>/dev/null
            """;

    private final Process shell;

    private ProcessGuard(Process shell) {
        this.shell = shell;
    }

    /**
     * Guards a process.
     *
     * @param signal the name of the signal that ends it in an orderly way, as {@code TERM}
     */
    static ProcessGuard over(long pid, String signal) {
        try {
            return new ProcessGuard(new ProcessBuilder("sh", "-c", SCRIPT, "gouji-guard", signal, Long.toString(pid))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("no shell to guard process " + pid, e);
        }
    }

    /** Tells the guard that the process has ended and needs no watching any more. */
    @Override
    public void close() {
        try (OutputStream input = shell.getOutputStream()) {
            input.write("released\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // The shell has gone already: then there is nothing left to release.
            shell.destroy();
        }
    }
}
