package io.gouji.model.document;

/**
 * A rectangle on a page in points (1/72 inch), origin at the top left corner of the page as a reader sees it.
 *
 * @param x left edge
 * @param y top edge
 * @param width not negative
 * @param height not negative
 */
public record BoundingBox(float x, float y, float width, float height) {}
