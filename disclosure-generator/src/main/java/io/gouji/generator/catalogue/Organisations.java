package io.gouji.generator.catalogue;

import io.gouji.generator.chance.Chance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws fictional organisations of many kinds. */
public final class Organisations {

    private record Kind(String suffix, String mainClass, String mainItem) {}

    private static final List<Kind> KINDS = Lines.of("organisations.csv").stream()
            .skip(1)
            .map(line -> line.split(","))
            .map(fields -> new Kind(fields[0], fields[1], fields[2]))
            .toList();

    private static final List<String> OFFICES = List.of(
            "办公室",
            "综合科",
            "财务科",
            "人事科",
            "业务一科",
            "业务二科",
            "法规科",
            "项目管理科",
            "信息网络科",
            "监督检查科",
            "规划发展科",
            "政工科",
            "后勤保障科",
            "档案室",
            "基金核算股",
            "稽核股",
            "窗口服务股",
            "综合办公室（党建办）",
            "机关党委");

    private static final List<String> SUBORDINATES = List.of(
            "机关", "综合服务中心", "执法大队", "技术推广站", "信息中心", "培训中心", "监测站", "质量检验所", "第一分中心", "第二分中心", "城区服务站", "乡镇工作总站",
            "后勤服务中心", "研究所", "宣传教育中心", "项目建设办公室", "档案管理中心", "应急救援队", "物资储备库", "幼儿园", "职工活动中心", "第三分中心", "第四分中心",
            "东区管理站", "西区管理站", "南区管理站", "北区管理站", "数据资源中心", "审核中心", "评估中心");

    private Organisations() {}

    /** An organisation with {@code subordinates} spending units under it. */
    public static Organisation draw(Chance chance, int subordinates) {
        String place = Places.draw(chance);
        Kind kind = chance.pick(KINDS);
        String name = place + kind.suffix();
        Set<String> units = new LinkedHashSet<>();
        for (String unit : chance.sample(SUBORDINATES, subordinates)) {
            units.add(unit.equals("机关") ? name + unit : place + chance.pick(stems(kind.suffix())) + unit);
        }
        return new Organisation(
                name,
                place,
                kind.mainClass(),
                kind.mainItem(),
                new ArrayList<>(units),
                chance.sample(OFFICES, chance.between(3, 9)));
    }

    private static List<String> stems(String suffix) {
        int bracket = suffix.indexOf('（');
        String plain = bracket < 0 ? suffix : suffix.substring(0, bracket);
        String stem = plain.replaceAll("(委员会|管理局|局|中心|站|所|院|馆|学校)$", "");
        return stem.isEmpty() ? List.of(plain) : List.of(stem);
    }
}
