package io.gouji.validation.rule.change;

import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.validation.rule.Stated;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes against the previous year that one document states, with their reasons; each is looked for once. */
public final class Changes {

    private final Stated stated;
    private final Map<SectionKind, List<Change>> bySection = new EnumMap<>(SectionKind.class);
    private final IdentityHashMap<Claim, Optional<String>> reasons = new IdentityHashMap<>();
    private final List<Change> all;

    public Changes(Stated stated) {
        this.stated = stated;
        this.all = Arrays.stream(SectionKind.values())
                .filter(kind -> stated.present(kind) == kind)
                .flatMap(kind -> in(kind).stream())
                .toList();
    }

    /** All changes of amounts, in the order of the sections. */
    public List<Change> all() {
        return all;
    }

    /** Changes of amounts in sections of one kind. */
    List<Change> in(SectionKind kind) {
        return bySection.computeIfAbsent(
                kind,
                first -> stated.claims(kind, Measure.CHANGE_AMOUNT).stream()
                        .map(this::change)
                        .toList());
    }

    private Change change(Claim claim) {
        Optional<Claim> amount = stated.beside(claim, Measure.AMOUNT).filter(beside -> !OtherBasis.isOf(claim, stated));
        return new Change(
                claim,
                amount.orElse(null),
                stated.with(claim, Measure.CHANGE_PCT).orElse(null));
    }

    /** The reason of a change, empty where none is given; nothing where its sentence was not found in its section. */
    Optional<String> reason(Change change) {
        return reasons.computeIfAbsent(change.change(), claim -> Reasons.of(change, stated));
    }
}
