package io.gouji.report;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public final class ReportMain {

    private ReportMain() {}

    public static void main(String[] arguments) {
        // Else the server answers an address with plain Chinese in it by itself, and without a word.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
