package io.gouji.ingest.parse.narrative;

import static io.gouji.ingest.parse.TextDisclosure.claims;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.TextDisclosure;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.CellRef;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Location;
import io.gouji.model.document.Origin;
import io.gouji.model.document.RowKind;
import io.gouji.model.document.TableRow;
import io.gouji.model.narrative.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimReaderTest {

    @Test
    void amountShareAndChangeSpeakOfTheSameSource() {
        assertThat(claims("收入预算情况说明", "单位资金40.00万元，占12.50%，比上年预算减少3.20万元，下降7.41%。"))
                .containsExactly(
                        "单位资金 amount 40.00万元",
                        "单位资金 share_pct 12.50%",
                        "单位资金 change_amount -3.20万元",
                        "单位资金 change_pct -7.41%");
    }

    @Test
    void howManyVehiclesAreKeptIsANameOfItsOwn() {
        assertThat(claims("“三公”经费支出决算情况说明", "公务用车保有量3辆。")).containsExactly("公务用车保有量 count 3辆");
    }

    @Test
    void aRateMayBeCalledTheWidthOfAFall() {
        assertThat(claims("支出预算情况说明", "项目支出1895.00万元，与上年相比减少134.00万元，降幅6.60%。"))
                .containsExactly("项目支出 amount 1895.00万元", "项目支出 change_amount -134.00万元", "项目支出 change_pct -6.60%");
    }

    @Test
    void yearsDocumentNumbersRangesAndThresholdsAreNoClaims() {
        assertThat(claims("其他重要事项的情况说明", "根据青财预〔2024〕114号、《2025年1-12月计划》，2025年3月1日起，70-79周岁人员适用，单价50万元以上设备3台。"))
                .containsExactly("单价50万元以上设备 count 3台");
    }

    @Test
    void numbersInReasonsArePartsOfTheirSubject() {
        assertThat(claims("支出预算情况说明", "基本支出80.00万元，比上年增加5.00万元，增长6.67%，主要原因是新增2人，人员经费增加4.10万元。"))
                .contains("基本支出 change_amount 5.00万元", "基本支出/原因:人员经费 change_amount 4.10万元")
                .noneMatch(claim -> claim.startsWith("新增"));
    }

    @Test
    void basisThatIsNotThatOfTheYearBeforeIsNoUnchangedAmount() {
        assertThat(claims("机关运行经费支出预算情况说明", "机关运行经费预算支出90.00万元，比2016年增加30.00万元，增长50.00%。主要原因是本年统计口径与上年不一致。"))
                .containsExactly("机关运行经费 amount 90.00万元", "机关运行经费 change_amount 30.00万元", "机关运行经费 change_pct 50.00%");
    }

    @Test
    void unchangedIsAChangeOfNothing() {
        assertThat(claims("“三公”经费预算情况说明", "“三公”经费预算数为6.00万元，与2024年预算持平。其中：公务接待费2.00万元，与上年预算数一致。"))
                .containsExactly(
                        "三公经费 amount 6.00万元",
                        "三公经费 change_amount 0万元",
                        "公务接待费 amount 2.00万元",
                        "公务接待费 change_amount 0万元");
    }

    @Test
    void yearBelongsToTheNameOfAnItemCarriedOver() {
        // Given
        Location somewhere = Location.ofLine(1);
        DisclosureTable carried = new DisclosureTable(
                11,
                "CRY",
                "上年结转结余情况明细表",
                MoneyUnit.TEN_THOUSAND_YUAN,
                true,
                null,
                List.of(new DisclosureTable.Column(null, "1", "合计", "c1")),
                List.of(new TableRow("项目/2023年水库维修资金", RowKind.PROJECT, null, null, "2023年水库维修资金", null, somewhere)),
                somewhere);

        // When
        List<Claim> claims = TextDisclosure.narrative(
                        "一、关于青禾县水利服务中心2025年上年结转结余预算情况说明\n1.2023年水库维修资金27.16万元，用于完成上年未了事项。", List.of(carried))
                .claims();

        // Then
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.subject()).isEqualTo("2023年水库维修资金");
            assertThat(claim.cell()).isEqualTo(new CellRef(11, "项目/2023年水库维修资金", "1"));
        });
    }

    @Test
    void itemsAreKnownByTheNamesOfTheirLevels() {
        assertThat(claims(
                        "一般公共预算支出决算具体情况",
                        "1、社会保障和就业支出（类）行政事业单位养老支出（款）事业单位离退休（项）。年初预算为10.00万元，支出决算为9.50万元，完成年初预算的95.00%。"))
                .containsExactly(
                        "208-05-02/年初预算 amount 10.00万元", "208-05-02 amount 9.50万元", "208-05-02 completion_pct 95.00%");
    }

    @Test
    void choiceLeftOverFromATemplateIsReadAsItsFirstWord() {
        assertThat(claims("“三公”经费预算情况说明", "“三公”经费支出比2023年度减少0.15万元，下降（增长）27.78%。"))
                .containsExactly("三公经费 change_amount -0.15万元", "三公经费 change_pct -27.78%");
    }

    @Test
    void receptionOfForeignGuestsIsAPartOfReception() {
        assertThat(claims("“三公”经费预算情况说明", "公务接待费支出0.39万元。其中：国内公务接待支出0.39万元（含外宾接待支出0.00万元）。"))
                .contains("公务接待费 amount 0.39万元", "外宾接待支出 amount 0.00万元")
                .doesNotContain("公务接待费 amount 0.00万元");
    }

    @Test
    void itemsAreKnownByLevelsWithTheirDigits() {
        assertThat(claims(
                        "部门预算编制说明",
                        "7、社会保障和就业支出（208类）行政事业单位养老支出（05款）事业单位离退休（02项）9.50万元。主要用于：退休人员支出。"
                                + "2024年当年预算执行数为10.00万元，2025年预算安排9.50万元，比2024年预算执行数减少5.00%。"))
                .containsExactly(
                        "208-05-02 amount 9.50万元",
                        "208-05-02/上年执行数 amount 10.00万元",
                        "208-05-02 amount 9.50万元",
                        "208-05-02 change_pct -5.00%");
    }

    @Test
    void wordOfChangeInTheNameOfAnItemIsNoChange() {
        assertThat(claims("一般公共预算支出决算具体情况", "1、节能环保支出（类）污染减排（款）生态环境监测与信息（项）17.75万元，比上年增加1.39万元，增长8.50%。"))
                .containsExactly(
                        "211-11-01 amount 17.75万元", "211-11-01 change_amount 1.39万元", "211-11-01 change_pct 8.50%");
    }

    @Test
    void numbersBrokenBySpacesAndLinesAreMendedAndMarked() {
        // Given
        String text = "一、收入预算情况说明\n单位资金 1 ,040. 20 万\n元，占１２．５０%。";

        // When
        List<Claim> claims = TextDisclosure.narrative(text).claims();

        // Then
        assertThat(claims).extracting(claim -> claim.value().toPlainString()).containsExactly("1040.20", "12.50");
        assertThat(claims).extracting(Claim::origin).containsOnly(Origin.REPAIRED);
        assertThat(claims.get(0).printed()).isEqualTo("1 ,040. 20");
        assertThat(claims.get(1).location().line()).isEqualTo(3);
    }

    @Test
    void postsAndStaffAreCountedWithTheirChanges() {
        assertThat(TextDisclosure.narrative("第一部分 部门概况\n二、机构设置及人员情况\n青禾县水利服务中心编制数12，实有人数14人，其中：在职11人，减少1人；退休3人，增加0人。")
                        .claims())
                .extracting(claim -> claim.section() + " " + claim.subject() + " "
                        + claim.measure().id() + " " + claim.value())
                .containsExactly(
                        "0 编制数 count 12",
                        "0 实有人数 count 14",
                        "0 在职 count 11",
                        "0 在职 change_count -1",
                        "0 退休 count 3",
                        "0 退休 change_count 0");
    }

    @Test
    void aHostileParagraphIsReadInTime() {
        // Given
        String digits = "比上年增加1,1.1(".repeat(20_000);

        // When
        List<String> claims = claims("收入预算情况说明", digits + "。");

        // Then
        assertThat(claims).hasSizeLessThan(1_000);
    }
}
