package io.gouji.validation.history;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Makes the history that is configured. */
@Singleton
class ConfiguredHistory {

    private static final Logger LOG = Logger.getLogger(ConfiguredHistory.class);

    @Produces
    @Singleton
    History history(HistorySettings settings, Instance<AgroalDataSource> database) {
        if (settings.enabled()) {
            return new PostgresHistory(database.get());
        }
        LOG.warn("No disclosures are kept (gouji.history.enabled): rules across documents are not checked");
        return new NoHistory();
    }
}
