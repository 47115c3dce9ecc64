package io.gouji.generator.outline;

import java.util.List;

/** The numbered headings of the form (they are the same everywhere). */
final class Headings {

    private static final List<String> NUMERALS =
            List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");

    static final List<String> SECTIONS = List.of(
            "",
            "收支预算情况的总体说明",
            "收入预算情况说明",
            "支出预算情况说明",
            "财政拨款收支预算情况的总体说明",
            "一般公共预算当年拨款情况说明",
            "一般公共预算基本支出情况说明",
            "一般公共预算项目支出情况说明",
            "政府性基金预算拨款情况说明",
            "国有资本经营预算拨款情况说明",
            "财政拨款“三公”经费预算情况说明",
            "上年结转结余预算情况说明",
            "其他重要事项的情况说明");

    private Headings() {}

    static String numeral(int number) {
        return NUMERALS.get(number);
    }

    /** {@code 一、关于…2025年收支预算情况的总体说明}; the last section names nobody. */
    static String section(Disclosure disclosure, int section) {
        String subject = SECTIONS.get(section);
        return numeral(section) + "、"
                + (section == 12 ? "" : "关于" + disclosure.name() + disclosure.fiscalYear() + "年")
                + subject;
    }

    static String part(Disclosure disclosure, int part) {
        String name = List.of("", "概况", "预算公开表", "预算情况说明", "名词解释").get(part);
        String prefix = part == 4 ? "" : disclosure.fiscalYear() + "年" + disclosure.word();
        return "第" + numeral(part) + "部分 " + prefix + name;
    }
}
