package io.gouji.generator.truth;

/**
 * The name printed with a classification code.
 *
 * @param table number of the table
 * @param code as a row key: {@code 208-05-01}
 * @param name in the spelling of the facts CSV
 */
public record CodeName(int table, String code, String name) {}
