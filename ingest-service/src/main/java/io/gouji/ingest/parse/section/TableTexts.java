package io.gouji.ingest.parse.section;

import io.gouji.model.document.Labels;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings together the sections of each table. A second section right behind the first that does not begin again is the
 * first going on; any other is a repetition, and the first with figures is read.
 */
public final class TableTexts {

    private final BlockSplitter splitter;

    /** Splits sections into blocks by the given splitter. */
    public TableTexts(BlockSplitter splitter) {
        this.splitter = splitter;
    }

    /** The tables of a document in order of their numbers. */
    public List<TableText> of(List<Section> sections) {
        Map<Integer, List<List<Section>>> occurrences = new LinkedHashMap<>();
        Section previous = null;
        for (Section section : sections) {
            List<List<Section>> same =
                    occurrences.computeIfAbsent(section.template().number(), any -> new ArrayList<>());
            boolean goesOn = previous != null
                    && previous.template().number() == section.template().number()
                    && !(hasTotal(section) && same.get(same.size() - 1).stream().anyMatch(TableTexts::hasTotal));
            if (goesOn) {
                same.get(same.size() - 1).add(section);
            } else {
                same.add(new ArrayList<>(List.of(section)));
            }
            previous = section;
        }
        return occurrences.values().stream()
                .map(this::text)
                .sorted((one, other) -> Integer.compare(
                        one.template().number(), other.template().number()))
                .toList();
    }

    private TableText text(List<List<Section>> occurrences) {
        List<Section> chosen = occurrences.stream()
                .filter(sections -> sections.stream().anyMatch(TableTexts::hasFigures))
                .findFirst()
                .orElse(occurrences.get(0));
        List<Block> blocks = new ArrayList<>();
        chosen.forEach(section -> blocks.addAll(splitter.split(section)));
        Section first = chosen.get(0);
        List<Section> repeated = occurrences.stream()
                .map(sections -> sections.get(0))
                .filter(section -> section.start() != first.start())
                .toList();
        return new TableText(first.template(), first, blocks, repeated);
    }

    private static boolean hasFigures(Section section) {
        return section.lines().stream().anyMatch(TableTexts::hasAmount);
    }

    private static boolean hasAmount(SourceLine line) {
        String normal = line.normal();
        for (int point = normal.indexOf('.'); point > 0; point = normal.indexOf('.', point + 1)) {
            if (isDigit(normal, point - 1) && isDigit(normal, point + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static boolean hasTotal(Section section) {
        List<String> totals = section.template().panels().stream()
                .flatMap(Panel::rows)
                .filter(LabelledRow::total)
                .map(row -> Labels.normal(row.label()))
                .toList();
        return section.lines().stream()
                .anyMatch(line -> line.normal().chars().anyMatch(c -> c >= '0' && c <= '9')
                        && totals.stream().anyMatch(line.normal()::startsWith));
    }
}
