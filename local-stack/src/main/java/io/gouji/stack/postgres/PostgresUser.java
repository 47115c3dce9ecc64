package io.gouji.stack.postgres;

import io.gouji.stack.process.StackException;
import io.gouji.stack.process.StackException.Code;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who PostgreSQL runs as. It refuses to run as root; so root either hides being root from it in a user namespace, or,
 * where the system forbids that (most containers do), runs it as {@code nobody}.
 */
enum PostgresUser {
    /** Whoever runs the stack, not root. */
    SELF(List.of()),
    /** Root, seen as somebody else from inside the namespace. Files belong to root. */
    NAMESPACE(List.of("unshare", "-U")),
    /** The user {@code nobody}, who must own the data and be able to reach it. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final String NOBODY_ID = "65534";

    private final List<String> commandPrefix;

    PostgresUser(List<String> commandPrefix) {
        this.commandPrefix = commandPrefix;
    }

    /** Finds out what works on this machine; starts a few very small programs. */
    static PostgresUser ofThisMachine() {
        if (!output(List.of("id", "-u")).equals("0")) {
            return SELF;
        }
        for (PostgresUser candidate : List.of(NAMESPACE, NOBODY)) {
            String seenAs = output(candidate.command(List.of("id", "-u")));
            if (!seenAs.isEmpty() && !seenAs.equals("0")) {
                return candidate;
            }
        }
        throw new StackException(
                Code.COMPONENT_ENDED,
                "PostgreSQL does not run as root, and neither unshare nor setpriv can run it as anybody else here."
                        + " Start the stack as an ordinary user.");
    }

    /** The command line that runs a command as this user. */
    List<String> command(List<String> command) {
        List<String> all = new ArrayList<>(commandPrefix);
        all.addAll(command);
        return all;
    }

    /**
     * Gives this user a directory that exists, and lets it pass the one above, which belongs to the stack. Directories
     * further up are not ours to open.
     */
    void own(Path directory) {
        if (this == NOBODY) {
            output(List.of("chown", "-R", NOBODY_ID + ":" + NOBODY_ID, directory.toString()));
            output(List.of(
                    "chmod",
                    "o+x",
                    directory.toAbsolutePath().resolve("..").normalize().toString()));
        }
    }

    /** Where programs are kept that this user must be able to run. */
    Path cache() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "gouji-postgresql");
        if (this == NOBODY) {
            return temporary;
        }
        String configured = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        Path cache = configured.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(configured);
        return cache.resolve("gouji").resolve("postgresql");
    }

    /** What a small program prints, without white space around it; empty when it fails. */
    private static String output(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.onExit().join().exitValue() == 0 ? printed : "";
        } catch (IOException e) {
            // The program does not exist on this machine.
            return "";
        }
    }
}
