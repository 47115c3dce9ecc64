package io.gouji.ingest.parse.outline;

import io.gouji.ingest.parse.section.PageNumber;
import io.gouji.ingest.parse.section.Preamble;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.document.Location;
import io.gouji.model.narrative.OutlineHeading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean leaders = false;
        boolean parts = false;
        int i = from;
        for (; i < lines.size(); i++) {
            String normal = Heading.withoutMarkup(lines.get(i).normal());
            if (PageNumber.is(normal) || normal.startsWith("序号")) {
                continue;
            }
            if (Preamble.is(normal)) {
                break;
            }
            Entry entry = new Entry(withoutLeader(normal), lines.get(i).location());
            boolean led = entry.text().length() < normal.length();
            boolean part = entry.isOf(Heading.Level.PART);
            // Contents that announce no parts end where the first part begins.
            boolean begins = part && !led && !entries.isEmpty() && !parts;
            parts |= part;
            boolean rest = !entries.isEmpty() && entry.endsWhatBegan(entries.get(entries.size() - 1));
            boolean text = !entry.isNumbered()
                    && !led
                    && !rest
                    && (leaders || isText(entry.text()) || repeats(entry.text(), entries));
            if (begins
                    || text
                    || entry.text().length() > LONGEST_ENTRY
                    || lines.get(i).isRow() && !led
                    || (entry.isNumbered() && seen.contains(entry.text()))) {
                break;
            }
            leaders |= led;
            Entry whole = rest ? entries.remove(entries.size() - 1).with(entry) : entry;
            seen.add(whole.text());
            entries.add(whole);
        }
        return of(i, entries);
    }

    private static Contents of(int end, List<Entry> entries) {
        List<Heading> chapters = entries.stream()
                .flatMap(entry -> entry.heading().stream())
                .filter(heading -> heading.level() == Heading.Level.CHAPTER)
                .toList();
        List<OutlineHeading> announced = entries.stream()
                .filter(entry -> !entry.text().isEmpty())
                .map(entry -> new OutlineHeading(OutlineHeading.Kind.CONTENTS, entry.text(), entry.location()))
                .toList();
        return new Contents(end, chapters, announced);
    }

    /** A line of the contents in normal form, or several that make one entry. */
    private record Entry(String text, Location location) {

        Optional<Heading> heading() {
            return Optional.ofNullable(Heading.of(text));
        }

        boolean isNumbered() {
            return heading().isPresent();
        }

        boolean isOf(Heading.Level level) {
            return heading().filter(heading -> heading.level() == level).isPresent();
        }

        /** Whether this line ends an entry that was too long for the line before. */
        boolean endsWhatBegan(Entry begun) {
            return begun.heading()
                            .filter(heading -> heading.title().startsWith("关于"))
                            .isPresent()
                    && !begun.text().endsWith("说明")
                    && !isNumbered()
                    && text.endsWith("说明")
                    && !isText(text);
        }

        Entry with(Entry rest) {
            return new Entry(text + rest.text(), location);
        }
    }

    private static boolean isText(String entry) {
        int stop = entry.indexOf('。');
        return stop >= 0 || entry.length() > LONGEST_ENTRY / 2;
    }

    /** Whether an unnumbered line is a heading that the contents have named before: the text begins. */
    private static boolean repeats(String line, List<Entry> entries) {
        return !line.endsWith("表")
                && SectionKinds.known(line).isPresent()
                && entries.stream().anyMatch(entry -> commonEnding(entry.text(), line) >= SHORTEST_MATCH);
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
