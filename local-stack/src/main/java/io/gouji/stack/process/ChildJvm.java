package io.gouji.stack.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Command lines of JVMs that run beside this one. */
public final class ChildJvm {
    private ChildJvm() {}

    /**
     * The beginning of a command line that runs a JVM like this one, small: with the serial collector, which is enough for a
     * pipeline on one machine.
     *
     * @param maximumHeapMegabytes at least 16
     * @return a list to which options and the main class can be added
     */
    public static List<String> command(int maximumHeapMegabytes, Compilers compilers) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + maximumHeapMegabytes + "m"));
        command.addAll(compilers.options());
        return command;
    }

    /** The class path of this JVM with absolute paths, for a JVM that has a working directory of its own. */
    public static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
