package io.gouji.stack.run;

import java.time.Duration;

/** Is told how a start goes. Called from several threads at once. */
public interface StartProgress {
    /** A component can be used, after the time its own start took. */
    void ready(Component component, String address, Duration took);

    /** Tells nobody. */
    static StartProgress silent() {
        return (component, address, took) -> {};
    }
}
