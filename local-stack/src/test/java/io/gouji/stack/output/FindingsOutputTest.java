package io.gouji.stack.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.model.ModelJson;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.stack.client.CheckedFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsOutputTest {
    private static final Finding ALONE = Examples.finding("a", Outcome.VIOLATED, Severity.ERROR);
    private static final Finding FIRST = Examples.finding("b", Outcome.VIOLATED, Severity.ERROR, "g");
    private static final Finding SECOND = Examples.finding("c", Outcome.VIOLATED, Severity.WARNING, "g");
    private static final Finding ROUNDING = Examples.finding("d", Outcome.ROUNDING, Severity.ERROR);
    private static final Finding HELD = Examples.finding("e", Outcome.HELD, Severity.ERROR);

    @Test
    void textPutsTheLargestGroupFirstAndRoundingLast() {
        String text = new FindingsText(Language.ZH).print(List.of(Examples.file(ROUNDING, ALONE, FIRST, HELD, SECOND)));

        assertThat(text)
                .startsWith("虚构局.txt 虚构局 2025年\n  模板集 xinjiang-11，表 10/11；数字 400（栏次不定 3），文字表述 120，绩效指标 20\n"
                        + "  说明：没有找到第7张表。\n  错误 2，警告 1，提示 0；四舍五入差异 1；成立 1，未能核对 0\n  以下 2 项可由同一个数字引起：\n")
                .containsSubsequence("[错误] rule-b", "[警告] rule-c", "[错误] rule-a", "四舍五入差异", "rule-d")
                .doesNotContain("rule-e");
    }

    @Test
    void textShowsWhereEachFigureStands() {
        String text = new FindingsText(Language.EN).print(List.of(Examples.file(ALONE)));

        assertThat(text)
                .contains("- table 1, row 收入总计, column 预算数, line 12: 7.00\n")
                .contains("- table 1, row 收入/一、本年收入, column 预算数: (blank)\n");
    }

    @Test
    void csvQuotesWhatMustBeQuotedAndHasOneLineForAFinding() {
        String csv = new FindingsCsv(Language.ZH).print(List.of(Examples.file(HELD, ROUNDING, ALONE)));

        assertThat(csv.lines())
                .containsExactly(
                        "file,state,rule,severity,outcome,group,title,message,expected,actual,difference,tolerance,"
                                + "unit,table,row,column,page,line,printed",
                        "虚构局.txt,VALIDATED,rule-a,ERROR,VIOLATED,,合计等于各项之和,\"表1 合计为 7.00,\"\"各项之和\"\"为 6.00。\","
                                + "6.00,7.00,1.00,0.01,万元,1,收入总计,预算数,,12,7.00",
                        "虚构局.txt,VALIDATED,rule-d,ERROR,ROUNDING,,合计等于各项之和,\"表1 合计为 7.00,\"\"各项之和\"\"为 6.00。\","
                                + "6.00,7.00,1.00,0.01,万元,1,收入总计,预算数,,12,7.00");
    }

    @Test
    void aRejectedFileIsNeverSilent() throws Exception {
        List<CheckedFile> files = List.of(Examples.rejected("NOT_A_DISCLOSURE"));

        assertThat(new FindingsText(Language.ZH).print(files)).contains("REJECTED NOT_A_DISCLOSURE: 这不是部门预算。");
        assertThat(new FindingsCsv(Language.EN).print(files))
                .endsWith("菜谱.txt,REJECTED,NOT_A_DISCLOSURE,,,,,This is no departmental budget.,,,,,,,,,,,\n");
        JsonNode json = ModelJson.mapper().readTree(FindingsJson.print(files)).at("/files/0");
        assertThat(json.path("state").asText()).isEqualTo("REJECTED");
        assertThat(json.at("/problem/code").asText()).isEqualTo("NOT_A_DISCLOSURE");
    }

    @Test
    void jsonHoldsFindingsOfEveryOutcomeInTheFormOfTheTopics() throws Exception {
        JsonNode json = ModelJson.mapper()
                .readTree(FindingsJson.print(List.of(Examples.file(HELD, ALONE))))
                .at("/files/0");

        assertThat(json.path("budgetId").asText()).isEqualTo("b-1");
        assertThat(json.at("/covered/templateSet").asText()).isEqualTo("xinjiang-11");
        assertThat(json.at("/covered/tablesOfSet").asInt()).isEqualTo(11);
        assertThat(json.at("/notes/0/en").asText()).isEqualTo("Table 7 was not found.");
        assertThat(json.path("findings")).hasSize(2);
        assertThat(ModelJson.mapper().treeToValue(json.at("/findings/0"), Finding.class))
                .isEqualTo(ALONE);
    }
}
