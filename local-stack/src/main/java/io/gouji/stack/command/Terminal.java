package io.gouji.stack.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where commands print. Always UTF-8, whatever the locale: most of what is printed is Chinese.
 *
 * @param out what was asked for
 * @param err how it goes, and what went wrong
 */
public record Terminal(PrintStream out, PrintStream err) {

    /** The terminal, file or pipe this process was started with. */
    public static Terminal ofThisProcess() {
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
