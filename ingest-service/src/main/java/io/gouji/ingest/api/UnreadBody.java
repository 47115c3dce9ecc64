package io.gouji.ingest.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Lets a client hear an answer that came before its body was read to the end. Many clients send everything before they look
 * for the answer, and a connection that is closed under them loses it: so the rest is taken in and thrown away, for a while.
 */
@Singleton
class UnreadBody {

    private static final long MOST_MILLIS = 30_000;
    private static final int BEFORE_EVERYTHING = 1000;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addEndHandler(answered -> discardRest(context));
                    context.next();
                },
                BEFORE_EVERYTHING);
    }

    private static void discardRest(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            return;
        }
        long timer = context.vertx()
                .setTimer(MOST_MILLIS, expired -> request.connection().close());
        request.exceptionHandler(broken -> context.vertx().cancelTimer(timer));
        request.endHandler(complete -> context.vertx().cancelTimer(timer));
        request.handler(bytes -> {});
        request.resume();
    }
}
