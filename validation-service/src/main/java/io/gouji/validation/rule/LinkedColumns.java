package io.gouji.validation.rule;

import io.gouji.model.document.Fact;
import io.gouji.model.template.TableTemplate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ambiguous figures of one table. Columns that stand for economic classes (经济分类) are not told apart by anything in the
 * document, only their order is known, and that a column is the same one in every row. Where the figures with the same
 * likeliest column have the same candidates throughout, they stand in the same column: only its name is not known.
 */
final class LinkedColumns {

    private final Set<String> interchangeable;
    private final Map<String, List<String>> candidates = new HashMap<>();
    private boolean consistent = true;

    LinkedColumns(Optional<TableTemplate> template) {
        interchangeable = template.stream()
                .flatMap(table -> table.panels().stream())
                .flatMap(panel -> panel.columns().stream())
                .filter(column -> column.economicClass() != null)
                .map(column -> column.name())
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(Fact fact) {
        List<String> others = candidates.putIfAbsent(fact.column(), fact.candidates());
        consistent &=
                interchangeable.containsAll(fact.candidates()) && (others == null || others.equals(fact.candidates()));
    }

    /** With so many columns in use, each can be any but those that must be left to the others on its either side. */
    boolean linked() {
        int free = interchangeable.size() - candidates.size() + 1;
        return consistent
                && candidates.values().stream().allMatch(columns -> columns.size() == free)
                && new HashSet<>(candidates.values()).size() == candidates.size();
    }
}
