package io.gouji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of real disclosures, held against what a person found in them. */
class RealFindingsTest {

    /** What reading the first disclosure showed, each with why it is true. */
    private static final Map<String, String> ARTUX = Map.ofEntries(
            Map.entry("1 WARNING PRV-01", "a mobile number stands in the table of the whole unit's targets"),
            Map.entry("1 WARNING CLS-07", "571.49 of 2082602 is booked as salaries, expected in class 313"),
            Map.entry("1 INFO CLS-08", "the same 571.49 are salaries inside a project"),
            Map.entry("1 WARNING PRF-06", "571.48 in the targets, 571.49 in table 7"),
            Map.entry("1 WARNING PLA-01", "no retired people, yet 45.20 and 24.48 of pensions"),
            Map.entry("1 INFO PLA-02", "45.20 by economic class, 24.48 by function"),
            Map.entry("1 WARNING PLA-08", "77 people at 120 yuan for 12 months are 11.09, not 1.00"),
            Map.entry("2 WARNING YOY-02", "growth of 100.00 % of 2080699 and 2083001, which were zero"),
            Map.entry("1 INFO YOY-13", "money paid on behalf of residents fell in 2 and 3, and rose in 5.3"),
            Map.entry("1 INFO PLA-10", "said to come from local money, table 2 has it as a transfer"),
            Map.entry("1 INFO PRF-14", "table 7 names a notice, the targets the subsidy itself"),
            Map.entry("1 INFO PRF-17", "239100 visits in words, 239100 people in the indicator"),
            Map.entry("1 INFO PLA-11", "the basis of the second project names the first"),
            Map.entry("2 INFO YOY-11", "one reason for three changes of 2 and 3, another for one change told twice"),
            Map.entry("2 INFO PRF-10", "no indicator of cost, and the whole unit's targets lack kinds as well"),
            Map.entry("1 INFO CLS-09", "2080501 and 2101101 beside an institution's running cost"),
            Map.entry("1 INFO CMP-13", "the third project states no source of money"),
            Map.entry("1 INFO PLA-13", "a name from April 2025 to March 2026, carried out within 2025"),
            // Beyond the list of those who read it, each looked up on the page:
            Map.entry("7 INFO YOY-03", "two items and the five lines of 10 are worded as increases of 0.00"),
            Map.entry("1 INFO YOY-06", "2083001 was zero, its reason speaks of growth"),
            Map.entry("5 INFO YOY-10", "changes of -99.98, -85.64, -85.77, -100.00 and 102.68 per cent"),
            Map.entry("1 INFO PRF-16", "no table of project targets gives last year's values"),
            Map.entry("1 INFO PRV-04", "names of a contact and of project leaders stand in five tables"));

    private static final Map<String, String> MANAS = Map.ofEntries(
            Map.entry("1 WARNING CMP-16", "the targets name the bureau that the centre was before"),
            Map.entry("1 INFO CLS-10", "302.13 of other salaries are 49.2 % of class 301"),
            Map.entry("1 WARNING YOY-07", "items of last year add up to 315.55, its budget to 589.53"),
            Map.entry("1 WARNING YOY-02", "growth of 100.00 % of a carry-over that was zero"),
            Map.entry("1 INFO PRF-03", "5.00 from the higher level, which is the carry-over"),
            Map.entry("1 INFO PRF-11", "satisfaction typed as quantity"),
            Map.entry("1 WARNING PRF-05", "one project stated, no table of its targets"),
            Map.entry("1 INFO YOY-12", "a rate of 4 % said to rise by 1.8 %"),
            // Beyond the list of those who read it, each looked up on the page:
            Map.entry("1 INFO PRF-10", "the whole unit's targets have no indicator of time, cost or benefit"),
            Map.entry("5 INFO YOY-03", "the five lines of 10 are worded as increases of 0.00"),
            Map.entry("6 INFO YOY-10", "changes of -75.00, twice 104.73, -97.84, -100.00 and 134.94 per cent"),
            Map.entry("1 INFO PRV-04", "the name of a contact stands in the targets"));

