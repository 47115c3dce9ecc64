package io.gouji.ingest.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.gouji.ingest.archive.ArchiveUnavailableException;
import io.gouji.ingest.intake.ReceivedDocuments.LogUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetryTest {

    private final Retry retry = new Retry(Duration.ofMillis(1), Duration.ofMillis(4));
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void triesAgainUntilItWorks() throws InterruptedException {
        // When
        String result = retry.untilAvailable("test", () -> {
            switch (attempts.incrementAndGet()) {
                case 1, 3, 5 -> throw new LogUnavailableException("away", new IOException());
                case 2, 4 -> throw new ArchiveUnavailableException("away", new IOException());
                default -> {
                    return "done";
                }
            }
        });

        // Then
        assertThat(result).isEqualTo("done");
        assertThat(attempts).hasValue(6);
    }

    @Test
    void doesNotTryAgainWhatWillNotWork() {
        assertThatThrownBy(() -> retry.untilAvailable("test", () -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void endsWhenTheServiceStops() {
        // Given
        Retry patient = new Retry(Duration.ofHours(1), Duration.ofHours(1));
        CompletableFuture<Void> waiting = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                patient.untilAvailable("test", () -> {
                    throw new LogUnavailableException("away", new IOException());
                });
            } catch (InterruptedException e) {
                waiting.completeExceptionally(e);
            }
        });
        thread.start();
        await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);

        // When
        patient.stop();

        // Then
        assertThatThrownBy(waiting::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(InterruptedException.class);
    }
}
