package io.gouji.ingest.parse.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.Corpus;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealTargetsTest {

    private static final int COLUMNS = 10;

    @ParameterizedTest
    @ValueSource(strings = {"artux-2025", "manas-2025"})
    void everyIndicatorIsReadAsItIsTrue(String name) throws Exception {
        // Given
        List<List<String>> truth = Corpus.truth(name + "-performance").stream()
                .map(row -> row.subList(0, COLUMNS))
                .toList();

        // When
        List<List<String>> read = Corpus.read(name).performance().stream()
                .flatMap(table -> table.indicators().stream()
                        .map(indicator -> List.of(
                                String.valueOf(table.number()),
                                Objects.requireNonNullElse(table.project(), ""),
                                indicator.level1(),
                                indicator.level2(),
                                indicator.level3(),
                                Objects.requireNonNullElse(indicator.operator(), ""),
                                indicator.target(),
                                indicator.unit(),
                                Objects.toString(indicator.weight(), ""),
                                indicator.basis())))
                .toList();

        // Then
        assertThat(read).containsExactlyInAnyOrderElementsOf(truth);
    }
}
