package io.gouji.generator.check;

import java.util.Set;

/** An identity that does not hold: its rule and the addresses of all figures in it. */
public record Violation(String rule, Set<String> cells, String text) {}
