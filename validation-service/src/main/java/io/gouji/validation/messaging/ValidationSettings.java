package io.gouji.validation.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What of this service can be set; see its README. */
@ConfigMapping(prefix = "gouji.validation")
interface ValidationSettings {

    /** Consumer group; replicas of one group share the partitions out among them. */
    @WithDefault("validation-service")
    String group();

    /** Partitions that are worked on at the same time. */
    @WithDefault("2")
    int workers();

    /** Records taken in at once; with their size they bound the memory in use. */
    @WithDefault("20")
    int batchRecords();

    /** How long a send may take before its record is taken up again. */
    @WithDefault("10S")
    Duration sendTimeout();

    /** First pause after a failure; each further one is twice as long. */
    @WithDefault("200MS")
    Duration firstPause();

    /** Longest pause between two attempts. */
    @WithDefault("10S")
    Duration longestPause();
}
