package io.gouji.ingest.parse.privacy;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.document.Labels;
import io.gouji.model.document.Location;
import io.gouji.model.document.Note;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.privacy.PersonalDatum;
import io.gouji.model.privacy.PersonalDatum.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the personal data of a document, line by line: by their form, and by the label before them. */
public final class PersonalDataFinder {

    /** More than this are hidden all the same, but not listed one by one. */
    private static final int MOST_LISTED = 2_000;

    private static final int CONTEXT = 12;
    private static final int SHORTEST_ADDRESS = 6;
    private static final List<String> PHONES = List.of("电话", "手机", "联系");
    /** What is longer before a full stop is a sentence. */
    private static final int LONGEST_BEFORE_STOP = 3;

    private static final List<String> ADDRESSES = List.of("家庭住址", "家庭地址", "居住地址", "住址", "现住址");

    private final Map<Find, PersonalDatum> data = new LinkedHashMap<>();
    private final Mask mask = new Mask();
    private final Set<SourceLine> figures;

    private PersonalDataFinder(Set<SourceLine> figures) {
        this.figures = figures;
    }

    /**
     * The personal data in these lines.
     *
     * @param figures those lines that are rows of figures: a long number there is an amount unless a telephone is announced
     */
    public static Found find(List<SourceLine> lines, Set<SourceLine> figures) {
        PersonalDataFinder finder = new PersonalDataFinder(figures);
        lines.forEach(finder::line);
        List<PersonalDatum> masked = finder.data.values().stream()
                .limit(MOST_LISTED)
                .map(datum -> new PersonalDatum(
                        datum.kind(), datum.masked(), finder.mask.apply(datum.context()), datum.location()))
                .toList();
        return new Found(masked, finder.data.size() - masked.size(), finder.mask);
    }

    /**
     * What was found.
     *
     * @param data masked, in printed order
     * @param unlisted how many more there are
     * @param mask hides all of it
     */
    public record Found(List<PersonalDatum> data, int unlisted, Mask mask) {

        /** What must be said of those that are not listed. */
        public List<Note> notes() {
            return unlisted == 0
                    ? List.of()
                    : List.of(new Note(
                            Note.Code.READING_LIMIT,
                            null,
                            new LocalizedText(
                                    "个人信息过多,另有" + unlisted + "处已遮蔽但未逐条列出",
                                    "There is too much personal data to list: " + unlisted
                                            + " more are masked but not listed"),
                            null));
        }
    }

    /**
     * What makes two finds the same.
     *
     * @param kind what it is
     * @param masked as it is shown
     * @param location where it stands
     */
    private record Find(Kind kind, String masked, Location location) {}

    private void line(SourceLine line) {
        String text = line.text();
        String normal = line.normal();
        if (mayHaveDigits(text)) {
            for (Digits.Found found : Digits.in(text)) {
                boolean amount = figures.contains(line) && PHONES.stream().noneMatch(normal::contains);
                if (!amount || found.kind() == Kind.EMAIL || found.kind() == Kind.IDENTITY_NUMBER) {
                    String raw = text.substring(found.start(), found.end());
                    add(found.kind(), raw, found.masked(), before(text, found.start()), line);
                }
            }
        }
        boolean people = normal.indexOf('人') >= 0 || normal.indexOf('姓') >= 0 || normal.indexOf('导') >= 0;
        String label = people ? labelIn(normal) : "";
        if (!label.isEmpty()) {
            names(line, label);
        }
        if (normal.indexOf('址') >= 0) {
            ADDRESSES.stream().filter(normal::contains).findFirst().ifPresent(home -> address(line, home));
        }
    }

    private static String labelIn(String normal) {
        for (String label : PersonNames.LABELS) {
            if (normal.contains(label)) {
                return label;
            }
        }
        return "";
    }

