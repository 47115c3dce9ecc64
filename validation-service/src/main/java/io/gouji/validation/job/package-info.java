/** Work on all stored documents that takes long: it is done beside requests, one piece after the other, and can be asked after. */
@NullMarked
package io.gouji.validation.job;

import org.jspecify.annotations.NullMarked;
