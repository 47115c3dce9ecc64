package io.gouji.validation.messaging;

import io.gouji.model.event.BudgetParsed;
import io.gouji.validation.history.History;
import io.gouji.validation.history.HistoryException;
import io.gouji.validation.history.Incoming;
import io.gouji.validation.history.Known;
import io.gouji.validation.history.RefusedByHistoryException;
import io.gouji.validation.history.Revalidation;
import io.gouji.validation.rule.Relatives;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A history that does what a test tells it to. */
final class FakeHistory implements History {

    private final List<Revalidation> due = new ArrayList<>();
    private boolean away;
    private boolean kept = true;
    private String refused = "";
    private String version = "";

    void away(boolean now) {
        away = now;
    }

    void empty() {
        kept = false;
    }

    void refuse(String documentId) {
        refused = documentId;
    }

    void known(String others) {
        version = others;
    }

    void due(Revalidation revalidation) {
        due.add(revalidation);
    }

    List<Revalidation> stillDue() {
        return due;
    }

    @Override
    public void keep(int partition, List<Incoming> disclosures) {
        answer();
        if (disclosures.stream().anyMatch(each -> each.budget().documentId().equals(refused))) {
            throw new RefusedByHistoryException("refused", new SQLException());
        }
    }

    @Override
    public Known relatives(BudgetParsed budget) {
        answer();
        return new Known(new Relatives(true, List.of()), version);
    }

    @Override
    public Set<Integer> unknown(Collection<Integer> partitions) {
        answer();
        return partitions.stream().filter(partition -> !kept).collect(Collectors.toSet());
    }

    @Override
    public List<Revalidation> due(Collection<Integer> partitions, int most) {
        answer();
        return due.stream().limit(most).toList();
    }

    @Override
    public void done(List<Revalidation> revalidations) {
        answer();
        due.removeAll(revalidations);
    }

    private void answer() {
        if (away) {
            throw new HistoryException("away", new SQLException());
        }
    }
}
