package io.gouji.stack.run;

import java.util.Locale;

/** The processes of the stack, in the order in which data reaches them. */
public enum Component {
    KAFKA("Kafka", "GOUJI_KAFKA_PORT", 9092),
    POSTGRESQL("PostgreSQL", "GOUJI_POSTGRES_PORT", 5433),
    INGEST("ingest-service", "GOUJI_INGEST_PORT", 8081),
    VALIDATION("validation-service", "GOUJI_VALIDATION_PORT", 8082),
    REPORT("report-service", "GOUJI_REPORT_PORT", 8080);

    private final String title;
    private final String portVariable;
    private final int defaultPort;

    Component(String title, String portVariable, int defaultPort) {
        this.title = title;
        this.portVariable = portVariable;
        this.defaultPort = defaultPort;
    }

    /** The name a person reads. Of a service it is also the name of its module. */
    public String title() {
        return title;
    }

    /** The environment variable that changes its port. */
    public String portVariable() {
        return portVariable;
    }

    public int defaultPort() {
        return defaultPort;
    }

    /** The name of its log file without the extension. */
    String logName() {
        return title.toLowerCase(Locale.ROOT);
    }
}
