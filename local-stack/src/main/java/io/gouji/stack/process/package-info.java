/** Processes started from here: how they are started, watched, stopped, killed, and not left behind. */
@NullMarked
package io.gouji.stack.process;

import org.jspecify.annotations.NullMarked;
