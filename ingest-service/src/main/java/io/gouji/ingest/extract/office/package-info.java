/** Opens what the formats of today's Office have in common: a ZIP of XML parts that refer to each other. */
@NullMarked
package io.gouji.ingest.extract.office;

import org.jspecify.annotations.NullMarked;
