package io.gouji.validation.setting;

import io.gouji.model.event.RuleSettingChanged;
import io.gouji.model.rule.RuleCatalogue;
import io.gouji.model.rule.RuleSetting;
import io.gouji.model.rule.RuleSettings;
import io.gouji.model.template.TemplateSet;
import io.gouji.validation.rule.RuleObserver;
import io.gouji.validation.rule.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules as they are carried out now: the catalogue, and what persons of this deployment have set otherwise. */
public final class RuleBook {

    private final RuleCatalogue catalogue;
    private final List<TemplateSet> sets;
    private final RuleObserver observer;
    private final Map<String, RuleSettingChanged> changes = new TreeMap<>();
    private volatile Validator present;

    /**
     * A book without settings.
     *
     * @throws IllegalStateException if the catalogue has a rule that nothing here can carry out
     */
    public RuleBook(RuleCatalogue catalogue, List<TemplateSet> sets, RuleObserver observer) {
        this.catalogue = catalogue;
        this.sets = List.copyOf(sets);
        this.observer = observer;
        this.present = new Validator(catalogue, sets, observer);
    }

    public RuleCatalogue catalogue() {
        return catalogue;
    }

    /** What documents are judged by now. */
    public Validator present() {
        return present;
    }

    /**
     * Sets rules as these events say. Of those of one rule the latest counts, whatever the order they come in: what is set here is known
     * before it comes back from the log.
     */
    public synchronized void apply(List<RuleSettingChanged> changed) {
        if (changed.isEmpty()) {
            return;
        }
        changed.forEach(change -> changes.merge(
                change.setting().ruleId(),
                change,
                (known, other) -> other.changedAt().isBefore(known.changedAt()) ? known : other));
        RuleSettings settings = RuleSettings.of(
                catalogue,
                changes.values().stream().map(RuleSettingChanged::setting).toList());
        if (!settings.version().equals(present.settings().version())) {
            present = new Validator(catalogue, sets, observer, settings);
        }
    }

    /** The last change of a rule, with who made it and why; empty if it was never set. */
    public synchronized Optional<RuleSettingChanged> lastChange(String ruleId) {
        return Optional.ofNullable(changes.get(ruleId));
    }

    /** What documents would be judged by if these settings were made as well. Measures nothing. */
    public Validator proposed(Collection<RuleSetting> settings) {
        Map<String, RuleSetting> all = new TreeMap<>();
        present.settings().rules().forEach(setting -> all.put(setting.ruleId(), setting));
        settings.forEach(setting -> all.put(setting.ruleId(), setting));
        return new Validator(catalogue, sets, RuleObserver.NONE, RuleSettings.of(catalogue, all.values()));
    }
}
