/** Reads word processor documents as they are printed: text, numbering and tables in the order of the document. */
@NullMarked
package io.gouji.ingest.extract.word;

import org.jspecify.annotations.NullMarked;
