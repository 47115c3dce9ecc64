package io.gouji.ingest.parse.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.TextDisclosure;
import io.gouji.ingest.parse.section.SourceLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a whole number can be a figure is told by how the others are printed. */
class PrecisionTest {

    @Test
    void figuresOfDifferentDecimalsAreFreelyPrinted() {
        assertThat(Precision.of(lines("合计 12.4 5.25"), Precision.FIXED)).isEqualTo(Precision.FREE);
        assertThat(Precision.of(lines("合计 1,200"), Precision.FIXED)).isEqualTo(Precision.FREE);
    }

    @Test
    void zeroAtTheEndShowsThatDecimalsAreFixed() {
        assertThat(Precision.of(lines("合计 12.40\n其他 5.25"), Precision.FREE)).isEqualTo(Precision.FIXED);
    }

    @Test
    void figuresThatHaveDecimalsByChanceAreLikeThoseOfTheDocument() {
        List<SourceLine> table = lines("合计 12.43\n其他 5.25");

        assertThat(Precision.of(table, Precision.FREE)).isEqualTo(Precision.FREE);
        assertThat(Precision.of(table, Precision.FIXED)).isEqualTo(Precision.FIXED);
        assertThat(Precision.usual(table)).isEqualTo(Precision.FREE);
    }

    private static List<SourceLine> lines(String text) {
        return TextDisclosure.lines(text);
    }
}
