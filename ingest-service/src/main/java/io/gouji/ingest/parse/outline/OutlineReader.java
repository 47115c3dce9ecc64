package io.gouji.ingest.parse.outline;

import io.gouji.ingest.parse.section.PageNumber;
import io.gouji.ingest.parse.section.Preamble;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.document.Location;
import io.gouji.model.narrative.OutlineHeading;
import io.gouji.model.narrative.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outline of the text outside the tables. Headings are numbered ({@code 一、}, {@code (一)}, or in another way) under parts or under
 * chapters without numbers, or have no numbers at all; they may be broken over lines or have their text behind them on the
 * same line. Lists that are numbered like headings are text.
 */
public final class OutlineReader {

    private static final int LONGEST_HEADING = 70;
    private static final int FARTHEST = 3;
    private static final int PREAMBLE_WITHIN = 4;
    private static final List<String> UNNUMBERED =
            List.of("主要职能", "主要职责", "机构设置", "机构设置情况", "名词解释", "编制说明", "情况说明", "部门概况", "单位概况", "总体说明");
    private static final String PROJECT_NAME = "项目名称";
    private static final Pattern REMARK = Pattern.compile("(?:备?注|说明)\\d*[:.、].*|.*。.*|.{8,}:");
    private static final int MOST_REMARKS = 200;

    private final List<SourceLine> lines;
    private final Set<SourceLine> breaks;
    private final String organisation;
    private final Contents contents;
    private final List<OutlineSection> sections = new ArrayList<>();
    private final List<OutlineHeading> headings = new ArrayList<>();
    private final ParagraphJoiner joiner;
    private final ParagraphJoiner joinerBelowTables;
    private final List<Paragraph> belowTables = new ArrayList<>();

    private List<Paragraph> paragraphs = new ArrayList<>();
    private Place place = new Place(Heading.Level.PART, "1", SectionKind.OTHER, "", Location.ofLine(1));
    private boolean anyHeading;
    private boolean inTable;
    private Part part = Part.NONE;
    private @Nullable String open;
    private SectionKind openKind = SectionKind.OTHER;
    private String chapter = "";
    private SectionKind chapterKind = SectionKind.OTHER;
    private Heading.Level chapters = Heading.Level.CHAPTER;
    private int lastChapter;
    private int lastSection;
    private int highest;

    private OutlineReader(List<List<SourceLine>> stretches, String organisation) {
        this.lines = stretches.stream().flatMap(List::stream).toList();
        this.breaks = new HashSet<>();
        stretches.stream().filter(stretch -> !stretch.isEmpty()).forEach(stretch -> breaks.add(stretch.get(0)));
        this.organisation = organisation;
        this.contents = Contents.of(lines);
        this.joiner = new ParagraphJoiner(lines);
        this.joinerBelowTables = new ParagraphJoiner(lines);
    }

    /**
     * The sections of a document in printed order.
     *
     * @param stretches the lines outside tables, divided where tables were left out
     * @param organisation the issuer in normal form; headings name it, and it says nothing of what they are about
     */
    public static List<OutlineSection> read(List<List<SourceLine>> stretches, String organisation) {
        return outline(stretches, organisation).sections();
    }

    /** The same, with the headings of parts and the table of contents. */
    public static DocumentOutline outline(List<List<SourceLine>> stretches, String organisation) {
        return new OutlineReader(stretches, organisation).read();
    }

    private enum Part {
        NONE,
        PROFILE,
        TABLES,
        MAIN,
        GLOSSARY
    }

    private record Place(Heading.Level level, String number, SectionKind kind, String title, Location location) {}

    private DocumentOutline read() {
        headings.addAll(contents.entries());
        int i = contents.end();
        while (i < lines.size()) {
            SourceLine line = lines.get(i);
            if (breaks.contains(line)) {
                joiner.finish(paragraphs);
                joinerBelowTables.finish(belowTables);
            }
            if (line.isRow() && anyHeading && place.kind() == SectionKind.PROFILE) {
                listed(line);
            }
            int taken = line.isRow() || PageNumber.is(line.normal()) ? 1 : heading(i);
            if (taken > 0) {
                inTable &= line.isRow() || PageNumber.is(line.normal());
            } else if (!inTable && isTable(i)) {
                joiner.finish(paragraphs);
                inTable = true;
            }
            if (taken == 0 && (inTable || part == Part.TABLES)) {
                besideTables(i);
            } else if (taken == 0) {
                joiner.add(line, paragraphs);
            }
            i += Math.max(1, taken);
        }
        close();
        joinerBelowTables.finish(belowTables);
        return new DocumentOutline(withoutContents(sections), headings, remarks());
    }