    @Test
    void artuxIsToldWhatReadersFound() throws Exception {
        assertThat(counted(Checked.disclosure("artux-2025.txt"))).containsExactlyInAnyOrderElementsOf(ARTUX.keySet());
    }

    @Test
    void manasIsToldWhatReadersFound() throws Exception {
        assertThat(counted(Checked.disclosure("manas-2025.txt"))).containsExactlyInAnyOrderElementsOf(MANAS.keySet());
    }

    /** The table of expenditure is missing, and a reviewer changed nine places: docs/findings-on-real-documents.md lists them. */
    @Test
    void tenPlantedProblemsAreFound() throws Exception {
        List<Finding> findings = Checked.disclosure("sh_putuo_czj_final_2024_seededfaults.pdf");

        assertThat(inShort(findings))
                .contains(
                        "ERROR CMP-01 表3《支出决算表》",
                        "ERROR CMP-04 表7",
                        "ERROR CMP-14 第二部分上海市普陀区XX局2024年度部门决算表",
                        "ERROR NAR-01 1 收支总预算",
                        "ERROR FIN-07 5.3 201-06-01/年初预算",
                        "ERROR FIN-07 5.3 208-05-06/年初预算",
                        "ERROR FIN-07 5.3 210-11-01/年初预算",
                        "WARNING CMP-15 第三部分上海市普陀区财政局2023年度部门决算情况说明",
                        "WARNING CMP-15 11.3 国有资产占有使用情况说明",
                        "INFO CMP-20 12 名词解释");
    }

    @Test
    void soundTwinHasTheErrorsItsPublisherMade() throws Exception {
        List<Finding> findings = Checked.disclosure("sh_putuo_czj_dept_final_2024.pdf");

        assertThat(errors(findings))
                .containsExactlyInAnyOrder(
                        "ERROR NAR-04 5.2 一般公共服务支出",
                        "ERROR NAR-04 5.2 一般公共服务支出",
                        "ERROR NAR-06 4 财政拨款收支总预算",
                        "ERROR NAR-10 6 人员经费",
                        "ERROR NAR-10 T6[303-09].决算数",
                        "ERROR FIN-06 7.1 因公出国(境)费",
                        "ERROR FIN-06 7.1 公务用车购置及运行费");
        assertThat(inShort(findings)).contains("INFO NAR-25 5.3 行政单位离退休");
    }

    @Test
    void errorsOfOtherDisclosuresAreThoseOfTheirPages() throws Exception {
        assertThat(errors(Checked.disclosure("js_cpc_office_budget_2019_tables.pdf")))
                .isEmpty();
        assertThat(errors(Checked.disclosure("sh_city_czj_budget_2025.pdf"))).isEmpty();
        assertThat(errors(Checked.disclosure("sh_putuo_gov_office_dept_budget_2025.pdf")))
                .isEmpty();
        assertThat(errors(Checked.disclosure("sh_putuo_czj_dept_budget_2025.pdf")))
                .containsExactly("ERROR NAR-09 4 208-05-06");
        assertThat(errors(Checked.disclosure("js_high_court_budget_2018.pdf")))
                .containsExactly("ERROR YOY-01 5.1 公共安全/法院/一般行政事务管理");
        assertThat(errors(Checked.disclosure("sh_putuo_welfare_home_unit_budget_2024.pdf")))
                .filteredOn(finding -> !finding.startsWith("ERROR CLS-04"))
                .containsExactly("ERROR NAR-09 4 208-10-05", "ERROR CMP-14 6.1 2024年“三公”经费预算情况说明");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sound-lines.txt",
                "sound-tabs.txt",
                "xinjiang-budget.pdf",
                "shanghai-budget.pdf",
                "final-accounts.docx",
                "general-budget.html",
                "jiangsu-budget.xlsx"
            })
    void soundSamplesHaveNoError(String name) throws Exception {
        assertThat(errors(Checked.sample(name))).isEmpty();
    }

    private static List<String> counted(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.severity() + " " + finding.ruleId(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .toList();
    }

    private static List<String> inShort(List<Finding> findings) {
        return findings.stream().map(Checked::inShort).toList();
    }

    private static List<String> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Checked::inShort)
                .toList();
    }
}
