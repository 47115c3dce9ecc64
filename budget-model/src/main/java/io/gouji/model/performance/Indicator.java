package io.gouji.model.performance;

import io.gouji.model.document.Location;
import io.gouji.model.document.Origin;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A performance indicator (绩效指标).
 *
 * @param level1 一级指标
 * @param level2 二级指标
 * @param level3 三级指标: the indicator itself
 * @param operator {@code =}, {@code >=}, {@code <=}, {@code >}, {@code <}; null for a target in words
 * @param target target value (指标值): a number without its unit, or words
 * @param unit unit of measure as printed, empty where there is none
 * @param weight 权重, null where none is printed
 * @param basis 指标值设定依据, empty where there is none
 * @param lastYear 上年完成值 as printed, empty where there is none
 * @param scoringRule 评分标准 as printed, empty where there is none
 * @param origin PRINTED, or REPAIRED where words or numbers had to be put together
 * @param printed the target as it stood
 * @param location where its row begins
 */
public record Indicator(
        String level1,
        String level2,
        String level3,
        @Nullable String operator,
        String target,
        String unit,
        @Nullable BigDecimal weight,
        String basis,
        String lastYear,
        String scoringRule,
        Origin origin,
        String printed,
        Location location) {}
