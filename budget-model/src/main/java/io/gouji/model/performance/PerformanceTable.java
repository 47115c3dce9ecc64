package io.gouji.model.performance;

import io.gouji.model.document.Location;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of performance targets (绩效目标表).
 *
 * @param number 0 for the whole unit, then 1, 2 ... in printed order
 * @param scope whole unit or project
 * @param title as printed
 * @param project name of the project as printed; of the whole unit the words of the form; null where it was lost
 * @param responsibleUnit 部门名称, 主管部门 or 实施单位 as printed, null where there is none
 * @param funding the money it goes with
 * @param goal 年度总体目标 as printed, lines joined, personal data masked; empty where there is none
 * @param indicators in printed order
 * @param location where its title stands
 */
public record PerformanceTable(
        int number,
        Scope scope,
        String title,
        @Nullable String project,
        @Nullable String responsibleUnit,
        List<Funding> funding,
        String goal,
        List<Indicator> indicators,
        Location location) {

    public PerformanceTable {
        funding = List.copyOf(funding);
        indicators = List.copyOf(indicators);
    }

    /** The money of this source. */
    public Optional<Funding> funding(Funding.Source source) {
        return funding.stream().filter(item -> item.source() == source).findFirst();
    }

    /** What the targets are for. */
    public enum Scope {
        /** 部门整体绩效目标. */
        WHOLE_UNIT,
        /** 项目支出绩效目标. */
        PROJECT
    }
}
