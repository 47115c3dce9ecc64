package io.gouji.ingest.parse.privacy;

import java.util.List;

/** Tells names of people, where a label announces one, from the offices that stand there as often. */
final class PersonNames {

    static final List<String> LABELS = List.of(
            "部门联系人", "项目联系人", "单位联系人", "联系人姓名", "项目负责人", "部门负责人", "单位负责人", "财务负责人", "分管领导", "联系人", "负责人", "经办人", "填报人",
            "填表人", "制表人", "审核人", "法定代表人", "法人代表", "姓名");

    private static final int LONGEST = 4;
    private static final int LONGEST_FOREIGN = 16;
    private static final String ENDINGS = "室科处部局站所办股组会院厅长员位话字章号方案中工作心人市县区乡镇村任校队";
    private static final List<String> NO_NAMES = List.of(
            "单位", "电话", "姓名", "签字", "盖章", "联系", "职务", "待定", "填报", "日期", "邮箱", "负责", "年度", "项目", "预算", "资金", "及其",
            "及电话");

    private PersonNames() {}

    /** Whether a text without spaces may be the name of a person. */
    static boolean is(String text) {
        boolean foreign = text.indexOf('·') > 0 || text.indexOf('•') > 0 || text.indexOf('.') > 0;
        int longest = foreign ? LONGEST_FOREIGN : LONGEST;
        if (text.length() < 2 || text.length() > longest) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isIdeographic(c) && "·•.".indexOf(c) < 0) {
                return false;
            }
        }
        return ENDINGS.indexOf(text.charAt(text.length() - 1)) < 0
                && NO_NAMES.stream().noneMatch(text::contains);
    }

    /** What may be shown of a name. */
    static String masked(String name) {
        return name.charAt(0) + "**";
    }
}
