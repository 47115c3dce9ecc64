/**
 * Finds the columns of printed numbers whose blanks were lost, from what the numbers must satisfy: a finite-domain
 * constraint solver that knows rows, cells and sums, and nothing of budgets.
 */
@NullMarked
package io.gouji.ingest.parse.solve;

import org.jspecify.annotations.NullMarked;
