package io.gouji.generator.outline;

/**
 * An indicator of a table of performance targets, in the terms of the goals CSV.
 *
 * @param table 0 for the whole unit, then 1, 2 ... in printed order
 * @param project name of the project, {@code 部门整体绩效目标} for the whole unit
 * @param level1 first-level indicator (一级指标)
 * @param level2 second-level indicator (二级指标)
 * @param level3 third-level indicator (三级指标)
 * @param operator {@code >=}, {@code <=}, {@code =}, or empty
 * @param target the value, or words
 * @param unit {@code %}, {@code 人} ..., or empty
 * @param weight in points
 * @param basis what the target was set by (指标值设定依据)
 */
public record Goal(
        int table,
        String project,
        String level1,
        String level2,
        String level3,
        String operator,
        String target,
        String unit,
        String weight,
        String basis) {

    /** The target as it is printed. */
    String printed(String sign) {
        return sign + target + unit;
    }

    /** The same with another target. */
    public Goal targeted(String other) {
        return new Goal(table, project, level1, level2, level3, operator, other, unit, weight, basis);
    }

    /** The same under another second-level indicator. */
    public Goal filedUnder(String other) {
        return new Goal(table, project, level1, other, level3, operator, target, unit, weight, basis);
    }

    /** The same with another weight. */
    public Goal weighted(String other) {
        return new Goal(table, project, level1, level2, level3, operator, target, unit, other, basis);
    }
}
