package io.gouji.ingest.parse.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.TextDisclosure;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where tables begin and end in a text. */
class SectionFinderTest {

    private static final TemplateSet SET = TemplateSets.byId(TemplateSets.XINJIANG_11);

    @Test
    void issuerAndUnitMayStandAboveTheTitle() {
        // Given
        List<SourceLine> lines = TextDisclosure.lines("""
                表二
                编制部门：青禾县水利服务中心 单位：元
                部门收入总体情况表
                总计 12.50
                表三
                编制部门：青禾县水利服务中心 单位：万元
                部门支出总体情况表
                总计 12.50
                """);

        // When
        List<Section> sections = new SectionFinder(SET, new HeaderWords(SET)).find(lines);

        // Then
        assertThat(sections).extracting(section -> section.template().number()).containsExactly(2, 3);
        assertThat(texts(sections.get(0))).containsExactly("编制部门：青禾县水利服务中心 单位：元", "总计 12.50");
        assertThat(texts(sections.get(1))).containsExactly("编制部门：青禾县水利服务中心 单位：万元", "总计 12.50");
    }

    @Test
    void issuerAndUnitOfAnEmptyTableAreItsOwn() {
        // Given
        List<SourceLine> lines = TextDisclosure.lines("""
                部门收入总体情况表
                编制部门：青禾县水利服务中心 单位：元
                部门支出总体情况表
                总计 12.50
                """);

        // When
        List<Section> sections = new SectionFinder(SET, new HeaderWords(SET)).find(lines);

        // Then
        assertThat(texts(sections.get(0))).containsExactly("编制部门：青禾县水利服务中心 单位：元");
        assertThat(texts(sections.get(1))).containsExactly("总计 12.50");
    }

    private static List<String> texts(Section section) {
        return section.lines().stream().map(SourceLine::text).toList();
    }
}