    private static boolean mayHaveDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9' || c >= '\uFF10' && c <= '\uFF19';
            digits = digit ? digits + 1 : c == ' ' || c == '-' ? digits : 0;
            if (digits >= 11 || c == '@' || c == '＠') {
                return true;
            }
        }
        return false;
    }

    /** The cells or words behind a label, up to the first that is a name. */
    private void names(SourceLine line, String label) {
        List<String> pieces = pieces(line);
        for (int i = 0; i < pieces.size(); i++) {
            String piece = Labels.normal(pieces.get(i));
            String both = i > 0 ? Labels.normal(pieces.get(i - 1)) + piece : piece;
            String announced = labelAtEnd(piece);
            announced = announced.isEmpty() && i > 0 ? labelAtEnd(both) : announced;
            String within = announced.isEmpty() ? behindLabel(piece) : "";
            if (!within.isEmpty() && PersonNames.is(within)) {
                add(Kind.PERSON_NAME, within, PersonNames.masked(within), label, line);
            }
            int next = i + 1;
            while (!announced.isEmpty()
                    && next < pieces.size()
                    && Labels.normal(pieces.get(next)).isEmpty()) {
                next++;
            }
            String name = announced.isEmpty() || next >= pieces.size() ? "" : nameIn(Labels.normal(pieces.get(next)));
            if (PersonNames.is(name)) {
                add(Kind.PERSON_NAME, name, PersonNames.masked(name), announced, line);
            }
        }
        // Where a form repeats what it lost, the same person stands again at the end of the row.
        String last = pieces.isEmpty() ? "" : Labels.normal(pieces.get(pieces.size() - 1));
        if (line.isRow() && pieces.size() > 2 && PersonNames.is(last) && last.length() == 3) {
            add(Kind.PERSON_NAME, last, PersonNames.masked(last), label, line);
        }
    }

    private static String nameIn(String text) {
        int end = 0;
        while (end < text.length() && "(,、;/:".indexOf(text.charAt(end)) < 0 && !Character.isDigit(text.charAt(end))) {
            end++;
        }
        String name = text.substring(0, end);
        int stop = name.indexOf('。');
        return stop >= 0 && stop <= LONGEST_BEFORE_STOP ? name.substring(0, stop) : name;
    }

    /** The label that a piece ends with, with or without a colon. */
    private static String labelAtEnd(String piece) {
        String text = piece.endsWith(":") ? piece.substring(0, piece.length() - 1) : piece;
        for (String label : PersonNames.LABELS) {
            if (text.endsWith(label)) {
                return label;
            }
        }
        return "";
    }

    /** What stands behind a label and a colon in the same piece. */
    private static String behindLabel(String piece) {
        for (String label : PersonNames.LABELS) {
            int at = piece.indexOf(label);
            int behind = at + label.length();
            if (at >= 0 && behind < piece.length() && piece.charAt(behind) == ':') {
                return nameIn(piece.substring(behind + 1));
            }
        }
        return "";
    }

    /** Words of a line, those of cells one after another. */
    private static List<String> pieces(SourceLine line) {
        List<String> pieces = new ArrayList<>();
        if (line.line().hasCells()) {
            for (Layout.Cell cell : line.line().cells()) {
                pieces.addAll(List.of(cell.text().strip().split("[ \u3000]+")));
            }
        } else {
            pieces.addAll(List.of(line.text().strip().split("[ \u3000]+")));
        }
        return pieces;
    }

    private void address(SourceLine line, String label) {
        String normal = line.normal();
        int start = normal.indexOf(label) + label.length();
        while (start < normal.length() && ":".indexOf(normal.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < normal.length() && ",;。".indexOf(normal.charAt(end)) < 0 && end - start < 40) {
            end++;
        }
        String address = normal.substring(start, end);
        if (address.length() >= SHORTEST_ADDRESS && address.chars().anyMatch(c -> "省市县区乡镇村路街号".indexOf(c) >= 0)) {
            add(Kind.HOME_ADDRESS, address, address.substring(0, 2) + "****", label, line);
        }
    }

    private static String before(String text, int start) {
        String before = Labels.normal(text.substring(Math.max(0, start - 2 * CONTEXT), start));
        return before.substring(Math.max(0, before.length() - CONTEXT));
    }

    private void add(Kind kind, String raw, String masked, String context, SourceLine line) {
        mask.hide(raw, masked);
        data.putIfAbsent(
                new Find(kind, masked, line.location()), new PersonalDatum(kind, masked, context, line.location()));
    }
}
