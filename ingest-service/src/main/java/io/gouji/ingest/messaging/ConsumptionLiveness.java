package io.gouji.ingest.messaging;

import io.gouji.ingest.IngestSettings;
import io.gouji.ingest.work.TimeLimitedParser;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive while consumption goes on: the consumer polls, records that wait are taken up, and parses that do not end are few.
 * A broker that is away does not end it, since polling and trying again go on by themselves.
 */
@Liveness
@ApplicationScoped
class ConsumptionLiveness implements HealthCheck {

    /** Polls come every few milliseconds; during the rebalance of a large group they may pause for some seconds. */
    private static final double MOST_SECONDS_WITHOUT_POLL = 120;

    /** For so long records may wait while nothing is in work. */
    private static final Duration LONGEST_IDLE_WITH_LAG = Duration.ofMinutes(3);

    private final KafkaClientService clients;
    private final ConsumptionProgress progress;
    private final TimeLimitedParser parser;

    /** Each takes up a thread, a core and the memory of a document until the process ends. */
    private final int mostOverdue;

    ConsumptionLiveness(
            KafkaClientService clients,
            ConsumptionProgress progress,
            TimeLimitedParser parser,
            IngestSettings settings) {
        this.clients = clients;
        this.progress = progress;
        this.parser = parser;
        this.mostOverdue = settings.parse().workers();
    }

    @Override
    public HealthCheckResponse call() {
        KafkaConsumer<String, byte[]> channel = clients.getConsumer(ReceivedDocumentsChannel.NAME);
        HealthCheckResponseBuilder response = HealthCheckResponse.named("consumption");
        if (channel == null) {
            return response.down().withData("reason", "there is no consumer").build();
        }
        Consumer<String, byte[]> consumer = channel.unwrap();
        double sincePoll = value(consumer, name -> name.name().equals("last-poll-seconds-ago"));
        double lag = value(
                consumer,
                name -> name.name().equals("records-lag-max") && !name.tags().containsKey("partition"));
        boolean alive = sincePoll < MOST_SECONDS_WITHOUT_POLL
                && !(lag > 0 && progress.idle().compareTo(LONGEST_IDLE_WITH_LAG) > 0)
                && parser.overdue() < mostOverdue;
        return response.status(alive)
                .withData("secondsSincePoll", (long) sincePoll)
                .withData("recordsWaiting", (long) lag)
                .withData("secondsWithoutWork", progress.idle().toSeconds())
                .withData("overdueParses", parser.overdue())
                .build();
    }

    /** Zero where the metric has no value yet. */
    private static double value(Consumer<String, byte[]> consumer, Predicate<MetricName> wanted) {
        return consumer.metrics().entrySet().stream()
                .filter(metric -> wanted.test(metric.getKey()))
                .map(Map.Entry::getValue)
                .map(Metric::metricValue)
                .mapToDouble(number -> number instanceof Double d && !d.isNaN() ? d : 0)
                .findFirst()
                .orElse(0);
    }
}
