package io.gouji.validation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive while the loop goes round. A broker that is away does not end it; a rule that does not end would. */
@Liveness
@ApplicationScoped
class LoopLiveness implements HealthCheck {

    private final ValidationThread thread;

    LoopLiveness(ValidationThread thread) {
        this.thread = thread;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("validation").status(thread.isGoing()).build();
    }
}
