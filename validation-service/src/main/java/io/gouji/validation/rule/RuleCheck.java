package io.gouji.validation.rule;

import io.gouji.model.rule.Rule;

/** Carries one rule out. */
public interface RuleCheck {

    /** Judges a document; tells every outcome to the judgements, and nothing where there was nothing to apply it to. */
    void check(Rule rule, Subject subject, Judgements judgements);
}
