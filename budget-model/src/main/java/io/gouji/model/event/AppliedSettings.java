package io.gouji.model.event;

import io.gouji.model.rule.RuleSetting;
import java.util.List;

/**
 * The settings of a deployment that a document was judged by.
 *
 * @param version see {@link io.gouji.model.rule.RuleSettings#version}
 * @param rules the rules that are set otherwise than the catalogue has them
 */
public record AppliedSettings(String version, List<RuleSetting> rules) {

    public AppliedSettings {
        rules = List.copyOf(rules);
    }
}
