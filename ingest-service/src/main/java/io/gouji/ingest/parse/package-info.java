/** Turns a layout into a budget document; knows budgets and nothing about file formats. */
@NullMarked
package io.gouji.ingest.parse;

import org.jspecify.annotations.NullMarked;
