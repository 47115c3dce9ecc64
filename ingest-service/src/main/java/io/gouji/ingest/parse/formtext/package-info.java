/**
 * Reads the tables of a set whose columns are named as printed from text whose blank cells were lost: which columns the header
 * prints, and which rows the lines are. The columns of the figures are told by identities afterwards.
 */
@NullMarked
package io.gouji.ingest.parse.formtext;

import org.jspecify.annotations.NullMarked;
