/** The pipeline as a client sees it: hands in files, waits for their documents, fetches what was found. */
@NullMarked
package io.gouji.stack.client;

import org.jspecify.annotations.NullMarked;
