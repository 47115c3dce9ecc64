package io.gouji.report.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the topics are read. */
@ConfigMapping(prefix = "gouji.projection")
public interface ProjectionSettings {

    /** Whether this process projects; one that does not only answers requests. */
    @WithDefault("true")
    boolean enabled();

    /** Consumer group. Replicas of one deployment share it. */
    @WithDefault("report-service")
    String group();

    /** Records that are applied in one transaction, at most. */
    @WithDefault("64")
    int batchRecords();

    /** First pause after a failure; it doubles with each further one. */
    @WithDefault("250ms")
    Duration firstPause();

    /** Longest pause after failures. */
    @WithDefault("10s")
    Duration longestPause();

    /** After this time an unanswered transaction counts as failed. */
    @WithDefault("60s")
    Duration transactionTimeout();
}
