package io.gouji.validation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the settings of rules are known: nothing is judged before. */
@Readiness
@ApplicationScoped
class SettingsReadiness implements HealthCheck {

    private final SettingsLog settings;

    SettingsReadiness(SettingsLog settings) {
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("rule settings")
                .status(settings.isKnown())
                .build();
    }
}
