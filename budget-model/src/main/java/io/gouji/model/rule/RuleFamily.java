package io.gouji.model.rule;

import io.gouji.model.finding.LocalizedText;

/**
 * A group of rules of one kind.
 *
 * @param id stable, such as {@code cross-table}
 * @param name for people
 */
public record RuleFamily(String id, LocalizedText name) {}
