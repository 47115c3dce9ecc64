package io.gouji.ingest.extract.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** Automatic numbering of a DOC: its lists are read when the first paragraph of each comes. */
final class DocNumbering {

    /** Numbers of the levels stand in the text of a level as characters from 0 on. */
    private static final int LEVELS = 9;

    private final @Nullable ListTables tables;
    private final Numbering numbering = new Numbering();
    private final Set<Integer> defined = new HashSet<>();
    private final Set<Integer> added = new HashSet<>();

    /** @param tables of the document; null if it has no lists */
    DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** What is printed before a paragraph; empty if nothing. */
    String next(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        if (tables == null || list <= 0) {
            return "";
        }
        if (added.add(list)) {
            add(tables, list);
        }
        return numbering.next(list, paragraph.getIlvl());
    }

    /** A list that is referred to and not there numbers nothing. */
    private void add(ListTables tables, int list) {
        try {
            int definition = tables.getLfo(list).getLsid();
            ListData data = tables.getListData(definition);
            if (data == null) {
                return;
            }
            if (defined.add(definition)) {
                numbering.define(definition, levels(data));
            }
            Map<Integer, Integer> starts = new HashMap<>();
            Map<Integer, ListLevel> levels = new HashMap<>();
            ListFormatOverrideLevel[] overrides = tables.getLfoData(list).getRgLfoLvl();
            for (ListFormatOverrideLevel override : overrides == null ? new ListFormatOverrideLevel[0] : overrides) {
                if (override.isFormatting() && override.getLevel() != null) {
                    levels.put(override.getLevelNum(), level(override.getLevel()));
                } else if (override.isStartAt()) {
                    starts.put(override.getLevelNum(), override.getIStartAt());
                }
            }
            numbering.add(list, definition, starts, levels);
        } catch (NoSuchElementException e) {
            numbering.add(list, -1, Map.of(), Map.of());
        }
    }

    private static Map<Integer, ListLevel> levels(ListData data) {
        Map<Integer, ListLevel> levels = new HashMap<>();
        for (org.apache.poi.hwpf.model.ListLevel level : data.getLevels()) {
            levels.put(levels.size(), level(level));
        }
        return levels;
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        StringBuilder text = new StringBuilder();
        String printed = level.getNumberText() == null ? "" : level.getNumberText();
        for (char sign : printed.toCharArray()) {
            text.append(sign < LEVELS ? "%" + (sign + 1) : String.valueOf(sign));
        }
        return new ListLevel(
                level.getStartAt(),
                MsoNumberFormat.name(level.getNumberFormat()),
                text.toString(),
                level.isLegalNumbering(),
                true,
                "");
    }
}
