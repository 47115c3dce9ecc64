package io.gouji.ingest.parse.label;

import java.util.List;

/** What the names of organisations end with. */
public final class OrganisationName {

    private static final List<String> ENDINGS = List.of(
            "局", "中心", "委员会", "办公室", "站", "所", "院", "校", "大学", "中学", "小学", "幼儿园", "队", "处", "馆", "会", "厅", "部", "社",
            "政府", "公司", "本级", "机关", "街道", "镇", "乡", "场", "台");

    private OrganisationName() {}

    /** Whether a name, given in its normal form, ends like one; words in brackets behind it do not count. */
    public static boolean endsLikeOne(String name) {
        String bare = name.endsWith(")") && name.indexOf('(') > 0 ? name.substring(0, name.indexOf('(')) : name;
        return ENDINGS.stream().anyMatch(bare::endsWith);
    }
}