    /** A title, and what is printed with it, end what is said below the table before. */
    private void besideTables(int index) {
        SourceLine line = lines.get(index);
        if (Preamble.is(line.normal()) || isTable(index)) {
            joinerBelowTables.finish(belowTables);
        } else {
            joinerBelowTables.add(line, belowTables);
        }
    }

    /** What is said below tables; titles and what a table prints above its header are no sentences. */
    private List<Paragraph> remarks() {
        return belowTables.stream()
                .filter(paragraph -> REMARK.matcher(paragraph.text()).matches())
                .limit(MOST_REMARKS)
                .toList();
    }

    /** Some profiles list their bodies in a table: each row is a paragraph of its own. */
    private void listed(SourceLine row) {
        joiner.finish(paragraphs);
        paragraphs.add(Paragraph.of(List.of(row)));
    }

    /** Takes a heading, if one begins at this line, and says how many lines it takes up. */
    private int heading(int index) {
        SourceLine line = lines.get(index);
        String text = Heading.withoutMarkup(line.normal());
        if (text.isEmpty() || (text.length() > LONGEST_HEADING && !text.contains("说明"))) {
            return 0;
        }
        Heading heading = Heading.of(text);
        if (heading == null) {
            return isUnnumbered(index, text) ? unnumbered(index, text) : project(index, text, 0);
        }
        if (beginsChapters(heading)) {
            chapters = heading.level();
        }
        return switch (levelOf(heading)) {
            case PART -> part(index, heading);
            case CHAPTER -> chapter(index, heading);
            case SECTION -> section(index, heading);
            case POINT, SUBPOINT -> project(index, heading.title(), 0);
        };
    }

    /** The level of a heading in this part, where chapters need not be numbered as they usually are. */
    private Heading.Level levelOf(Heading heading) {
        Heading.Level level = heading.level();
        if (level == chapters) {
            return Heading.Level.CHAPTER;
        }
        boolean below = level.compareTo(chapters) > 0 && chapters != Heading.Level.CHAPTER;
        return below ? Heading.Level.SECTION : level;
    }

    /**
     * Whether this is the first chapter of a part, so that the others are numbered like it: {@code 1.} or {@code (一)} in
     * some documents.
     */
    private boolean beginsChapters(Heading heading) {
        String title = HeadingWords.withoutStop(heading.title());
        return part == Part.MAIN
                && open == null
                && chapter.isEmpty()
                && heading.ordinal() == 1
                && (heading.level() == Heading.Level.SECTION || heading.level() == Heading.Level.POINT)
                && HeadingWords.isTitle(title, LONGEST_HEADING)
                && SectionKinds.known(about(title)).isPresent();
    }

    /** Whether a table begins that is of no known set: its lines are no sentences. Headings of the narrative end it. */
    private boolean isTable(int index) {
        String title = Heading.withoutMarkup(lines.get(index).normal());
        if (!title.endsWith("表")
                || title.length() > HeadingWords.LONGEST_UNNUMBERED
                || !HeadingWords.isTitle(title, HeadingWords.LONGEST_UNNUMBERED)) {
            return false;
        }
        for (int i = index + 1; i < Math.min(lines.size(), index + PREAMBLE_WITHIN); i++) {
            if (Preamble.is(lines.get(i).normal())) {
                return true;
            }
        }
        return false;
    }

