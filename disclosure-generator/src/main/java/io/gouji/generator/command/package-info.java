/** Understands and carries out the command line. */
@NullMarked
package io.gouji.generator.command;

import org.jspecify.annotations.NullMarked;
