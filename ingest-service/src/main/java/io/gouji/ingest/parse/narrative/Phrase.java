package io.gouji.ingest.parse.narrative;

import java.util.List;

/**
 * What a piece of a sentence before a number speaks of, without the words around it.
 *
 * @param text the noun phrase, empty where the piece has none
 * @param year the year that stands before it, 0 where there is none
 */
record Phrase(String text, int year) {

    private static final String QUOTES = "“”„‟\"'‘’「」『』〝〞《》";
    private static final int YEAR_DIGITS = 4;
    private static final List<String> COMPARED = List.of(
            "比上年", "比去年", "较上年", "较去年", "与上年", "同比", "比20", "较20", "与20", "比年初", "较年初", "比预算", "同上年", "相比", "比上");
    private static final List<String> CHANGES = List.of(
            "增加", "减少", "增长", "下降", "上升", "降低", "提高", "上浮", "下浮", "调增", "调减", "压减", "新增", "增幅", "减幅", "降幅", "升幅", "涨幅",
            "下滑", "上涨", "占比", "占", "完成", "持平", "一致", "无变化", "比重");
    private static final List<String> BEFORE = List.of(
            "其中", "包括", "另外", "此外", "以及", "主要为", "具体为", "总体情况为", "总体情况", "本部门", "本单位", "我部门", "我单位", "本级", "我局", "我院",
            "我委", "本局", "本院", "本年度", "本年", "年度", "年", "部门", "全年", "当年度", "的", "为", "和", "及", "与", "共计", "共", "各", "是",
            "至", "底", "末", "度", "涉及", "截至", "一是", "二是", "三是", "四是", "五是", "给予", "下设", "下属", "设有", "设", "含", "对", "向",
            "按照", "按");
    private static final List<String> AFTER = List.of(
            "预算安排规模", "预算金额", "涉及预算", "预算数", "决算数", "共计", "总计", "总额", "金额", "价值", "安排", "分别", "共有", "共", "为", "是", "约",
            "达到", "达", "计", "数", "的", "了", "不低于", "不少于", "各", "涉及", "有", "余额");
    private static final List<String> OWNS = List.of("共有", "拥有", "占有", "占用使用", "保有", "购置的");
    private static final List<String> KEPT = List.of("编制数", "人数", "总计", "合计");

    /** The phrase of a piece in normal form that has no commas. */
    static Phrase of(String piece, String organisation) {
        String text = withoutQuotes(piece);
        if (!organisation.isEmpty()) {
            text = text.replace(organisation, "");
        }
        text = beforeComparison(withoutNumbering(text));
        int year = 0;
        int at = lastYear(text);
        if (at >= 0) {
            year = Integer.parseInt(text.substring(at, at + YEAR_DIGITS));
            text = text.substring(at + YEAR_DIGITS + 1);
        }
        for (String owns : OWNS) {
            int index = text.lastIndexOf(owns);
            boolean names = index >= 0 && text.startsWith("保有量", index);
            if (index >= 0 && !names && index + owns.length() < text.length()) {
                text = text.substring(index + owns.length());
            }
        }
        return new Phrase(withoutEnds(text), year);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    static String withoutQuotes(String text) {
        StringBuilder bare = null;
        for (int i = 0; i < text.length(); i++) {
            boolean quote = QUOTES.indexOf(text.charAt(i)) >= 0;
            if (quote && bare == null) {
                bare = new StringBuilder(text.substring(0, i));
            } else if (!quote && bare != null) {
                bare.append(text.charAt(i));
            }
        }
        return bare == null ? text : bare.toString();
    }

    private static String withoutNumbering(String text) {
        int i = 0;
        if (text.startsWith("(")) {
            int close = text.indexOf(')');
            return close > 0 && close <= 3 ? text.substring(close + 1) : text;
        }
        while (i < text.length()
                && i < 3
                && (Character.isDigit(text.charAt(i)) || "一二三四五六七八九十".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i > 0 && i < text.length() && "、.".indexOf(text.charAt(i)) >= 0 ? text.substring(i + 1) : text;
    }

    /** Cuts off from where a comparison or a change begins. What stands behind the words of a comparison is kept. */
    private static String beforeComparison(String text) {
        String rest = text;
        int compared = -1;
        for (String word : COMPARED) {
            int at = rest.indexOf(word);
            if (at >= 0 && (compared < 0 || at < compared)) {
                compared = at;
            }
        }
        if (compared > 0) {
            return untilChange(rest.substring(0, compared));
        }
        if (compared == 0) {
            int behind = rest.indexOf("相比");
            rest = behind >= 0 ? rest.substring(behind + 2) : "";
        }
        return untilChange(rest);
    }

    private static String untilChange(String text) {
        int first = text.length();
        for (String change : CHANGES) {
            int at = text.indexOf(change);
            boolean usage = change.equals("占") && at >= 0 && (text.startsWith("占用", at) || text.startsWith("占有", at));
            if (at >= 0 && at < first && !usage) {
                first = at;
            }
        }
        return text.substring(0, first);
    }

    private static int lastYear(String text) {
        for (int at = text.lastIndexOf('年'); at >= YEAR_DIGITS; at = text.lastIndexOf('年', at - 1)) {
            int start = at - YEAR_DIGITS;
            boolean digits = true;
            for (int i = start; i < at; i++) {
                digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
            }
            if (digits) {
                return start;
            }
        }
        return -1;
    }

    private static String withoutEnds(String phrase) {
        String text = phrase;
        boolean changed = true;
        while (changed) {
            String before = text;
            text = withoutSigns(text);
            for (String word : BEFORE) {
                boolean kept = word.equals("部门") && (text.startsWith("部门收入") || text.startsWith("部门支出"))
                        || word.equals("年") && (text.startsWith("年初") || text.startsWith("年末"))
                        || word.equals("对") && text.startsWith("对附属")
                        || word.equals("共") && text.startsWith("共计") && text.length() == 2;
                if (text.startsWith(word) && !kept) {
                    text = text.substring(word.length());
                    break;
                }
            }
            if (!isKept(text)) {
                for (String word : AFTER) {
                    if (text.endsWith(word)) {
                        text = text.substring(0, text.length() - word.length());
                        break;
                    }
                }
            }
            changed = !before.equals(text);
        }
        return text;
    }

    private static boolean isKept(String text) {
        for (String word : KEPT) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutSigns(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && "、,:;.。)-—·・".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "、,:;.。(-—".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