    private int part(int index, Heading heading) {
        String title = heading.title();
        int taken = 1;
        if (index + 1 < lines.size()) {
            String next = Heading.withoutMarkup(lines.get(index + 1).normal());
            boolean named =
                    title.isEmpty() && next.length() <= HeadingWords.LONGEST_UNNUMBERED && Heading.of(next) == null;
            boolean broken = !title.endsWith("说明")
                    && next.length() <= HeadingWords.LONGEST_REST + 4
                    && next.endsWith("说明")
                    && Heading.of(next) == null
                    && HeadingWords.isTitle(next, HeadingWords.LONGEST_REST + 4);
            if (named || broken || HeadingWords.isRest(title, next)) {
                title += next;
                taken = 2;
            }
        }
        if (title.length() > HeadingWords.LONGEST_UNNUMBERED || title.indexOf('。') >= 0) {
            return 0;
        }
        close();
        keep(index, taken);
        String about = about(title);
        open = null;
        chapters = Heading.Level.CHAPTER;
        lastChapter = 0;
        lastSection = 0;
        chapter = "";
        if (SectionKinds.known(about)
                .filter(kind -> kind == SectionKind.GLOSSARY)
                .isPresent()) {
            part = Part.GLOSSARY;
            begin(Heading.Level.PART, String.valueOf(highest + 1), SectionKind.GLOSSARY, title, index);
        } else if (title.endsWith("表") || title.contains("公开表")) {
            part = Part.TABLES;
            begin(Heading.Level.PART, "0", SectionKind.OTHER, title, index);
        } else if (SectionKinds.known(about)
                .filter(kind -> kind == SectionKind.PROFILE)
                .isPresent()) {
            part = Part.PROFILE;
            begin(Heading.Level.PART, "0", SectionKind.PROFILE, title, index);
        } else {
            part = Part.MAIN;
            begin(Heading.Level.PART, String.valueOf(highest + 1), SectionKinds.of(about, null), title, index);
        }
        return taken;
    }

    private void keep(int index, int taken) {
        String printed = lines.subList(index, index + taken).stream()
                .map(SourceLine::text)
                .map(Objects::requireNonNull)
                .map(text -> Heading.withoutMarkup(Printed.tidy(text)))
                .collect(Collectors.joining());
        headings.add(new OutlineHeading(
                OutlineHeading.Kind.PART, printed, lines.get(index).location()));
    }

    private int chapter(int index, Heading heading) {
        String title = heading.title();
        if (part == Part.GLOSSARY
                || part == Part.TABLES
                || title.isEmpty()
                || chapterKind == SectionKind.GLOSSARY && open != null) {
            return 0;
        }
        int body = HeadingWords.bodyStart(title);
        int taken = body > 0 ? 1 : 1 + restLines(index, title);
        String name = body > 0
                ? title.substring(0, body)
                : taken > 1 ? title + line(index + taken - 1) : HeadingWords.withoutStop(title);
        if (!HeadingWords.isTitle(name, LONGEST_HEADING) || inTable && !HeadingWords.endsLikeOne(name)) {
            return 0;
        }
        SectionKind kind = part == Part.PROFILE
                ? SectionKind.PROFILE
                : SectionKinds.of(about(name), open == null ? null : openKind);
        boolean fromProfile = part == Part.NONE
                && open == null
                && chapterKind == SectionKind.PROFILE
                && kind != SectionKind.PROFILE
                && heading.ordinal() == 1;
        if (fromProfile) {
            lastChapter = 0;
        }
        if (heading.ordinal() <= lastChapter || heading.ordinal() > lastChapter + FARTHEST) {
            return 0;
        }
        close();
        lastChapter = heading.ordinal();
        lastSection = 0;
        chapterKind = kind;
        chapter = open == null ? String.valueOf(heading.ordinal()) : open + "." + heading.ordinal();
        if (kind == SectionKind.PROFILE) {
            chapter = "0";
        } else if (open == null) {
            highest = Math.max(highest, heading.ordinal());
        }
        begin(Heading.Level.CHAPTER, chapter, kind, name, index);
        if (body > 0) {
            Paragraph whole = Paragraph.of(List.of(lines.get(index)));
            paragraphs.add(whole.from(whole.text().indexOf(title) + body));
        }
        return taken;
    }

    private int section(int index, Heading heading) {
        String title = HeadingWords.withoutStop(heading.title());
        if (part == Part.PROFILE
                || part == Part.GLOSSARY
                || chapter.isEmpty()
                || chapter.equals("0")
                || chapterKind == SectionKind.GLOSSARY
                || heading.ordinal() <= lastSection
                || heading.ordinal() > lastSection + FARTHEST) {
            return 0;
        }
        if (title.startsWith(PROJECT_NAME)) {
            return project(index, title, heading.ordinal());
        }
        if (inTable || !HeadingWords.isTitle(title, HeadingWords.LONGEST_SUBHEADING)) {
            return 0;
        }
        close();
        lastSection = heading.ordinal();
        int taken = 1 + restLines(index, title);
        begin(
                Heading.Level.SECTION,
                chapter + "." + heading.ordinal(),
                SectionKinds.of(about(title), chapterKind),
                taken > 1 ? title + line(index + taken - 1) : title,
                index);
        return taken;
    }

