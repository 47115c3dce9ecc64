/** What the tables of a kind of disclosure look like, read strictly from YAML. */
@NullMarked
package io.gouji.model.template;

import org.jspecify.annotations.NullMarked;
