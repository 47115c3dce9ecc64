/** Reads the topics, judges each record, hands what is sound to the projection and the rest to the dead letters. */
@NullMarked
package io.gouji.report.messaging;

import org.jspecify.annotations.NullMarked;
