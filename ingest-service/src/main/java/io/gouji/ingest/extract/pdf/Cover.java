package io.gouji.ingest.extract.pdf;

/**
 * An area painted over whatever was there before.
 *
 * @param order position in the order of painting
 * @param colour as 0xRRGGBB, {@link Colours#UNKNOWN} for images and patterns
 */
record Cover(Box box, int order, int colour) {}
