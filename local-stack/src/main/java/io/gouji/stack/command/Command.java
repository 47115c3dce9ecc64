package io.gouji.stack.command;

import io.gouji.stack.output.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the person at the terminal asked for. */
public sealed interface Command {
    /**
     * Start the stack and keep it.
     *
     * @param samples whether to submit the sample disclosures
     * @param data directory that keeps the data; empty for a temporary one
     * @param detach whether to return once everything is ready
     */
    record Up(boolean samples, Optional<Path> data, boolean detach) implements Command {}

    /** Stop the stack that was started here. */
    record Down() implements Command {}

    /**
     * Print the findings of some files.
     *
     * @param files at least one
     * @param language in which findings speak
     */
    record Check(List<Path> files, Format format, Language language) implements Command {
        public Check {
            files = List.copyOf(files);
        }
    }

    /** Let report-service build its views anew. */
    record RebuildViews() implements Command {}

    /** How findings are printed. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }
}
