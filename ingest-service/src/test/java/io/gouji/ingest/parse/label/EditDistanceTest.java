package io.gouji.ingest.parse.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {

    @Test
    void countsWrongMissingAndAddedCharacters() {
        assertThat(EditDistance.isAtMost("上级补助收入", "上级补肋收入", 1)).isTrue();
        assertThat(EditDistance.isAtMost("上级补助收入", "上级补助收", 1)).isTrue();
        assertThat(EditDistance.isAtMost("上级补助收入", "上级补助的收入", 1)).isTrue();
        assertThat(EditDistance.isAtMost("上级补助收入", "下级补肋收入", 1)).isFalse();
        assertThat(EditDistance.isAtMost("上级补助收入", "下级补肋收入", 2)).isTrue();
    }
}
