package io.gouji.ingest.parse.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading without what surrounds it. */
class HeadlineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "部门收入总体情况表",
                "##部门收入总体情况表",
                "表2部门收入总体情况表",
                "表二、部门收入总体情况表",
                "附件2:部门收入总体情况表",
                "附件:部门收入总体情况表",
                "预算公开02表部门收入总体情况表",
                "公开02表部门收入总体情况表",
                "部门预算公开表2部门收入总体情况表",
                "(二)部门收入总体情况表",
                "2.部门收入总体情况表",
                "部门收入总体情况表(续表)",
                "部门收入总体情况表(表2)",
                "部门收入总体情况表(单位:万元)",
                "部门收入总体情况表(万元)",
                "部门收入总体情况表金额单位:万元"
            })
    void isFoundBehindNumberingMarkupAndUnit(String normal) {
        assertThat(Headline.of(normal)).isEqualTo("部门收入总体情况表");
    }

    @Test
    void wordsThatLookLikeNumberingStay() {
        assertThat(Headline.of("单位收支总体情况表")).isEqualTo("单位收支总体情况表");
        assertThat(Headline.of("“三公”经费支出情况表")).isEqualTo("“三公”经费支出情况表");
    }

    @Test
    void partsAreHeadingsOfChapters() {
        assertThat(Headline.isPart("第三部分2025年部门预算情况说明")).isTrue();
        assertThat(Headline.isPart("第三季度支出")).isFalse();
    }
}
