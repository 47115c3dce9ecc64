package io.gouji.validation.history;

import io.gouji.model.event.BudgetParsed;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What is kept of disclosures that came in. All methods wait for the database and throw {@link HistoryException} where it does not
 * answer; then nothing has happened and the same can be asked again.
 */
public interface History {

    /**
     * Keeps disclosures, of the revisions of a budget the latest, and asks for those they touch to be judged again. What is kept
     * already changes nothing.
     *
     * @param partition of the topic they came on
     * @throws RefusedByHistoryException if the database refuses one of them for what is in it
     */
    void keep(int partition, List<Incoming> disclosures);

    /** What a disclosure is to be held against. */
    Known relatives(BudgetParsed budget);

    /** Which of these partitions no disclosure is kept of, as with an empty database: they are to be read from their beginning. */
    Set<Integer> unknown(Collection<Integer> partitions);

    /** Disclosures to judge again, of these partitions, in the order they were asked for. */
    List<Revalidation> due(Collection<Integer> partitions, int most);

    /** These were judged again. One that was asked for once more meanwhile stays due. */
    void done(List<Revalidation> revalidations);
}
