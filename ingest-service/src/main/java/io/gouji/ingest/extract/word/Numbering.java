package io.gouji.ingest.extract.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Automatic numbering: counts the paragraphs of every list and says what is printed before each. Lists that share a definition
 * go on counting where the other has stopped, unless one of them states a number to begin with.
 */
final class Numbering {

    private static final int LEVELS = 9;

    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<String, Integer> definitionOfStyle = new HashMap<>();
    private final Map<Integer, ListOf> lists = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Long> begun = new HashSet<>();

    /** Adds a definition that lists may share. */
    void define(int id, Map<Integer, ListLevel> levels) {
        define(id, levels, "");
    }

    /**
     * Adds a definition that lists may share.
     *
     * @param link style by which another definition says how the list looks, empty if this one does
     */
    void define(int id, Map<Integer, ListLevel> levels, String link) {
        definitions.put(id, new Definition(levels, link));
    }

    /** Says that a style points to a definition. */
    void bind(String style, int definition) {
        definitionOfStyle.put(style, definition);
    }

    /**
     * Adds a list.
     *
     * @param starts first numbers that differ from those of its definition, by level
     * @param levels that differ from those of its definition
     */
    void add(int id, int definition, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {
        lists.put(id, new ListOf(definition, starts, levels));
    }

    /** A text behind its number, which may be empty: a number that ends with a letter or digit does not stick to the text. */
    static String before(String number, String text) {
        if (number.isEmpty()) {
            return text;
        }
        boolean sticks = !Character.isLetterOrDigit(number.codePointBefore(number.length()));
        return sticks || text.isEmpty() ? number + text.stripLeading() : number + " " + text.stripLeading();
    }

    /** What is printed before a paragraph of a list whose level the style tells. */
    String next(Styles.Numbered numbered) {
        ListOf list = lists.get(numbered.list());
        if (list == null) {
            return "";
        }
        int level = numbered.level();
        for (int i = 0; level < 0 && i < LEVELS; i++) {
            level = level(list, i).style().equals(numbered.style()) ? i : level;
        }
        return next(numbered.list(), Math.max(level, 0));
    }

    /**
     * What is printed before the next paragraph of a list; empty if nothing.
     *
     * @param listId as the paragraph states it; 0 stands for no list
     * @param at level, counted from 0
     */
    String next(int listId, int at) {
        ListOf list = lists.get(listId);
        if (list == null || at < 0 || at >= LEVELS) {
            return "";
        }
        int[] numbers = counters.computeIfAbsent(definitionId(list), id -> unset());
        count(numbers, list, listId, at);
        return print(numbers, list, at);
    }

    private void count(int[] numbers, ListOf list, int listId, int at) {
        Integer start = list.starts().get(at);
        if (start != null && begun.add((long) listId * LEVELS + at)) {
            numbers[at] = start;
        } else {
            numbers[at] = numbers[at] == Integer.MIN_VALUE ? level(list, at).start() : numbers[at] + 1;
        }
        for (int above = 0; above < at; above++) {
            numbers[above] =
                    numbers[above] == Integer.MIN_VALUE ? level(list, above).start() : numbers[above];
        }
        for (int below = at + 1; below < LEVELS; below++) {
            numbers[below] = level(list, below).restarts() ? Integer.MIN_VALUE : numbers[below];
        }
    }

    private String print(int[] numbers, ListOf list, int at) {
        ListLevel level = level(list, at);
        if (level.format().equals("bullet")) {
            return bullet(level.text());
        }
        StringBuilder printed = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            int referred = i + 1 < text.length() && text.charAt(i) == '%' ? text.charAt(i + 1) - '1' : -1;
            if (referred >= 0 && referred <= at) {
                String format =
                        level.legal() ? "decimal" : level(list, referred).format();
                printed.append(NumberFormats.format(numbers[referred], format));
                i++;
            } else {
                printed.append(text.charAt(i));
            }
        }
        return printed.toString();
    }

    /** Dots and dashes say nothing; words do. */
    private static String bullet(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : "";
    }

    private ListLevel level(ListOf list, int level) {
        ListLevel own = list.levels().get(level);
        if (own != null) {
            return own;
        }
        Definition definition = definitions.get(definitionId(list));
        return definition == null ? ListLevel.NONE : definition.levels().getOrDefault(level, ListLevel.NONE);
    }

    /** A definition may only point, by a style, to the one that says how the list looks. */
    private int definitionId(ListOf list) {
        @Nullable Definition definition = definitions.get(list.definition());
        if (definition == null || definition.link().isEmpty()) {
            return list.definition();
        }
        return definitionOfStyle.getOrDefault(definition.link(), list.definition());
    }

    private static int[] unset() {
        int[] numbers = new int[LEVELS];
        Arrays.fill(numbers, Integer.MIN_VALUE);
        return numbers;
    }

    private record Definition(Map<Integer, ListLevel> levels, String link) {}

    private record ListOf(int definition, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {}
}
