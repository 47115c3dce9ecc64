package io.gouji.stack.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The end of a log file, to be shown when the process that wrote it has failed. */
public final class LogTail {
    private static final int BYTES_READ = 64 * 1024;

    private LogTail() {}

    /**
     * The last lines of a log, each indented.
     *
     * @param lines the most lines to show, at least 1
     * @return the lines, or a note that there is nothing to show; never an error, since it is used to explain one
     */
    public static String of(Path log, int lines) {
        if (!Files.isRegularFile(log)) {
            return "  (it wrote no log)";
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - BYTES_READ);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8).stripTrailing();
            if (text.isEmpty()) {
                return "  (its log is empty)";
            }
            String[] all = text.split("\\R");
            StringBuilder tail = new StringBuilder();
            for (int i = Math.max(0, all.length - lines); i < all.length; i++) {
                tail.append("  ").append(all[i]).append('\n');
            }
            return tail.toString().stripTrailing();
        } catch (IOException e) {
            return "  (its log cannot be read: " + e.getMessage() + ")";
        }
    }
}
