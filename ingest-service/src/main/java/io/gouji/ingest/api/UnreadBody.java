package io.gouji.ingest.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Lets a client hear an answer that came before its body was read to the end. Many clients send everything before they look
 * for the answer, and a connection that is closed under them loses it: so the rest is taken in and thrown away, for a while.
 */
@Singleton
class UnreadBody {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BEFORE_EVERYTHING = 1000;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addEndHandler(answered -> discardRest(context.vertx(), context.request(), PATIENCE));
                    context.next();
                },
                BEFORE_EVERYTHING);
    }

    /**
     * Takes in what is still to come of an answered request; closes the connection if it has not come within the patience.
     * A body that was read to its last byte counts as unfinished until somebody asks for its end, which nobody may have done,
     * and that end may have been told before we listen: so what is asked when the patience is over is the request itself.
     * The connection is the client's to use again, and closing it would take its next request down.
     */
    static void discardRest(Vertx vertx, HttpServerRequest request, Duration patience) {
        if (request.isEnded()) {
            return;
        }
        long timer = vertx.setTimer(patience.toMillis(), expired -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
        request.exceptionHandler(broken -> vertx.cancelTimer(timer));
        request.endHandler(complete -> vertx.cancelTimer(timer));
        request.handler(bytes -> {});
        request.resume();
    }
}
