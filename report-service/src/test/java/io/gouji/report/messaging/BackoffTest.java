package io.gouji.report.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void pausesDoubleUpToALimitAndBeginAnewAfterSuccess() {
        Backoff backoff = new Backoff(Duration.ofMillis(250), Duration.ofSeconds(1));

        List<Long> pauses =
                Stream.generate(backoff::next).limit(5).map(Duration::toMillis).toList();
        backoff.reset();

        assertThat(pauses).containsExactly(250L, 500L, 1000L, 1000L, 1000L);
        assertThat(backoff.next()).isEqualTo(Duration.ofMillis(250));
    }
}
