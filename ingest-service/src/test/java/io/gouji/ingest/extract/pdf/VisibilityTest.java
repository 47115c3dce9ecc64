package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibilityTest {

    @Test
    void clippedAwayDoesNotCount() {
        // Given
        Sheet sheet = new Sheet()
                .text(50, 60, "看得见")
                .raw("q 50 200 100 20 re W n")
                .text(50, 190, "剪裁内")
                .text(50, 260, "剪裁外")
                .raw("Q");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("看得见", "剪裁内");
    }

    @Test
    void paintedOverDoesNotCount() {
        // Given
        Sheet sheet = new Sheet()
                .text(50, 60, "旧数1.00")
                .raw("1 g")
                .fill(40, 48, 200, 16)
                .raw("0 g")
                .text(50, 60, "新数2.00");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("新数2.00");
    }

    @Test
    void whiteOnWhiteDoesNotCountButOnDarkItDoes() {
        // Given
        Sheet sheet = new Sheet()
                .raw("1 1 1 rg")
                .text(50, 60, "白纸白字")
                .raw("0 0 0.5 rg")
                .fill(40, 88, 200, 16)
                .raw("1 g")
                .text(50, 100, "蓝底白字");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("蓝底白字");
    }

    @Test
    void invisibleAndOutsideDoesNotCount() {
        // Given
        Sheet sheet = new Sheet()
                .text(50, 60, "看得见")
                .raw("3 Tr")
                .text(50, 80, "不可见")
                .raw("0 Tr")
                .text(700, 100, "页外")
                .text(50, -20, "页上");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("看得见");
    }

    @Test
    void printedTwiceToLookBoldIsOnce() {
        // Given
        Sheet sheet = new Sheet().text(50, 60, "合计11.00").text(50.4, 60, "合计11.00");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("合计11.00");
    }

    @Test
    void highlighterCoversNothing() {
        // Given
        Sheet sheet = new Sheet()
                .text(50, 60, "合计1.00")
                .raw("q /Multiply gs 1 1 0 rg")
                .fill(40, 48, 200, 16)
                .raw("Q");

        // When, Then
        assertThat(Reading.lines(sheet)).containsExactly("合计1.00");
    }

    @Test
    void radicalsAreCharacters() {
        assertThat(Characters.normal("⾦额⻓期⼈员")).isEqualTo("金额长期人员");
    }
}