    /** What is said of one project is a section of its own, numbered or not; its first line is text too. */
    private int project(int index, String text, int ordinal) {
        if (!text.startsWith(PROJECT_NAME) || chapter.isEmpty() || chapterKind != SectionKind.PROJECT_EXPENDITURE) {
            return 0;
        }
        close();
        lastSection = ordinal == 0 ? lastSection + 1 : ordinal;
        begin(Heading.Level.SECTION, chapter + "." + lastSection, SectionKind.PROJECT_EXPENDITURE, text, index);
        joiner.add(lines.get(index), paragraphs);
        return 1;
    }

    private boolean isUnnumbered(int index, String text) {
        if (part == Part.PROFILE || part == Part.GLOSSARY || (part == Part.MAIN && open == null && lastChapter > 0)) {
            return false;
        }
        if (text.length() > HeadingWords.LONGEST_UNNUMBERED
                || !HeadingWords.isTitle(text, HeadingWords.LONGEST_UNNUMBERED)
                || UNNUMBERED.stream().noneMatch(text::endsWith)) {
            return false;
        }
        if (index == 0 || inTable || breaks.contains(lines.get(index))) {
            return true;
        }
        String before = lines.get(index - 1).normal();
        return before.isEmpty()
                || "。:;表".indexOf(before.charAt(before.length() - 1)) >= 0
                || index == contents.end()
                || PageNumber.is(before)
                || Heading.of(Heading.withoutMarkup(before)) != null;
    }

    private int unnumbered(int index, String title) {
        close();
        SectionKind kind = SectionKinds.of(about(title), null);
        int number = contents.numberOf(title);
        open = kind == SectionKind.PROFILE ? "0" : String.valueOf(number > 0 ? number : highest + 1);
        highest = kind == SectionKind.PROFILE ? highest : Math.max(highest, Integer.parseInt(open));
        openKind = kind;
        chapter = open;
        chapterKind = kind;
        lastChapter = 0;
        lastSection = 0;
        begin(Heading.Level.CHAPTER, open, kind, title, index);
        return 1;
    }

    private void begin(Heading.Level level, String number, SectionKind kind, String title, int index) {
        anyHeading = true;
        place = new Place(level, number, kind, title, lines.get(index).location());
    }

    private void close() {
        joiner.finish(paragraphs);
        boolean bare = (!anyHeading || place.level() == Heading.Level.PART) && paragraphs.isEmpty();
        if (part != Part.TABLES && !bare) {
            sections.add(new OutlineSection(place.number(), place.kind(), place.title(), place.location(), paragraphs));
        }
        paragraphs = new ArrayList<>();
    }

    /** Without what stands before the first heading, if there are headings, and without headings named twice. */
    private static List<OutlineSection> withoutContents(List<OutlineSection> sections) {
        List<OutlineSection> kept = new ArrayList<>();
        Set<String> later = new HashSet<>();
        boolean titled = sections.stream().anyMatch(section -> !section.title().isEmpty());
        for (int i = sections.size() - 1; i >= 0; i--) {
            OutlineSection section = sections.get(i);
            boolean cover = titled && section.title().isEmpty();
            boolean repeated = section.paragraphs().isEmpty() && later.contains(section.title());
            if (!cover && !repeated) {
                kept.add(0, section);
            }
            later.add(section.title());
        }
        return kept;
    }

    /** How many lines the rest of a heading takes up; the foot of a page may stand before it. */
    private int restLines(int index, String title) {
        int next = index + 1;
        while (next < lines.size() && PageNumber.is(lines.get(next).normal())) {
            next++;
        }
        if (next >= lines.size() || breaks.contains(lines.get(next))) {
            return 0;
        }
        return HeadingWords.isRest(title, lines.get(next).normal()) ? next - index : 0;
    }

    private String line(int index) {
        return Heading.withoutMarkup(lines.get(index).normal());
    }

    private String about(String title) {
        return organisation.isEmpty() ? title : title.replace(organisation, "");
    }
}
