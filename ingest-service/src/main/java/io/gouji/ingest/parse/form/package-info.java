/** Reads tables of known cells whose columns are named as the document prints them, of a known set or of none. */
@NullMarked
package io.gouji.ingest.parse.form;

import org.jspecify.annotations.NullMarked;
