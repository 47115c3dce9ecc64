package io.gouji.stack.command;

import java.util.concurrent.atomic.AtomicBoolean;

/** Stops something when this process ends: by itself, by Ctrl-C or by {@code kill}. */
final class StopAtExit {
    private final AtomicBoolean begun = new AtomicBoolean();

    private StopAtExit() {}

    static StopAtExit register(Runnable stop) {
        StopAtExit registered = new StopAtExit();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            registered.begun.set(true);
                            stop.run();
                        },
                        "stop"));
        return registered;
    }

    /** Whether stopping has begun, so that components which end now do so as they should. */
    boolean hasBegun() {
        return begun.get();
    }
}
