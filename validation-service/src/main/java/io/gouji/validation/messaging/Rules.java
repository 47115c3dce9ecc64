package io.gouji.validation.messaging;

import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.template.TemplateSets;
import io.gouji.validation.setting.RuleBook;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes what all parts of the service share: the rules, and what measures them. */
@Singleton
class Rules {

    @Produces
    @Singleton
    ValidationMetrics metrics(MeterRegistry registry) {
        return new ValidationMetrics(registry);
    }

    @Produces
    @Singleton
    RuleBook rules(ValidationMetrics metrics) {
        return new RuleBook(RuleCatalogue.bundled(), TemplateSets.all(), metrics);
    }
}
