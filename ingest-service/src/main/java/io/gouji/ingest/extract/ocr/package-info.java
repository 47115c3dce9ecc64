/** Recognises text in pages that are pictures: renders a page, finds its rules, and has Tesseract read its words. */
@NullMarked
package io.gouji.ingest.extract.ocr;

import org.jspecify.annotations.NullMarked;
