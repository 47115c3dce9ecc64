package io.gouji.model.narrative;

import io.gouji.model.document.Location;
import java.util.List;
import java.util.Optional;

/**
 * What the narrative says of one project (项目情况说明).
 *
 * @param section number of its {@link NarrativeSection}
 * @param name as printed
 * @param particulars in printed order
 * @param location where the name stands
 */
public record ProjectDescription(String section, String name, List<Particular> particulars, Location location) {

    public ProjectDescription {
        particulars = List.copyOf(particulars);
    }

    /** The first particular of this kind. */
    public Optional<Particular> particular(Kind kind) {
        return particulars.stream().filter(item -> item.kind() == kind).findFirst();
    }

    /**
     * One particular.
     *
     * @param kind what it tells
     * @param label as printed, such as 设立的政策依据
     * @param text as printed, lines joined, personal data masked; empty where nothing follows the label
     * @param location where the label stands
     */
    public record Particular(Kind kind, String label, String text, Location location) {}

    /** What a particular tells. */
    public enum Kind {
        /** 项目概述, 项目内容. */
        OUTLINE,
        /** 政策依据, 立项依据. */
        BASIS,
        /** 预算安排规模. */
        SIZE,
        /** 项目承担单位, 实施主体. */
        RESPONSIBLE_UNIT,
        /** 实施方案. */
        PLAN,
        /** 资金分配情况. */
        ALLOCATION,
        /** 资金执行时间, 实施周期. */
        PERIOD,
        /** 资金来源. */
        SOURCE,
        /** 补贴人数. */
        BENEFICIARIES,
        /** 补贴标准. */
        STANDARD,
        /** 补贴范围. */
        SCOPE,
        /** 补贴方式. */
        METHOD,
        /** 发放程序. */
        PROCEDURE,
        /** 受益人群和社会效益, 绩效目标. */
        BENEFIT,
        /** Something else; its label is kept. */
        OTHER
    }
}
