package io.gouji.stack.process;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * One process of the stack: the broker, the database or a service. A component can be started again after it was stopped
 * or killed; it then has the same port and the same data as before, which is what a test of a failure needs.
 */
public interface StackComponent {

    /** The name a person knows it by, also the name of its log file. */
    String name();

    /** Where it listens, for people to read, as {@code 127.0.0.1:9092} or a URL. */
    String address();

    /** Everything the process prints. */
    Path logFile();

    /**
     * Starts the process and returns when it can be used.
     *
     * @throws StackException {@code COMPONENT_ENDED} or {@code COMPONENT_NOT_READY}, with the end of the log
     */
    void start();

    /** Ends the process in an orderly way and waits for it; by force if it takes too long. Does nothing when it is not running. */
    void stop();

    /** Ends the process at once, as a power cut would ({@code SIGKILL}), and waits until it is gone. */
    void kill();

    boolean isRunning();

    /** Completes when the process ends, for whatever reason; already complete when it is not running. */
    CompletableFuture<Void> onExit();

    /** The process, for whoever must clean up after this JVM; -1 when it is not running. */
    long pid();
}
