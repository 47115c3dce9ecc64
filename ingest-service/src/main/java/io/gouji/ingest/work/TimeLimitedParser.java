package io.gouji.ingest.work;

import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.model.event.DocumentReceived;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gives every document the same time. A parse that has used it up is interrupted and left alone on its thread: Java cannot
 * end a thread that does not listen, so those that do not are counted, and the next document gets a thread of its own.
 */
public final class TimeLimitedParser implements AutoCloseable {

    /** Deep enough for any document that is sound; nested nonsense ends in an error that is caught. */
    private static final long STACK_BYTES = 2L * 1024 * 1024;

    private final DocumentParser parser;
    private final Duration limit;
    private final AtomicInteger overdue = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(null, task, "parse", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    });

    public TimeLimitedParser(DocumentParser parser, Duration limit) {
        this.parser = parser;
        this.limit = limit;
    }

    /** As of the parser. */
    public String version() {
        return parser.version();
    }

    /** How many parses go on though their time is up. */
    public int overdue() {
        return overdue.get();
    }

    /**
     * As {@link DocumentParser#parse}, within the limit. What the parser throws is thrown here, errors of the machine such as
     * a stack overflow included.
     *
     * @throws TimeoutException if the time was up
     * @throws InterruptedException if the caller's thread was interrupted while it waited
     */
    ParseResult parse(byte[] bytes, DocumentReceived document)
            throws UnreadableDocumentException, TimeoutException, InterruptedException {
        Parse parse = new Parse(bytes, document);
        Future<ParseResult> result = threads.submit(parse::run);
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | InterruptedException e) {
            parse.giveUp();
            result.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw rethrow(e);
        }
    }

    private static RuntimeException rethrow(ExecutionException e) throws UnreadableDocumentException {
        Throwable thrown = e.getCause();
        if (thrown instanceof UnreadableDocumentException unreadable) {
            throw unreadable;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unexpected ? unexpected : new IllegalStateException(e);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** One parse, and whether anybody still waits for it. */
    private final class Parse {

        private final byte[] bytes;
        private final DocumentReceived document;
        private boolean ended;
        private boolean givenUp;

        Parse(byte[] bytes, DocumentReceived document) {
            this.bytes = bytes;
            this.document = document;
        }

        ParseResult run() throws UnreadableDocumentException {
            try {
                return parser.parse(bytes, document);
            } finally {
                end();
            }
        }

        private synchronized void end() {
            ended = true;
            if (givenUp) {
                overdue.decrementAndGet();
            }
        }

        synchronized void giveUp() {
            if (!ended) {
                givenUp = true;
                overdue.incrementAndGet();
            }
        }
    }
}
