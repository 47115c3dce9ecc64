/** Takes parsed budgets from Kafka, has them judged, and publishes what was found; puts aside what cannot be judged. */
@NullMarked
package io.gouji.validation.messaging;

import org.jspecify.annotations.NullMarked;
