package io.gouji.ingest.parse.outline;

import io.gouji.ingest.parse.section.PageNumber;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.narrative.OutlineHeading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of contents (目录): where it ends, and the numbers it gives to chapters that have none in the text. */
final class Contents {

    private static final int WITHIN = 200;
    private static final int LONGEST_ENTRY = 70;
    private static final int SHORTEST_MATCH = 4;

    private final int end;
    private final List<Heading> chapters;
    private final List<OutlineHeading> entries;

    private Contents(int end, List<Heading> chapters, List<OutlineHeading> entries) {
        this.end = end;
        this.chapters = chapters;
        this.entries = entries;
    }

    /** The table of contents in the lines of a document; an empty one at the top where there is none. */
    static Contents of(List<SourceLine> lines) {
        for (int i = 0; i < Math.min(lines.size(), WITHIN); i++) {
            if (Heading.withoutMarkup(lines.get(i).normal()).equals("目录")) {
                return read(lines, i + 1);
            }
        }
        return new Contents(0, List.of(), List.of());
    }

    /** Index of the first line behind it. */
    int end() {
        return end;
    }

    /** What it announces, in printed order. */
    List<OutlineHeading> entries() {
        return entries;
    }

    /** The number of the chapter with this title, 0 where it is not told. */
    int numberOf(String title) {
        int longest = SHORTEST_MATCH - 1;
        int number = 0;
        for (Heading chapter : chapters) {
            int common = commonEnding(chapter.title(), title);
            if (common > longest) {
                longest = common;
                number = chapter.ordinal();
            }
        }
        return number;
    }

    private static Contents read(List<SourceLine> lines, int from) {
        List<Heading> chapters = new ArrayList<>();
        List<String> entries = new ArrayList<>();
        List<OutlineHeading> announced = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean leaders = false;
        boolean parts = false;
        int i = from;
        while (i < lines.size()) {
            String normal = Heading.withoutMarkup(lines.get(i).normal());
            if (PageNumber.is(normal)) {
                i++;
                continue;
            }
            String entry = withoutLeader(normal);
            boolean led = entry.length() < normal.length();
            Heading heading = Heading.of(entry);
            boolean part = heading != null && heading.level() == Heading.Level.PART;
            // Contents that announce no parts end where the first part begins.
            boolean begins = part && !led && !entries.isEmpty() && !parts;
            parts |= part;
            if (begins
                    || entry.length() > LONGEST_ENTRY
                    || lines.get(i).isRow() && !led
                    || (heading != null && seen.contains(entry))
                    || (heading == null && !led && (leaders || isText(entry) || repeats(entry, entries)))) {
                break;
            }
            leaders |= led;
            seen.add(entry);
            entries.add(entry);
            if (!entry.isEmpty()) {
                announced.add(new OutlineHeading(
                        OutlineHeading.Kind.CONTENTS, entry, lines.get(i).location()));
            }
            if (heading != null && heading.level() == Heading.Level.CHAPTER) {
                chapters.add(heading);
            }
            i++;
        }
        return new Contents(i, chapters, announced);
    }

    private static boolean isText(String entry) {
        int stop = entry.indexOf('。');
        return stop >= 0 || entry.length() > LONGEST_ENTRY / 2;
    }

    /** Whether an unnumbered line is a heading that the contents have named before: the text begins. */
    private static boolean repeats(String line, List<String> entries) {
        return !line.endsWith("表")
                && SectionKinds.known(line).isPresent()
                && entries.stream().anyMatch(entry -> commonEnding(entry, line) >= SHORTEST_MATCH);
    }

    /** Without dots and page number at its end, and without a full stop. */
    private static String withoutLeader(String normal) {
        int i = normal.length();
        while (i > 0 && isDigit(normal.charAt(i - 1))) {
            i--;
        }
        int dots = i;
        while (dots > 0 && ".…·。-—_".indexOf(normal.charAt(dots - 1)) >= 0) {
            dots--;
        }
        return dots < i ? normal.substring(0, dots) : normal;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int commonEnding(String one, @Nullable String other) {
        if (other == null) {
            return 0;
        }
        int common = 0;
        while (common < one.length()
                && common < other.length()
                && one.charAt(one.length() - 1 - common) == other.charAt(other.length() - 1 - common)) {
            common++;
        }
        return common;
    }
}
