package io.gouji.validation.rule;

import static io.gouji.validation.rule.DisclosureBuilder.ofSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.model.template.TemplateSets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A department may print its tables in another order than the set has them; what is said goes by the numbers it prints. */
class TableNumbersTest {

    /** The order of 2017: the managed funds before the general budget. */
    private static final int[] OF_2017 = {1, 2, 3, 4, 5, 6, 10, 7, 8, 11, 9, 12};

    private static DisclosureBuilder of2017() {
        return ofSet(TemplateSets.JIANGSU_12)
                .fiscalYear(2017)
                .printedInOrder(OF_2017)
                .figure("T6[302-01].金额", "300.00")
                .figure("T8[302].金额", "300.00");
    }

    @Test
    void missingCodeIsMissingInTheTableOfThatKind() {
        List<Finding> findings =
                Judging.of(of2017().figure("T8[302-09].金额", "46.00"), "XTB-EXP-BAS-01", Outcome.VIOLATED);

        assertThat(findings)
                .extracting(finding -> finding.message().zh())
                .anySatisfy(message -> assertThat(message)
                        .contains("表9《一般公共预算基本支出预算表(经济科目)》302-09")
                        .contains("表6《财政拨款基本支出预算表(经济科目)》未列该科目"));
    }

    @Test
    void missingCodeOfATablePrintedElsewhereIsNamedByItsPrintedNumber() {
        List<Finding> findings = Judging.of(
                ofSet(TemplateSets.JIANGSU_12)
                        .printedInOrder(OF_2017)
                        .figure("T5[208].金额", "8.00")
                        .figure("T7[201].金额", "8.00"),
                "XTB-FAS-GPB-01",
                Outcome.VIOLATED);

        assertThat(findings)
                .extracting(finding -> finding.message().zh())
                .anySatisfy(message ->
                        assertThat(message).contains("表8《一般公共预算支出预算表(功能科目)》").doesNotContain("表7《一般公共预算"));
    }

    @Test
    void tableThatIsNotThereHasNoNumberWhereTheOrderIsAnother() {
        DisclosureBuilder withoutThreePublicExpenses = ofSet(TemplateSets.JIANGSU_12)
                .missing(9)
                .printedInOrder(1, 2, 3, 4, 5, 6, 10, 7, 8, 11, 12)
                .figure("T8[合计].金额", "8.00");

        assertThat(Judging.of(withoutThreePublicExpenses, "CMP-01", Outcome.VIOLATED))
                .extracting(finding -> finding.message().zh())
                .containsExactly("缺少表《“三公”经费、会议费、培训费支出预算表》。");
    }

    @Test
    void tableThatIsNotThereHasItsNumberInTheUsualOrder() {
        assertThat(Judging.of(ofSet(TemplateSets.JIANGSU_12).missing(9), "CMP-01", Outcome.VIOLATED))
                .extracting(finding -> finding.message().zh())
                .containsExactly("缺少表9《“三公”经费、会议费、培训费支出预算表》。");
    }
}
