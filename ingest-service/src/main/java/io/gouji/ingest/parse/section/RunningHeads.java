package io.gouji.ingest.parse.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The title of a disclosure that stands on every page of a text whose pages are lost (页眉页脚): a line of its own, here in a
 * sentence, there among the rows of a table. The first one is the title; the others say nothing of what they stand in.
 *
 * @param text all lines but these
 * @param heads the lines that repeat the title
 */
public record RunningHeads(List<SourceLine> text, List<SourceLine> heads) {

    /** On fewer pages than these it may be a heading that the cover and the contents have too. */
    private static final int FEWEST = 4;

    private static final int LONGEST = 60;

    private static final Pattern TITLE = Pattern.compile("[^,。;:、]*(?:20\\d\\d|二[〇○零0][一二三四五六七八九〇○零]{2})年度?"
            + "[^,。;:、表]{0,20}(?:预算|决算)(?:信息)?(?:公开)?(?:情况)?(?:说明|报告|文本|材料)?书?");

    /** The number of a page before or behind the title. */
    private static final Pattern PAGE = Pattern.compile("^(?:第?\\d{1,3}页|[-—–]\\d{1,3}[-—–]|\\d{1,3}(?=\\D))|"
            + "(?:第?\\d{1,3}页(?:[,/]?共\\d{1,3}页)?|[-—–]\\d{1,3}[-—–]|(?<=\\D)\\d{1,3}(?:/\\d{1,3})?)$");

    public RunningHeads {
        text = List.copyOf(text);
        heads = List.copyOf(heads);
    }

    /** Tells the lines that repeat the title from the others. */
    public static RunningHeads in(List<SourceLine> lines) {
        Map<String, Integer> titles = new HashMap<>();
        for (SourceLine line : lines) {
            if (mayBeTitle(line)) {
                titles.merge(title(line), 1, Integer::sum);
            }
        }
        titles.values().removeIf(times -> times < FEWEST);
        if (titles.isEmpty()) {
            return new RunningHeads(lines, List.of());
        }
        List<SourceLine> text = new ArrayList<>();
        List<SourceLine> heads = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SourceLine line : lines) {
            boolean head = mayBeTitle(line) && titles.containsKey(title(line)) && !seen.add(title(line));
            (head ? heads : text).add(line);
        }
        return new RunningHeads(text, heads);
    }

    private static boolean mayBeTitle(SourceLine line) {
        return line.normal().length() <= LONGEST
                && !line.line().hasCells()
                && line.normal().contains("年")
                && TITLE.matcher(title(line)).matches();
    }

    private static String title(SourceLine line) {
        return PAGE.matcher(line.normal()).replaceAll("");
    }
}
