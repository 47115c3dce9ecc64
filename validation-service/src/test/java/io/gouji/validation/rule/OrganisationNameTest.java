package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same organisation however its name is set; forms as real disclosures have them. */
class OrganisationNameTest {

    @Test
    void settingAndNumberingDoNotCount() {
        assertThat(OrganisationName.key(" 2．某市 高级人民法院；")).isEqualTo("某市高级人民法院");
    }

    @Test
    void ownOfficeBearsTheNameOfTheDepartment() {
        assertThat(OrganisationName.key("某省高级人民法院机关（本级）")).isEqualTo("某省高级人民法院");
        assertThat(OrganisationName.key("某市某区人民政府办公室本部")).isEqualTo("某市某区人民政府办公室");
    }

    @Test
    void unitsAreListedInManyWays() {
        assertThat(OrganisationName.unitKeys(List.of("（列示至基层预算单位）：", "财政局本部", "1.某区国库中心", "某市某区财政局本级决算"), "某市某区财政局"))
                .containsExactly("某市某区财政局", "某区国库中心");
        assertThat(OrganisationName.unitKeys(List.of("本级"), "某市某区财政局")).containsExactly("某市某区财政局");
    }
}
