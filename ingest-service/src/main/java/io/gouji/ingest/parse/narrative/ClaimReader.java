package io.gouji.ingest.parse.narrative;

import io.gouji.ingest.parse.narrative.Quantity.Kind;
import io.gouji.ingest.parse.narrative.Reading.Named;
import io.gouji.ingest.parse.outline.Paragraph;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.Origin;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers stated in a paragraph. A number speaks of the noun before it; where only words of share or change stand
 * there, of the same as the number before. Numbers in the reasons given for a change are parts of their subject.
 */
final class ClaimReader {

    private static final int LONGEST_QUOTE = 90;
    private static final int LONGEST_SUBJECT = 60;
    private static final int MOST_CLAIMS = 400;
    private static final List<String> REASONS = List.of("原因是", "原因为", "原因:", "主要是", "由于", "因为", "原因在于", "原因");
    private static final List<String> PURPOSES = List.of("主要用于", "用于");
    private static final List<String> NEXT_REASONS = List.of("二是", "三是", "四是", "五是", "六是");
    private static final List<String> UNCHANGED = List.of("持平", "无变化", "一致", "无增减", "没有变化", "相同", "无增减变化");
    private static final List<String> YEAR_BEFORE = List.of("上年", "去年", "年预算", "年度", "同比", "年决算");
    private static final List<String> GENERIC = List.of(
            "预算", "支出", "支出预算", "预算支出", "决算", "支出决算", "年初预算", "经费", "资金", "预算执行", "当年预算执行", "收入", "账面价值", "原值", "全年预算",
            "调整预算", "财政拨款预算", "经费预算", "年初预算安排");
    private static final List<String> COUNTING = List.of("下设", "下属", "所属", "包括", "设", "内设", "直属", "含", "和", "及", "与");
    private static final List<String> VERBS = List.of("开展", "实行", "编报", "财政", "的", "已", "共");
    private static final List<String> POSTS = List.of("编制数", "编制", "人数", "在职", "退休", "离休", "职数", "人员");
    private static final List<String> MONEY_WORDS = List.of("预算", "决算", "支出", "收入", "金额", "费");

    private final Reading reading;
    private final String section;
    private final SectionKind kind;
    private final Paragraph paragraph;
    private final String text;
    private final List<ItemMention> mentions;
    private final List<String> classes;
    private final List<Claim> claims = new ArrayList<>();

    private Named base;
    private int baseAt = -1;
    private int quoteFrom = -1;
    private boolean inReason;
    private String reasonWord = "";
    private int reasonAt;
    private String prefix = "";
    private boolean afterRate;
    private boolean afterUnchanged;

    private ClaimReader(
            Reading reading, String section, SectionKind kind, Paragraph paragraph, List<String> classes, Named base) {
        this.reading = reading;
        this.section = section;
        this.kind = kind;
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.mentions = ItemMention.in(text);
        this.classes = classes;
        this.base = base;
    }

    /**
     * The numbers stated in a paragraph.
     *
     * @param section number of the section
     * @param kind what it is about
     * @param classes the class that the heading names, where the paragraph names lower levels only
     * @param base what the paragraph speaks of if it does not say
     */
    static Stated read(
            Reading reading, String section, SectionKind kind, Paragraph paragraph, List<String> classes, Named base) {
        return new ClaimReader(reading, section, kind, paragraph, classes, base).read();
    }

    private Stated read() {
        int cursor = 0;
        int segment = 0;
        List<Quantity> quantities = withUnchanged();
        for (int i = 0; i < quantities.size() && claims.size() < MOST_CLAIMS; i++) {
            Quantity quantity = quantities.get(i);
            int start = segmentStart(cursor, quantity.start());
            if (start > cursor) {
                segment = start;
                prefix = "";
                afterRate = false;
            }
            noteReason(Math.max(cursor, start), quantity.start());
            int leadStart = Math.max(cursor, Math.max(start, inReason ? Math.min(reasonAt, quantity.start()) : 0));
            boolean statesNext = quantity.unit().isEmpty()
                    && quantity.numberEnd() == quantity.start()
                    && i + 1 < quantities.size()
                    && quantities.get(i + 1).start() <= quantity.end();
            afterUnchanged = i > 0
                    && isUnchanged(quantities.get(i - 1))
                    && quantities.get(i - 1).end() == quantity.start();
            if (statesNext || claim(quantity, leadStart, segment)) {
                cursor = quantity.end();
            }
        }
        return new Stated(claims, last());
    }

    /** What is spoken of at the end of the paragraph. */
    private Named last() {
        ItemMention mention = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
        return mention == null || mention.end() <= baseAt || mention.level() == 1 ? base : item(mention);
    }

