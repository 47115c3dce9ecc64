package io.gouji.model.finding;

/**
 * A sentence in both languages of the product.
 *
 * @param zh Chinese
 * @param en English
 */
public record LocalizedText(String zh, String en) {}
