package io.gouji.stack.process;

import java.util.List;

/** Which of its compilers a JVM uses. */
public enum Compilers {
    /** The quick one: several JVMs start at once on two cores, and stay slower. */
    FIRST(List.of("-XX:TieredStopAtLevel=1")),
    /** Both, as where the services are deployed: slower to start, then faster. */
    ALL(List.of());

    private final List<String> options;

    Compilers(List<String> options) {
        this.options = options;
    }

    List<String> options() {
        return options;
    }
}
