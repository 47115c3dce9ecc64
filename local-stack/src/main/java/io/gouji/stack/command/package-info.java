/** What the commands behind {@code ./gouji} do, each a class that reads like the story it tells at the terminal. */
@NullMarked
package io.gouji.stack.command;

import org.jspecify.annotations.NullMarked;
