package io.gouji.model.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.model.classification.ClassificationCode.Certainty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClassificationCatalogueTest {

    private final ClassificationCatalogue bundled = ClassificationCatalogue.bundled();

    @Test
    void knowsCodesOfEachList() {
        assertThat(bundled.find(Classification.FUNCTIONAL, "201", 2025)
                        .orElseThrow()
                        .name())
                .isEqualTo("一般公共服务支出");
        assertThat(bundled.find(Classification.DEPARTMENTAL_ECONOMIC, "30101", 2025)
                        .orElseThrow()
                        .name())
                .isEqualTo("基本工资");
        assertThat(bundled.find(Classification.GOVERNMENT_ECONOMIC, "50103", 2025)
                        .orElseThrow()
                        .name())
                .isEqualTo("住房公积金");
    }

    @Test
    void listsAreKeptApart() {
        assertThat(bundled.find(Classification.FUNCTIONAL, "30101", 2025)).isEmpty();
    }

    @Test
    void codeThatIsNotListedIsUnknown() {
        assertThat(bundled.find(Classification.FUNCTIONAL, "2999999", 2025)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Classification.class)
    void everyCodeHasTheDigitsOfItsListAndAName(Classification classification) {
        assertThat(bundled.codes(classification)).isNotEmpty().allSatisfy(code -> {
            assertThat(code.code()).matches("\\d{3}(\\d{2}){0,2}");
            assertThat(code.name()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({"2022, first", "2023, first", "2024, first", "2025, second", "2030, second"})
    void nearestEarlierYearIsTaken(int year, String name) {
        ClassificationCatalogue changed = new ClassificationCatalogue(Map.of(
                Classification.FUNCTIONAL,
                List.of(
                        new ClassificationCode("20801", "second", Set.of(2025, 2026), false, Certainty.CONFIRMED),
                        new ClassificationCode("20801", "first", Set.of(2023), false, Certainty.CONFIRMED))));

        assertThat(changed.find(Classification.FUNCTIONAL, "20801", year)
                        .orElseThrow()
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"2012, 住房公积金", "2017, 住房公积金", "2018, 代缴社会保险费", "2031, 代缴社会保险费"})
    void codeMeansWhatItMeantInItsYear(int year, String name) {
        assertThat(bundled.find(Classification.DEPARTMENTAL_ECONOMIC, "30311", year)
                        .orElseThrow()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void codeThatCameLaterIsNotOfTheYearsBefore() {
        ClassificationCode housingFund = bundled.find(Classification.DEPARTMENTAL_ECONOMIC, "30113", 2017)
                .orElseThrow();

        assertThat(housingFund.isKnownBy(2017)).isFalse();
        assertThat(housingFund.isOf(2018)).isTrue();
        assertThat(housingFund.isOf(2040)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025, true", "2023, false", "2026, false", "2031, false"})
    void allClassesAreKnownForTheYearWhoseWholeListWasSeen(int year, boolean all) {
        assertThat(ClassificationCatalogue.bundled().hasAllClasses(Classification.FUNCTIONAL, year))
                .isEqualTo(all);
    }

    @Test
    void bundledListWithAnotherShapeFails() {
        assertThatThrownBy(() ->
                        CsvResource.read("classification/functional.csv", 5).toList())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("functional.csv");
        assertThatThrownBy(() -> CsvResource.read("classification/none.csv", 4))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.csv");
    }
}
