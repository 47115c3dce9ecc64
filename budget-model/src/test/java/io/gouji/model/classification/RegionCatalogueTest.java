package io.gouji.model.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.classification.Region.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCatalogueTest {

    private final RegionCatalogue regions = RegionCatalogue.bundled();

    @Test
    void findsARegionByItsCode() {
        Region county = regions.byCode("652324").orElseThrow();

        assertThat(county.name()).isEqualTo("玛纳斯县");
        assertThat(county.level()).isEqualTo(Level.COUNTY);
        assertThat(county.parent()).isEqualTo("652300");
        assertThat(regions.byCode("999999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"玛纳斯县社会保险中心, 652324", "昌吉回族自治州玛纳斯县财政局, 652324", "昌吉回族自治州财政局, 652300", "新疆维吾尔自治区财政厅, 650000"})
    void findsTheLowestRegionAnOrganisationNames(String organisation, String code) {
        assertThat(regions.ofOrganisation(organisation).orElseThrow().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"某某县财政局", "", "玛纳斯县驻昌吉市办事处"})
    void saysNothingWhereItCannotBeTold(String organisation) {
        assertThat(regions.ofOrganisation(organisation)).isEmpty();
    }
}
