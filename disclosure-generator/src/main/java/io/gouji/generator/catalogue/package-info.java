/** Names of places, organisations, projects and codes that fictional disclosures are made of. */
@NullMarked
package io.gouji.generator.catalogue;

import org.jspecify.annotations.NullMarked;
