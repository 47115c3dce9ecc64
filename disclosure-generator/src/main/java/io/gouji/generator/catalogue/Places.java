package io.gouji.generator.catalogue;

import io.gouji.generator.chance.Chance;

/** Names of places that do not exist, from syllables that occur in real ones. */
final class Places {

    private static final String[] WESTERN = {
        "阿勒", "巴楚", "博尔", "察布", "额尔", "伽师", "哈拉", "和硕", "喀拉", "库尔", "轮台", "玛依", "墨玉", "木垒", "尼勒", "皮山",
        "且末", "若羌", "莎车", "塔什", "特克", "托克", "温宿", "乌恰", "焉耆", "英吉", "于阗", "泽普", "叶尔", "奇台", "昭苏", "福海"
    };
    private static final String[] WESTERN_END = {"坦", "勒", "木", "沙", "斯", "布拉克", "泰", "图", "什", "里克", "台", "孜", "格", "津"
    };
    private static final String[] INLAND = {
        "清", "临", "安", "平", "永", "新", "石", "江", "东", "南", "泰", "长", "宜", "嘉", "汉", "丰", "青", "云", "龙", "富"
    };
    private static final String[] INLAND_END = {
        "河", "泉", "宁", "阳", "川", "山", "水", "源", "康", "昌", "溪", "州", "岭", "湖", "兴", "城"
    };
    private static final String[] PREFECTURES = {"", "", "", "阿克塔格地区", "博斯腾蒙古自治州", "塔河市", "天北市", "喀尔曼地区"};

    private Places() {}

    /** A county, a city, a district, a township or a division of the corps. */
    static String draw(Chance chance) {
        int kind = chance.below(100);
        if (kind < 45) {
            return chance.oneOf(PREFECTURES) + western(chance) + chance.oneOf("县", "县", "县", "市");
        }
        if (kind < 52) {
            return western(chance) + chance.oneOf("哈萨克自治县", "蒙古自治县", "回族自治县", "塔吉克自治县");
        }
        if (kind < 60) {
            return western(chance) + "县" + inland(chance) + chance.oneOf("镇", "乡", "街道");
        }
        if (kind < 68) {
            return "第" + chance.oneOf("十五", "十六", "十七") + "师" + inland(chance) + chance.oneOf("市", "镇");
        }
        return inland(chance) + chance.oneOf("县", "市", "区", "市高新技术产业开发区");
    }

    private static String western(Chance chance) {
        return chance.oneOf(WESTERN) + chance.oneOf(WESTERN_END);
    }

    private static String inland(Chance chance) {
        return chance.oneOf(INLAND) + chance.oneOf(INLAND_END);
    }
}
