package io.gouji.ingest.parse.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Titles of tables, told from titles within titles. */
class TitleIndexTest {

    private final TitleIndex titles = new TitleIndex(TemplateSets.byId(TemplateSets.XINJIANG_11));

    @Test
    void titleIsMatchedAsAWhole() {
        assertThat(table("一般公共预算支出情况表")).isEqualTo(5);
        assertThat(table("一般公共预算基本支出情况表")).isEqualTo(6);
        assertThat(table("国有资本经营预算支出情况表")).isEqualTo(9);
        assertThat(table("关于一般公共预算支出情况表")).isZero();
    }

    @Test
    void yearAndIssuerMayStandBeforeIt() {
        assertThat(table("2025年部门收入总体情况表")).isEqualTo(2);
        assertThat(table("青河县水利局2025年度部门收入总体情况表")).isEqualTo(2);
        assertThat(table("青河县水利局部门收入总体情况表")).isEqualTo(2);
        assertThat(table("2025年部门预算部门收入总体情况表")).isEqualTo(2);
        assertThat(table("根据通知,2025年部门收入总体情况表")).isZero();
        assertThat(table("详见青河县水利局部门收入总体情况表")).isZero();
        assertThat(table("所属单位部门收入总体情况表")).isZero();
    }

    @Test
    void quotationMarksComeInManyShapesAndGetLost() {
        assertThat(table("财政拨款“三公”经费支出情况表")).isEqualTo(10);
        assertThat(table("财政拨款\"三公\"经费支出情况表")).isEqualTo(10);
        assertThat(table("财政拨款三公经费支出情况表")).isEqualTo(10);
        assertThat(table("《财政拨款“三公”经费支出情况表》")).isEqualTo(10);
    }

    @Test
    void sentenceNamesTheLongestTitleOnly() {
        assertThat(titles.namedIn("一般公共预算项目支出情况表为空表"))
                .extracting(TableTemplate::number)
                .containsExactly(7);
        assertThat(titles.namedIn("政府性基金预算支出情况表、国有资本经营预算支出情况表为空表"))
                .extracting(TableTemplate::number)
                .containsExactlyInAnyOrder(8, 9);
    }

    private int table(String heading) {
        @Nullable TableTemplate found = titles.find(heading);
        return found == null ? 0 : found.number();
    }
}
