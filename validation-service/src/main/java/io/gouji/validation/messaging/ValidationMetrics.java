package io.gouji.validation.messaging;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.RuleObserver;
import io.gouji.validation.rule.Validation;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Counts documents, findings and failures, and measures how long rules take. */
final class ValidationMetrics implements RuleObserver {

    private static final Logger LOG = Logger.getLogger(ValidationMetrics.class);

    private final MeterRegistry registry;
    private final Counter documents;
    private final Timer validation;
    private final Map<Outcome, Counter> findings = new EnumMap<>(Outcome.class);
    private final Map<String, Timer> rules = new ConcurrentHashMap<>();

    ValidationMetrics(MeterRegistry registry) {
        this.registry = registry;
        documents = Counter.builder("gouji.validation.documents")
                .description("Documents judged")
                .register(registry);
        validation = Timer.builder("gouji.validation")
                .description("Time to judge a document by all rules")
                .publishPercentileHistogram()
                .register(registry);
        for (Outcome outcome : Outcome.values()) {
            findings.put(
                    outcome,
                    Counter.builder("gouji.validation.findings")
                            .description("Findings by outcome")
                            .tag("outcome", outcome.name())
                            .register(registry));
        }
    }

    Validation time(Supplier<Validation> work) {
        Timer.Sample sample = Timer.start(registry);
        try {
            return work.get();
        } finally {
            sample.stop(validation);
        }
    }

    void validated(Validation result) {
        documents.increment();
        for (Finding finding : result.findings()) {
            Counter counter = findings.get(finding.outcome());
            if (counter != null) {
                counter.increment();
            }
        }
    }

    void deadLetter(String code) {
        registry.counter("gouji.dead.letters", "code", code).increment();
    }

    void revalidated() {
        registry.counter("gouji.validation.revalidations").increment();
    }

    void retried() {
        registry.counter("gouji.validation.retries").increment();
    }

    @Override
    public void ran(Rule rule, long nanoseconds) {
        rules.computeIfAbsent(
                        rule.id(),
                        id -> Timer.builder("gouji.validation.rule")
                                .description("Time a rule takes on a document")
                                .tag("rule", id)
                                .register(registry))
                .record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    @Override
    public void failed(Rule rule, Throwable failure) {
        registry.counter("gouji.validation.rule.failures", "rule", rule.id()).increment();
        LOG.errorf("Rule %s failed: %s", rule.id(), failure.getClass().getName());
        LOG.debug("Reason", failure);
    }
}
