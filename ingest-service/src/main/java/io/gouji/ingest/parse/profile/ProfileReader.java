package io.gouji.ingest.parse.profile;

import io.gouji.ingest.parse.label.Numbering;
import io.gouji.ingest.parse.outline.Heading;
import io.gouji.ingest.parse.outline.OutlineSection;
import io.gouji.ingest.parse.outline.Paragraph;
import io.gouji.model.document.Location;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.profile.OrganisationProfile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the profile of an organisation (部门概况). Offices and units are listed in a sentence behind a colon, or each in a
 * paragraph of its own below one that announces them.
 */
public final class ProfileReader {

    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 500;
    private static final List<String> OFFICES =
            List.of("内设机构", "科室", "股室", "处室", "内设", "下设", "职能部门", "机构包括", "处、", "机关设");
    private static final List<String> UNITS =
            List.of("预算单位", "下属单位", "所属单位", "直属单位", "事业单位", "派出机构", "下属", "二级单位", "单位包括", "单位构成");
    private static final List<String> NO_LIST = List.of("职责是", "职责:", "职能:", "职能包括", "主要职能", "主要职责", "其中");

    private final List<String> functions = new ArrayList<>();
    private final List<String> offices = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private @Nullable Location location;
    private @Nullable List<String> listed;

    private ProfileReader() {}

    /** The profile in these sections, null if there is none. */
    public static @Nullable OrganisationProfile read(List<OutlineSection> sections) {
        ProfileReader reader = new ProfileReader();
        for (OutlineSection section : sections) {
            if (section.kind() == SectionKind.PROFILE) {
                reader.take(section);
            }
        }
        Location location = reader.location;
        return location == null
                ? null
                : new OrganisationProfile(reader.functions, reader.offices, reader.units, location);
    }

    private void take(OutlineSection section) {
        location = location == null ? section.location() : location;
        boolean duties = section.title().contains("职能") || section.title().contains("职责");
        listed = section.title().contains("单位构成") ? units : null;
        for (Paragraph paragraph : section.paragraphs()) {
            if (duties) {
                function(paragraph);
            } else {
                bodies(paragraph);
            }
        }
    }

    private void function(Paragraph paragraph) {
        String text = paragraph.text();
        if (!text.endsWith(":") && functions.size() < MOST_NAMES) {
            functions.add(paragraph.printed());
        }
    }

    private void bodies(Paragraph paragraph) {
        String text = paragraph.text();
        Heading heading = Heading.of(text);
        if (heading != null && isItem(heading.title())) {
            if (heading.level() == Heading.Level.SECTION) {
                listed = listOf(heading.title());
                return;
            }
            List<String> open = listed;
            if (open != null) {
                int end = text.endsWith("。") ? text.length() - 1 : text.length();
                add(open, paragraph, text.length() - heading.title().length(), end);
                return;
            }
        }
        int digits = Numbering.end(text, 0);
        List<String> rows = listed;
        if (rows != null && digits > 0 && Character.isDigit(text.charAt(0)) && isItem(text)) {
            add(rows, paragraph, digits, text.length());
            return;
        }
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('。', start);
            end = end < 0 ? text.length() : end;
            sentence(paragraph, start, end);
            start = end + 1;
        }
    }

    private static boolean isItem(String title) {
        return title.length() <= LONGEST_NAME && title.indexOf(',') < 0 && title.indexOf(':') < 0;
    }

    private void sentence(Paragraph paragraph, int start, int end) {
        String text = paragraph.text();
        int colon = listStart(text, start, end);
        if (colon < 0) {
            return;
        }
        int from = text.lastIndexOf(',', colon);
        List<String> list = listOf(text.substring(Math.max(start, from), colon));
        list = list == null ? listOf(text.substring(start, colon)) : list;
        listed = list;
        if (list == null || colon + 1 >= end) {
            return;
        }
        int name = colon + 1;
        int depth = 0;
        for (int i = name; i <= end; i++) {
            char c = i == end ? '、' : text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if ("、,;".indexOf(c) >= 0 && (depth <= 0 || i == end)) {
                add(list, paragraph, name, i);
                name = i + 1;
            }
            if (c == ';' && i < end) {
                sentence(paragraph, i + 1, end);
                return;
            }
        }
    }

    /** Where a list begins behind words that announce one, -1 if none does. */
    private static int listStart(String text, int start, int end) {
        for (String word : List.of("分别是:", "分别为:", "具体包括:", "包括:", "为:", "是:", "如下:", "包括", ":")) {
            int at = text.indexOf(word, start);
            boolean list = at >= 0
                    && at < end
                    && NO_LIST.stream().noneMatch(no -> text.startsWith(no, Math.max(start, at - 2)));
            if (list) {
                return at + word.length() - 1;
            }
        }
        return -1;
    }

    private @Nullable List<String> listOf(String announcement) {
        int office = last(announcement, OFFICES);
        int unit = last(announcement, UNITS);
        if (office < 0 && unit < 0) {
            return null;
        }
        return office > unit ? offices : units;
    }

    private static int last(String text, List<String> words) {
        int last = -1;
        for (String word : words) {
            last = Math.max(last, text.lastIndexOf(word));
        }
        return last;
    }

    private void add(List<String> list, Paragraph paragraph, int from, int to) {
        String text = paragraph.text();
        int start = from;
        while (start < to && "、,.;".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        boolean name = to - start >= 2 && to - start <= LONGEST_NAME && list.size() < MOST_NAMES;
        if (name && !Character.isDigit(text.charAt(start))) {
            list.add(paragraph.printed(start, to));
        }
    }
}
