/** What travels on the topics, and the ids that make repeated events recognisable. */
@NullMarked
package io.gouji.model.event;

import org.jspecify.annotations.NullMarked;
