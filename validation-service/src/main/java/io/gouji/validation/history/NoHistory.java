package io.gouji.validation.history;

import io.gouji.model.event.BudgetParsed;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Keeps nothing; rules across documents are not checked. */
public final class NoHistory implements History {

    @Override
    public void keep(int partition, List<Incoming> disclosures) {}

    @Override
    public Known relatives(BudgetParsed budget) {
        return Known.NOTHING_KEPT;
    }

    @Override
    public Set<Integer> unknown(Collection<Integer> partitions) {
        return Set.of();
    }

    @Override
    public List<Revalidation> due(Collection<Integer> partitions, int most) {
        return List.of();
    }

    @Override
    public void done(List<Revalidation> revalidations) {}
}
