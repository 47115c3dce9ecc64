package io.gouji.report.messaging;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Lets the thread of the loop wait for the database, whose sessions live on threads of the event loop. */
final class Await {

    private final Duration timeout;

    /** Waits this long at most. */
    Await(Duration timeout) {
        this.timeout = timeout;
    }

    /** The answer, or the failure as an unchecked exception. */
    <T> T answer(Supplier<Uni<T>> question) {
        try {
            return VertxContextSupport.subscribeAndAwait(
                    () -> question.get().ifNoItem().after(timeout).failWith(TimeoutException::new));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the database did not answer: " + e, e);
        }
    }
}
