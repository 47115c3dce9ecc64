package io.gouji.validation.history;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What of the history can be set. */
@ConfigMapping(prefix = "gouji.history")
interface HistorySettings {

    /** Whether disclosures are kept. Without it rules across documents are not checked, and no database is needed. */
    @WithDefault("true")
    boolean enabled();
}