    /** The quantities, and among them the words that say that nothing has changed. */
    private List<Quantity> withUnchanged() {
        List<Quantity> quantities = new ArrayList<>(Quantities.in(text));
        quantities.removeIf(quantity -> mentions.stream()
                .anyMatch(mention -> mention.start() <= quantity.start() && quantity.end() <= mention.end()));
        if (quantities.isEmpty()) {
            return quantities;
        }
        for (String word : UNCHANGED) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                int from = Math.max(clauseStart(0, at), at - LONGEST_SUBJECT);
                String clause = text.substring(from, at);
                boolean amount = !clause.endsWith("不") && !clause.contains("口径") && !clause.contains("决算数与预算");
                if (amount && YEAR_BEFORE.stream().anyMatch(clause::contains)) {
                    quantities.add(new Quantity(at, at, at + word.length(), BigDecimal.ZERO, "", Kind.BARE));
                }
            }
        }
        quantities.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return quantities;
    }

    private static boolean isUnchanged(Quantity quantity) {
        return quantity.numberEnd() == quantity.start();
    }

    /** Where the sentence before a number begins; reasons that are counted go on behind a semicolon. */
    private int segmentStart(int cursor, int end) {
        for (int i = end - 1; i >= cursor; i--) {
            char c = text.charAt(i);
            boolean stop = c == '。' || (c == ';' && !startsWithAny(NEXT_REASONS, i + 1));
            if (stop) {
                inReason = false;
                return i + 1;
            }
        }
        return cursor;
    }

    private boolean startsWithAny(List<String> words, int index) {
        for (String word : words) {
            if (text.startsWith(word, index)) {
                return true;
            }
        }
        return false;
    }

    private void noteReason(int from, int to) {
        String lead = text.substring(from, to);
        for (String word : REASONS) {
            int at = lead.lastIndexOf(word);
            if (at >= 0) {
                inReason = true;
                reasonWord = "/原因:";
                reasonAt = from + at + word.length();
                return;
            }
        }
        for (String word : PURPOSES) {
            int at = lead.lastIndexOf(word);
            if (at >= 0 && !lead.startsWith("以下", at + word.length())) {
                inReason = true;
                reasonWord = "/用途:";
                reasonAt = from + at + word.length();
                return;
            }
        }
    }

    private int clauseStart(int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            if (",;。:".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return from;
    }

    /** States what a number says, and whether it says something. */
    private boolean claim(Quantity quantity, int leadStart, int segment) {
        int clause = clauseStart(leadStart, quantity.start());
        String words = text.substring(clause, quantity.start());
        String lead = text.substring(leadStart, quantity.start());
        if (words.isEmpty() && clause > leadStart && quantity.kind() != Kind.BARE && !isCounted(quantity)) {
            int before = clauseStart(leadStart, clause - 1);
            words = text.substring(before, clause - 1);
            clause = before;
        }
        if (quantity.kind() == Kind.BARE && !isUnchanged(quantity)) {
            Measure measure = bareMeasure(words, quantity);
            if (measure != null) {
                Named subject = subject(quantity, measure, words, leadStart, clause, segment);
                add(quantity, measure, quantity.value(), subject, clause, measure == Measure.COUNT ? "人" : "");
            }
            return measure != null;
        }
        Wording.Reading meaning = isUnchanged(quantity) || afterUnchanged && quantity.kind() == Kind.MONEY
                ? new Wording.Reading(Measure.CHANGE_AMOUNT, BigDecimal.ZERO)
                : Wording.read(words, lead, quantity, afterRate);
        boolean picture = meaning.measure() == Measure.RATE_PCT && lead.endsWith(",");
        if (isUnchanged(quantity) && inReason || picture) {
            return false;
        }
        Named subject = subject(quantity, meaning.measure(), words, leadStart, clause, segment);
        afterRate = meaning.measure() == Measure.RATE_PCT;
        add(quantity, meaning.measure(), meaning.value(), subject, clause, unit(quantity, words));
        return true;
    }

    /** Whether a number counts the noun behind it. */
    private boolean isCounted(Quantity quantity) {
        return quantity.kind() == Kind.COUNT && !follower(quantity.end()).isEmpty();
    }

    private static String unit(Quantity quantity, String words) {
        if (quantity.kind() == Kind.MONEY && words.contains("每人")) {
            String per = words.contains("每人每月") ? "/人/月" : words.contains("每人每年") ? "/人/年" : "/人";
            return quantity.unit() + per;
        }
        return quantity.unit();
    }

    /** Numbers without a unit are counted only behind posts, and zeros behind words of money. */
    private @Nullable Measure bareMeasure(String words, Quantity quantity) {
        String phrase = Phrase.of(words, reading.organisation()).text();
        char next = quantity.end() < text.length() ? text.charAt(quantity.end()) : '。';
        boolean ends = ",;。:、)".indexOf(next) >= 0;
        if (ends && POSTS.stream().anyMatch(phrase::endsWith)) {
            return Measure.COUNT;
        }
        boolean zero = quantity.value().signum() == 0
                && ends
                && (words.endsWith("为") || words.endsWith("数"))
                && MONEY_WORDS.stream().anyMatch(phrase::endsWith);
        return zero ? Measure.AMOUNT : null;
    }

    private Named subject(Quantity quantity, Measure measure, String words, int leadStart, int clause, int segment) {
        if (inReason) {
            return reason(quantity, measure, words);
        }
        Phrase phrase = Phrase.of(words, reading.organisation());
        Named item = mentioned(quantity, clause);
        if (item != null) {
            base = item;
            baseAt = quantity.start();
            quoteFrom = clause;
            return aspect(measure, words, phrase);
        }
        if (quantity.kind() == Kind.COUNT && isFollowed(phrase.text(), words)) {
            String follower = follower(quantity.end());
            if (!follower.isEmpty()) {
                base = reading.named(kind, follower);
                return base;
            }
        }
        boolean generic = GENERIC.contains(phrase.text())
                && (isItem() || SubjectBook.bundled().find(kind, phrase.text()).isEmpty());
        if (phrase.isEmpty() || generic || isWhole(measure, words)) {
            if (measure == Measure.AMOUNT || measure == Measure.COUNT || !isItem()) {
                earlier(leadStart, clause);
            }
            return aspect(measure, words, phrase);
        }
        boolean enterprises = kind == SectionKind.PROCUREMENT
                && text.substring(leadStart, clause).contains("企业");
        Phrase named = enterprises
                ? new Phrase(text.substring(leadStart, quantity.start()).replace(",", ""), 0)
                : phrase;
        base = named(named, segment, quantity.start());
        quoteFrom = clause;
        return aspect(measure, words, phrase);
    }

    /** {@code 占本年支出合计的100%}: what stands behind the word is the whole, not the subject. */
    private static boolean isWhole(Measure measure, String words) {
        return (measure == Measure.SHARE_PCT && words.startsWith("占"))
                || (measure == Measure.COMPLETION_PCT && words.startsWith("完成"));
    }

    private boolean isItem() {
        return !base.name().isEmpty() && Character.isDigit(base.name().charAt(0));
    }

    /** Takes the subject from an earlier clause of the same lead, if one has a noun. */
    private void earlier(int leadStart, int clause) {
        int end = clause - 1;
        while (end > leadStart) {
            int start = clauseStart(leadStart, end);
            Phrase phrase = Phrase.of(text.substring(start, end), reading.organisation());
            if (!phrase.isEmpty()
                    && !GENERIC.contains(phrase.text())
                    && phrase.text().length() <= LONGEST_SUBJECT) {
                boolean known = !SubjectBook.bundled().find(kind, phrase.text()).isEmpty();
                if (known || end == clause - 1 && text.charAt(end) != ':') {
                    base = reading.named(kind, phrase.text());
                    baseAt = start;
                    quoteFrom = start;
                }
                return;
            }
            end = start - 1;
        }
    }

    private Named named(Phrase phrase, int segment, int end) {
        String name = phrase.text();
        if (kind == SectionKind.STATE_ASSETS) {
            if (text.substring(segment, end).contains("安排购置")) {
                prefix = "安排购置";
            }
            if (!prefix.isEmpty()) {
                int bought = name.indexOf("购置");
                name = prefix + (bought >= 0 ? name.substring(bought + 2) : withoutUnit(name));
            }
        }
        baseAt = end - name.length();
        String shown = name.length() > LONGEST_SUBJECT ? name.substring(0, LONGEST_SUBJECT) : name;
        return reading.named(kind, shown, phrase.year());
    }

    private static String withoutUnit(String name) {
        return name.startsWith("部门价值") || name.startsWith("单位价值") ? name.substring(2) : name;
    }

    private @Nullable Named mentioned(Quantity quantity, int clause) {
        ItemMention last = null;
        for (ItemMention mention : mentions) {
            if (mention.end() <= quantity.start() && mention.end() > baseAt) {
                last = mention;
            }
        }
        if (last == null) {
            return null;
        }
        boolean direct = last.level() > 1 || last.end() >= clause;
        if (!direct) {
            return null;
        }
        return item(last);
    }

    private Named item(ItemMention mention) {
        List<String> path = new ArrayList<>();
        if (mention.level() == mention.path().size() + 1) {
            path.addAll(classes);
        }
        path.addAll(mention.path());
        if (path.size() < mention.level()) {
            return new Named(String.join("/", path), null);
        }
        String code = reading.items().codeOf(path);
        boolean ofAll = kind == SectionKind.OVERALL && path.size() == 1 && text.charAt(mention.end() - 1) == ')';
        CellRef cell = ofAll
                ? reading.cells().ofAllExpenditure(code, path.get(0))
                : code.isEmpty() ? null : reading.cells().ofCode(kind, code);
        boolean byName = path.size() == 1 || code.isEmpty();
        return new Named(byName ? String.join("/", path) : code, cell);
    }

    /** What a number in a reason or purpose counts: the noun before it, else the one behind it. */
    private Named reason(Quantity quantity, Measure measure, String words) {
        Phrase phrase = Phrase.of(words, "");
        String noun = phrase.text();
        if (Wording.isChange(measure) && noun.isEmpty()) {
            noun = behindChange(words);
        }
        if (noun.isEmpty() && quantity.kind() == Kind.COUNT) {
            noun = follower(quantity.end());
        }
        if (noun.length() > LONGEST_SUBJECT / 2) {
            noun = noun.substring(noun.length() - LONGEST_SUBJECT / 2);
        }
        return new Named(base.name() + reasonWord + noun, null);
    }

    private static String behindChange(String words) {
        for (String change : List.of("增加", "减少", "新增", "调增", "调减")) {
            int at = words.lastIndexOf(change);
            if (at >= 0) {
                String noun = words.substring(at + change.length());
                return noun.endsWith("等") ? noun.substring(0, noun.length() - 1) : noun;
            }
        }
        return "";
    }

    /** The base subject, and which of its amounts is meant where several are stated. */
    private Named aspect(Measure measure, String words, Phrase phrase) {
        if (measure != Measure.AMOUNT) {
            return base;
        }
        boolean before = phrase.year() > 0 && phrase.year() < reading.fiscalYear();
        String aspect = before && words.contains("执行")
                ? "/上年执行数"
                : before && (words.contains("预算") || words.contains("决算"))
                        ? "/上年数"
                        : words.contains("年初预算") ? "/年初预算" : words.contains("全年预算") ? "/全年预算" : "";
        return aspect.isEmpty()
                ? base
                : new Named(
                        base.name() + aspect,
                        aspect.endsWith("预算") ? reading.cells().budgetBeside(base.cell()) : null);
    }

    private static boolean isFollowed(String phrase, String words) {
        return (phrase.isEmpty() || COUNTING.stream().anyMatch(words::endsWith))
                && !words.contains("减少")
                && !words.contains("增加");
    }

    /** The noun behind a counted number: {@code 下设8个科室}. */
    private String follower(int end) {
        int i = end;
        while (i < text.length()
                && i - end < 16
                && ",;。:、(和及与".indexOf(text.charAt(i)) < 0
                && !Character.isDigit(text.charAt(i))) {
            i++;
        }
        String noun = text.substring(end, i);
        for (String verb : VERBS) {
            int at = noun.indexOf(verb);
            noun = at >= 2 ? noun.substring(0, at) : noun;
        }
        return noun.length() < 2 ? "" : noun;
    }

    private void add(Quantity quantity, Measure measure, BigDecimal value, Named subject, int clause, String unit) {
        boolean unchanged = isUnchanged(quantity);
        int end = unchanged ? quantity.end() : quantity.numberEnd();
        String printed = paragraph.exactly(quantity.start(), end);
        int from = Math.max(clause, quantity.end() - LONGEST_QUOTE);
        if (quoteFrom >= 0 && quoteFrom < from && quantity.end() - quoteFrom <= LONGEST_QUOTE) {
            from = quoteFrom;
        }
        while (from < quantity.start() && "、,.;:".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int behind = quantity.end()
                + (quantity.kind() == Kind.COUNT ? follower(quantity.end()).length() : 0);
        claims.add(new Claim(
                section,
                subject.name(),
                measure,
                value,
                unchanged ? "万元" : unit,
                unchanged || isClean(printed) ? Origin.PRINTED : Origin.REPAIRED,
                printed,
                paragraph.printed(from, behind),
                paragraph.location(quantity.start()),
                subject.cell()));
    }

    private static boolean isClean(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            if ("0123456789.,".indexOf(printed.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * What a paragraph states.
     *
     * @param claims its numbers
     * @param last what it speaks of at its end
     */
    record Stated(List<Claim> claims, Named last) {}
}
