/** Turns the bytes of a document into lines and cells with their places; knows file formats and nothing about budgets. */
@NullMarked
package io.gouji.ingest.extract;

import org.jspecify.annotations.NullMarked;
