package io.gouji.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;

/** Sends signals to processes by name. Java itself can only send {@code TERM} and {@code KILL}. */
public final class Signals {
    private Signals() {}

    /** Sends a signal, as {@code INT}; a process that has gone already is no error. */
    public static void send(String signal, long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -\"$1\" \"$2\"", "gouji-signal", signal, Long.toString(pid))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot signal process " + pid, e);
        }
    }
}
