/** Reads what an organisation says of itself: functions, bodies, subordinate units. */
@NullMarked
package io.gouji.ingest.parse.profile;

import org.jspecify.annotations.NullMarked;
