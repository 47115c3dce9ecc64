/** Tests of the whole way of a document, against running processes, over HTTP and Kafka only. */
@NullMarked
package io.gouji.system;

import org.jspecify.annotations.NullMarked;
