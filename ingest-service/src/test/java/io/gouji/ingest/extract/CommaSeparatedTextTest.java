package io.gouji.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.extract.Layout.Line;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommaSeparatedTextTest {

    private static final String SHEET =
            "部门收支总表,,,\r\n" + ",,,单位：万元\r\n" + "项目,\"预算\n数\",备注,上年数\r\n" + "合计,\"1,234.50\",,0.50\r\n" + ",,,\r\n"
                    + "一、人员经费,,,\r\n" + "工资福利支出,1000,,\"说\"\"明\"\"\"\r\n" + "注：含结转,,,\r\n";

    @Test
    void sheetOfASpreadsheetProgramHasItsCells() throws Exception {
        Layout layout = new TextReader().read(SHEET.getBytes(Charset.forName("GB18030")));

        assertThat(LayoutText.of(layout))
                .containsExactly(
                        "部门收支总表",
                        "单位：万元",
                        "[项目|预算\n数|备注|上年数]",
                        "[合计|1,234.50||0.50]",
                        "[一、人员经费|||]",
                        "[工资福利支出|1000||说\"明\"]",
                        "注：含结转");
        assertThat(layout.pages().get(0).lines())
                .extracting(Line::location)
                .extracting(location -> location.line())
                .containsExactly(1, 2, 3, 5, 7, 8, 9);
    }

    @Test
    void sentencesAndAmountsWithCommasStayWhatTheyAre() throws Exception {
        List<String> lines = List.of(
                "收入1,234.50万元,支出1,234.50万元,结余为零。",
                "合计 1,234.50 1,000.00 234.50",
                "其中:工资 1,000.00 1,000.00 0.00",
                "其他 234.50 0.00 234.50");

        assertThat(LayoutText.of(new TextReader().read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(lines);
    }
}
