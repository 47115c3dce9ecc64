package io.gouji.stack.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummaryTableTest {

    @Test
    void columnsLineUpAlthoughChineseCharactersAreTwiceAsWide() {
        TextTable table = new TextTable(List.of("name", "n"), Set.of(1));
        table.add(List.of("虚构局", "7"));
        table.add(List.of("ab", "1024"));

        assertThat(table.lines()).containsExactly("name       n", "------  ----", "虚构局     7", "ab      1024");
    }

    @Test
    void aCellThatIsTooWideIsCutAtACharacterAndMarked() {
        assertThat(DisplayWidth.cut("部门预算公开", 12)).isEqualTo("部门预算公开");
        assertThat(DisplayWidth.cut("部门预算公开", 11)).isEqualTo("部门预算公…");
        assertThat(DisplayWidth.cut("部门预算公开", 10)).isEqualTo("部门预算…");
    }

    @Test
    void aCombiningMarkTakesNoWidthOfItsOwn() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("１，")).isEqualTo(4);
    }

    @Test
    void eachFileHasALineWithWhatWasFoundOrWhyNothingWas() {
        List<String> lines = SummaryTable.lines(List.of(
                Examples.file(
                        Examples.finding("a", Outcome.VIOLATED, Severity.ERROR),
                        Examples.finding("b", Outcome.VIOLATED, Severity.ERROR),
                        Examples.finding("c", Outcome.VIOLATED, Severity.WARNING),
                        Examples.finding("d", Outcome.ROUNDING, Severity.ERROR)),
                Examples.rejected("NOT_A_DISCLOSURE")));

        assertThat(lines).hasSize(5);
        assertThat(lines.get(2).split(" +"))
                .containsExactly(
                        "虚构局.txt",
                        "虚构局",
                        "2025",
                        "VALIDATED",
                        "xinjiang-11",
                        "10/11",
                        "400",
                        "3",
                        "120",
                        "20",
                        "2",
                        "1",
                        "1");
        assertThat(lines.get(3)).startsWith("菜谱.txt").contains("REJECTED").endsWith("NOT_A_DISCLOSURE");
        assertThat(lines.get(4)).isEqualTo("菜谱.txt REJECTED: 这不是部门预算。 This is no departmental budget.");
    }
}
