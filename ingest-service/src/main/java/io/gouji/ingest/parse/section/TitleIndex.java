package io.gouji.ingest.parse.section;

import io.gouji.ingest.parse.label.OrganisationName;
import io.gouji.model.document.Labels;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The titles of the tables of a set, to recognise a line that is one and nothing else. */
final class TitleIndex implements Titles {

    private static final String QUOTES = "“”„‟\"'‘’「」『』〝〞《》";
    private static final int LONGEST_PREFIX = 50;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_ISSUER = 4;
    private static final List<String> REFERRING = List.of("关于", "根据", "按照", "详见", "参见", "见");
    private static final List<String> BUDGETS = List.of("部门预算", "单位预算", "预算公开", "预算");

    private final Map<String, TableTemplate> byTitle = new HashMap<>();
    private final Set<Character> firstCharacters = new HashSet<>();
    private final List<String> longestFirst;

    TitleIndex(TemplateSet set) {
        for (TableTemplate table : set.tables()) {
            byTitle.put(comparable(Labels.normal(table.title().zh())), table);
            table.aliases().forEach(alias -> byTitle.putIfAbsent(comparable(Labels.normal(alias)), table));
        }
        byTitle.keySet().forEach(title -> firstCharacters.add(title.charAt(0)));
        QUOTES.chars().forEach(quote -> firstCharacters.add((char) quote));
        longestFirst = new ArrayList<>(byTitle.keySet());
        longestFirst.sort(Comparator.comparing(String::length).reversed());
    }

    /**
     * The table whose title a heading is, on its own or behind a year, an issuer or a budget: {@code 2025年部门收支总体情况表},
     * {@code 青河县水利局部门收支总体情况表}, {@code 2025年部门预算部门收支总体情况表}.
     */
    @Override
    public @Nullable TableTemplate find(String heading) {
        String comparable = comparable(heading);
        if (!comparable.endsWith("表")) {
            return null;
        }
        TableTemplate exact = byTitle.get(comparable);
        if (exact != null) {
            return exact;
        }
        for (String title : longestFirst) {
            if (comparable.endsWith(title)) {
                String prefix = comparable.substring(0, comparable.length() - title.length());
                return mayPrecede(prefix) ? byTitle.get(title) : null;
            }
        }
        return null;
    }

    /** Whether some title goes on after this beginning. */
    @Override
    public boolean isBeginning(String heading) {
        if (heading.length() < SHORTEST_BEGINNING || !firstCharacters.contains(heading.charAt(0))) {
            return false;
        }
        String comparable = comparable(heading);
        for (String title : longestFirst) {
            if (title.length() > comparable.length() && title.startsWith(comparable)) {
                return true;
            }
        }
        return false;
    }

    /** The tables that a sentence names by title; a title within a longer one is not named. */
    @Override
    public List<TableTemplate> namedIn(String normal) {
        String rest = comparable(normal);
        List<TableTemplate> named = new ArrayList<>();
        for (String title : longestFirst) {
            if (rest.contains(title)) {
                rest = rest.replace(title, "\n");
                named.add(byTitle.get(title));
            }
        }
        return named;
    }

    private static boolean mayPrecede(String prefix) {
        boolean sentence = prefix.length() > LONGEST_PREFIX
                || prefix.indexOf('。') >= 0
                || prefix.indexOf(',') >= 0
                || REFERRING.stream().anyMatch(prefix::startsWith);
        return !sentence && (endsWithYear(prefix) || endsWithIssuer(prefix) || endsWithBudgetOfAYear(prefix));
    }

    private static boolean endsWithIssuer(String prefix) {
        return prefix.length() >= SHORTEST_ISSUER && OrganisationName.endsLikeOne(prefix);
    }

    private static boolean endsWithBudgetOfAYear(String prefix) {
        return BUDGETS.stream()
                .filter(prefix::endsWith)
                .anyMatch(budget -> endsWithYear(prefix.substring(0, prefix.length() - budget.length())));
    }

    private static boolean endsWithYear(String prefix) {
        int end = prefix.endsWith("年度") ? prefix.length() - 2 : prefix.endsWith("年") ? prefix.length() - 1 : -1;
        if (end < 4) {
            return false;
        }
        for (int i = end - 4; i < end; i++) {
            if (!Character.isDigit(prefix.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Quotation marks come in many shapes and get lost. */
    private static String comparable(String normal) {
        StringBuilder comparable = null;
        for (int i = 0; i < normal.length(); i++) {
            boolean quote = QUOTES.indexOf(normal.charAt(i)) >= 0;
            if (quote && comparable == null) {
                comparable = new StringBuilder(normal.substring(0, i));
            } else if (!quote && comparable != null) {
                comparable.append(normal.charAt(i));
            }
        }
        return comparable == null ? normal : comparable.toString();
    }
}
