package io.gouji.report.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Live means that the loop goes round. Broker or database being away is no reason to restart; a loop that hangs is. */
@Liveness
@ApplicationScoped
public class ProjectionLiveness implements HealthCheck {

    private final ProjectionThread thread;

    ProjectionLiveness(ProjectionThread thread) {
        this.thread = thread;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("projection").status(thread.isGoing()).build();
    }
}
