package io.gouji.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** The condition of a query, put together from the filters that were given. Values are bound, never written into it. */
final class Conditions {

    private final List<String> terms = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    Conditions(String... terms) {
        this.terms.addAll(List.of(terms));
    }

    Conditions and(String term) {
        terms.add(term);
        return this;
    }

    Conditions bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Conditions bindAll(Conditions others) {
        values.putAll(others.values);
        return this;
    }

    /** Adds a term with one parameter if there is a value for it. */
    Conditions whenGiven(String term, String name, @Nullable Object value) {
        return value == null ? this : and(term).bind(name, value);
    }

    String where() {
        return terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
    }

    <T> SelectionQuery<T> bindTo(SelectionQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** The pattern that finds a text anywhere, its own wildcards taken literally. */
    static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
