/** What the disclosing organisation says of itself: functions, bodies, subordinate units. */
@NullMarked
package io.gouji.model.profile;

import org.jspecify.annotations.NullMarked;
