package io.gouji.model.event;

import io.gouji.model.rule.RuleSetting;
import java.time.Instant;

/**
 * A person changed how this deployment carries a rule out. The last one for a rule counts; one that sets nothing lets the rule
 * be as the catalogue has it.
 *
 * @param setting of the rule, complete: what it does not name is as in the catalogue
 * @param person who decided it
 * @param reason why
 * @param changedAt when
 */
public record RuleSettingChanged(RuleSetting setting, String person, String reason, Instant changedAt) {}
