package io.gouji.ingest.parse.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a label stays the same from form to form. */
class LabelCoreTest {

    @ParameterizedTest
    @CsvSource({
        "1.一般公共预算拨款, 一般公共预算拨款",
        "(二)一般公共预算拨款, 一般公共预算拨款",
        "十一、上年结转结余, 上年结转结余",
        "其中:一般财力, 一般财力",
        "其中1.一般财力, 一般财力",
        "—一般财力, 一般财力",
        "一般财力, 一般财力",
        "三公经费, 三公经费",
        "2025年收入, 2025年收入"
    })
    void isFreeOfNumberingAndOpenings(String normal, String core) {
        assertThat(LabelCore.of(normal)).isEqualTo(core);
    }
}
