package io.gouji.validation.rule;

import io.gouji.model.rule.Rule;

/** Hears how rules run, for those who measure. */
public interface RuleObserver {

    /** Hears nothing. */
    RuleObserver NONE = new RuleObserver() {
        @Override
        public void ran(Rule rule, long nanoseconds) {}

        @Override
        public void failed(Rule rule, Throwable failure) {}
    };

    /** A rule was applied to a document. */
    void ran(Rule rule, long nanoseconds);

    /** A rule threw: a fault of ours. The document was judged by the other rules. */
    void failed(Rule rule, Throwable failure);
}
