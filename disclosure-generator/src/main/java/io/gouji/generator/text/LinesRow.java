package io.gouji.generator.text;

import io.gouji.generator.chance.Chance;
import io.gouji.generator.page.LineWrap;
import io.gouji.generator.page.Noise;
import io.gouji.generator.page.TableLine;
import io.gouji.generator.page.Typography;
import java.util.ArrayList;
import java.util.List;

/** Writes one row of a table as one line, or as several where names are longer than their cells. */
final class LinesRow {

    /** Where the codes and figures of a row stand when its name takes several lines. */
    private enum Broken {
        /** Codes, then the name's lines, then the figures. */
        BLOCK,
        /** Codes and figures in the middle of the name's lines. */
        MIDDLE,
        /** Codes and figures beside the first line. */
        FIRST,
        /** Codes beside the first line, figures beside the last. */
        LAST
    }

    private final Chance chance;
    private final Typography typography;
    private final PageFlow flow;
    private final Broken broken;
    private final int nameWidth;
    private final int projectWidth;
    private final boolean spacedTotals;

    LinesRow(Chance chance, Typography typography, PageFlow flow) {
        this.chance = chance;
        this.typography = typography;
        this.flow = flow;
        this.broken = chance.oneOf(
                Broken.BLOCK, Broken.BLOCK, Broken.BLOCK, Broken.BLOCK, Broken.LAST, Broken.FIRST, Broken.MIDDLE);
        this.nameWidth = chance.between(26, 44);
        this.projectWidth = chance.between(22, 40);
        this.spacedTotals = typography.has(Noise.SPACED_TOTALS);
    }

    void write(int table, TableLine line) {
        List<String> before = new ArrayList<>();
        List<String> name = List.of();
        List<String> after = new ArrayList<>();
        boolean blocks = false;
        for (TableLine.Part part : line.parts()) {
            String text = text(part);
            List<String> lines = part instanceof TableLine.Words ? LineWrap.wrap(text, width(table)) : List.of(text);
            if (text.isEmpty()) {
                continue;
            }
            if (lines.size() > 1 && name.isEmpty()) {
                name = lines;
            } else if (lines.size() > 1) {
                block(before, name, after);
                before.clear();
                after.clear();
                name = lines;
                blocks = true;
            } else {
                (name.isEmpty() ? before : after).add(text);
            }
        }
        if (name.isEmpty()) {
            flow.line(String.join(" ", before));
        } else if (blocks) {
            lower(name, after);
        } else {
            broken(table, before, name, after);
        }
    }

    private String text(TableLine.Part part) {
        if (part instanceof TableLine.Figure figure) {
            return typography.figure(figure.cell());
        }
        String label = part instanceof TableLine.Words words ? typography.label(chance, words.text()) : "";
        return spacedTotals && label.endsWith("总计") ? String.join(" ", label.split("")) : label;
    }

    private int width(int table) {
        if (!typography.has(Noise.BROKEN_NAMES) || table == 1 || table == 4) {
            return Integer.MAX_VALUE;
        }
        return table == 7 || table == 11 ? projectWidth : nameWidth;
    }

    private void broken(int table, List<String> before, List<String> name, List<String> after) {
        switch (manner(table)) {
            case BLOCK -> block(before, name, after);
            case MIDDLE -> middle(before, name, after);
            case FIRST -> {
                flow.line(joined(before, name.get(0), after));
                name.subList(1, name.size()).forEach(flow::line);
            }
            case LAST -> {
                flow.line(joined(before, name.get(0), List.of()));
                name.subList(1, name.size() - 1).forEach(flow::line);
                flow.line(joined(List.of(), name.get(name.size() - 1), after));
            }
        }
    }

    /** Where rows have no codes to begin with, or names nobody knows, a line must not be taken for its neighbour's. */
    private Broken manner(int table) {
        if (table >= 10) {
            return broken == Broken.LAST ? Broken.LAST : Broken.BLOCK;
        }
        return table == 7 && broken == Broken.MIDDLE ? Broken.BLOCK : broken;
    }

    private void block(List<String> before, List<String> name, List<String> after) {
        if (!before.isEmpty()) {
            flow.line(String.join(" ", before));
            flow.tight(name.get(0));
        } else {
            flow.line(name.get(0));
        }
        name.subList(1, name.size()).forEach(flow::line);
        if (!after.isEmpty()) {
            flow.tight(String.join(" ", after));
        }
    }

    private void lower(List<String> name, List<String> after) {
        flow.tight(name.get(0));
        name.subList(1, name.size()).forEach(flow::line);
        flow.tight(String.join(" ", after));
    }

    private void middle(List<String> before, List<String> name, List<String> after) {
        int half = name.size() / 2;
        name.subList(0, half).forEach(flow::line);
        boolean odd = name.size() % 2 == 1;
        flow.line(odd ? joined(before, name.get(half), after) : joined(before, "", after));
        name.subList(odd ? half + 1 : half, name.size()).forEach(flow::line);
    }

    private static String joined(List<String> before, String middle, List<String> after) {
        List<String> words = new ArrayList<>(before);
        if (!middle.isEmpty()) {
            words.add(middle);
        }
        words.addAll(after);
        return String.join(" ", words);
    }
}
