@NullMarked
package io.gouji.ingest.extract.pdf;

import org.jspecify.annotations.NullMarked;
