package io.gouji.ingest.api;

import io.gouji.ingest.archive.ArchiveUnavailableException;
import io.gouji.ingest.archive.SourceArchive;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the archive takes bytes: without it every upload would be refused. */
@Readiness
@ApplicationScoped
class ArchiveReadiness implements HealthCheck {

    private static final String NAME = "archive";

    private final SourceArchive archive;

    ArchiveReadiness(SourceArchive archive) {
        this.archive = archive;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            archive.checkWritable();
            return HealthCheckResponse.up(NAME);
        } catch (ArchiveUnavailableException e) {
            return HealthCheckResponse.named(NAME)
                    .down()
                    .withData("reason", e.kind())
                    .build();
        }
    }
}
