package io.gouji.generator.outline;

/**
 * What documents of a set print alike.
 *
 * @param title of the whole document
 * @param numbered whether tables are numbered ({@code 表 3})
 * @param issuer what stands before the issuer above a table, such as {@code 编制部门：}; empty where none is printed
 */
public record Conventions(String title, boolean numbered, String issuer) {}
