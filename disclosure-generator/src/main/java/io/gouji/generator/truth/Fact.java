package io.gouji.generator.truth;

/**
 * A printed figure in the terms of the facts CSV.
 *
 * @param table number of the table
 * @param row row key
 * @param column column name
 * @param value decimal in ten thousand yuan (万元) with two decimals, as printed
 */
public record Fact(int table, String row, String column, String value) {}
