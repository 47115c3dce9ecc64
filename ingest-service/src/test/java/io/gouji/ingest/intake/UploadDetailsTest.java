package io.gouji.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadDetailsTest {

    @Test
    void takesWhatIsOfItsForm() {
        assertThat(UploadDetails.parse(" 2025-02-14 ", "653001", "https://www.example.gov.cn/a?b=c"))
                .isEqualTo(new UploadDetails(LocalDate.of(2025, 2, 14), "653001", "https://www.example.gov.cn/a?b=c"));
    }

    @Test
    void blankIsAsGoodAsAbsent() {
        assertThat(UploadDetails.parse("", " ", null)).isEqualTo(UploadDetails.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "14.02.2025", "2025-02-30", "2025-2-14", "昨天"})
    void refusesDatesOfOtherForms(String date) {
        assertRefused(() -> UploadDetails.parse(date, null, null), "INVALID_PUBLISHED_ON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"65300", "6530011", "06530a", "000000", "６５３００１"})
    void refusesRegionCodesOfOtherForms(String code) {
        assertRefused(() -> UploadDetails.parse(null, code, null), "INVALID_REGION_CODE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"www.example.gov.cn", "javascript:alert(1)", "file:///etc/passwd", "http://", "https://a b/"})
    void refusesAddressesOfOtherForms(String url) {
        assertRefused(() -> UploadDetails.parse(null, null, url), "INVALID_SOURCE_URL");
    }

    @Test
    void refusesAnEndlessAddress() {
        assertRefused(
                () -> UploadDetails.parse(null, null, "https://example.org/" + "a".repeat(2000)), "INVALID_SOURCE_URL");
    }

    private static void assertRefused(Runnable parse, String code) {
        assertThatThrownBy(parse::run)
                .asInstanceOf(type(RefusedException.class))
                .extracting(refused -> refused.refusal().code())
                .isEqualTo(code);
    }
}
