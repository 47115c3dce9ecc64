package io.gouji.report.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The changes of some records, of each kind the highest one for each document or finding, in the order of their ids. */
final class Batch {

    private final Map<String, Change.Named> named = new TreeMap<>();
    private final Map<String, Change.Rejected> rejected = new TreeMap<>();
    private final Map<String, Change.Parsed> parsed = new TreeMap<>();
    private final Map<String, Change.Validated> validated = new TreeMap<>();
    private final Map<String, Change.Explained> explained = new TreeMap<>();

    Batch(List<Change> changes) {
        changes.forEach(this::add);
    }

    private void add(Change change) {
        if (change instanceof Change.Named name) {
            keepHighest(named, name);
        } else if (change instanceof Change.Rejected rejection) {
            keepHighest(named, rejection.name());
            keepHighest(rejected, rejection);
        } else if (change instanceof Change.Parsed figures) {
            keepHighest(named, figures.name());
            keepHighest(parsed, figures);
        } else if (change instanceof Change.Validated findings) {
            keepHighest(validated, findings);
        } else if (change instanceof Change.Explained explanation) {
            keepHighest(explained, explanation);
        }
    }

    private static <C extends Change & Comparable<C>> void keepHighest(Map<String, C> kept, C change) {
        kept.merge(change.about(), change, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    Collection<Change.Named> named() {
        return named.values();
    }

    Collection<Change.Rejected> rejected() {
        return rejected.values();
    }

    Collection<Change.Parsed> parsed() {
        return parsed.values();
    }

    Collection<Change.Validated> validated() {
        return validated.values();
    }

    Collection<Change.Explained> explained() {
        return explained.values();
    }
}
