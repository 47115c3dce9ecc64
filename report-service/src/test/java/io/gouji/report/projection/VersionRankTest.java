package io.gouji.report.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRankTest {

    @ParameterizedTest
    @CsvSource({"1.9, 1.10", "1, 2", "9, 10", "1.0, 1.0.1", "0.9.9, 1.0.0", "2025.1, 2025.12", "1.9-ffff, 1.10-0000"})
    void laterVersionsRankHigher(String earlier, String later) {
        assertThat(VersionRank.of(earlier)).isLessThan(VersionRank.of(later));
    }

    @Test
    void aDigestDoesNotCount() {
        assertThat(VersionRank.of("1.0-3fa9c1d2")).isEqualTo(VersionRank.of("1.0-00000000"));
    }
}
