package io.gouji.generator.catalogue;

import io.gouji.generator.chance.Chance;
import java.util.List;

/** Draws names of projects (项目名称), short ones and ones that take three lines in a cell. */
public final class ProjectNames {

    private static final List<String> NAMES = Lines.of("project-names.txt");

    private ProjectNames() {}

    /** A name for a project of {@code year}; not unique. */
    public static String draw(Chance chance, int year, String place) {
        String core = chance.pick(NAMES);
        return switch (chance.below(9)) {
            case 0, 1, 2 -> core;
            case 3 -> year + "年" + core;
            case 4 -> core + "（" + chance.oneOf("一期", "二期", "续建", "中央资金", "自治区资金", "县级配套", "第二批") + "）";
            case 5 -> place + year + "年" + core;
            case 6 -> notice(chance, year) + core;
            case 7 -> "关于提前下达" + year + "年" + core + "预算的通知（" + notice(chance, year) + "）";
            default -> core + "、" + chance.pick(NAMES);
        };
    }

    /** A name for an item carried over from the year before {@code year}. */
    public static String drawCarriedOver(Chance chance, int year) {
        String core = chance.pick(NAMES);
        return switch (chance.below(5)) {
            case 0 -> (year - 1) + "年" + core;
            case 1 -> (year - 1) + "年" + chance.oneOf("上半年", "下半年") + core;
            case 2 -> core + "结转";
            case 3 -> notice(chance, year) + core;
            default -> core;
        };
    }

    private static String notice(Chance chance, int year) {
        String issuer = chance.oneOf("新财社", "财预", "昌财建", "喀地财教", "伊州财农", "博财行", "阿地财资环");
        String open = chance.oneOf("〔", "（", "【");
        String close = open.equals("〔") ? "〕" : open.equals("（") ? "）" : "】";
        return issuer + open + (year - 1) + close + chance.between(2, 186) + "号";
    }
}
