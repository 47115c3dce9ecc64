package io.gouji.ingest.extract.html;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gouji.ingest.extract.LayoutText;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.UnreadableDocumentException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static final ReadingLimits LIMITS = new ReadingLimits(5, 1_000, 500, 128, 100_000, 4, 1024 * 1024);

    @Test
    void readsBlocksAsLinesInReadingOrder() throws Exception {
        assertThat(read("<html><head><title>题</title></head><body><h1>2025年 部门\n 预算</h1>"
                        + "<div>一、<span>概况</span><p>职能<br>机构</p>后</div><pre>甲  乙\n丙</pre></body></html>"))
                .containsExactly("2025年 部门 预算", "一、概况", "职能", "机构", "后", "甲  乙", "丙");
    }

    @Test
    void readsTablesWithMergedCells() throws Exception {
        assertThat(read("<table><caption>收支总表</caption><thead><tr><th rowspan=2>项目<th colspan=2>支出</tr>"
                        + "<tr><th>基本<br>支出<th>项目支出</tr></thead><tbody><tr><td>合计<td>1.00<td></tr></tbody></table>"))
                .containsExactly("收支总表", "[项目(1x2)|支出(2x1)|]", "[|基本\n支出|项目支出]", "[合计|1.00|]");
    }

    @Test
    void readsTablesInsideTablesThatLayThePageOut() throws Exception {
        assertThat(read("<table><tr><td>左栏</td><td><p>正文</p><table><tr><td>甲</td><td>1</td></tr></table>尾</td></tr>"
                        + "<tr><td colspan=2>页脚</td></tr></table>"))
                .containsExactly("左栏", "正文", "[甲|1]", "尾", "页脚");
    }

    @Test
    void leavesOutWhatIsNotShown() throws Exception {
        assertThat(
                        read(
                                "<style>.off, p.gone { color: red; display: none } @media print { .x { display:none } }</style>"
                                        + "<p>甲</p><p hidden>乙</p><p style='DISPLAY : none'>丙</p><p class=off>丁</p><p class='gone'>戊</p>"
                                        + "<script>document.write('己')</script><noscript>庚</noscript><p class=x>辛</p>"
                                        + "<table><tr style='display:none'><td>壬</td><td>1</td></tr><tr><td>癸</td><td>2</td></tr></table>"
                                        + "<p style='visibility:hidden'>子</p><p style='font-size:0'>丑</p><p style='font-size:0.9em'>寅</p>"))
                .containsExactly("甲", "辛", "[癸|2]", "寅");
    }

    @Test
    void numbersTheItemsOfLists() throws Exception {
        assertThat(read("<ol start=3><li>甲<li>乙<li value=9>丙<li>丁</ol><ol type=a><li>子</ol><ul><li>戊</ul>"))
                .containsExactly("3. 甲", "4. 乙", "9. 丙", "10. 丁", "a. 子", "戊");
    }

    @Test
    void tellsTheEncodingByTheBytes() throws Exception {
        String page = "<html><meta charset='utf-8'><p>部门预算公开的说明</p></html>";
        assertThat(LayoutText.of(reader().read(page.getBytes(Charset.forName("GB18030")))))
                .containsExactly("部门预算公开的说明");
        assertThat(LayoutText.of(reader().read(page.replace("utf-8", "gb2312").getBytes(UTF_8))))
                .containsExactly("部门预算公开的说明");
        assertThat(LayoutText.of(reader().read(("\uFEFF" + page).getBytes(UTF_16LE))))
                .containsExactly("部门预算公开的说明");
    }

    @Test
    void believesThePageWhereTheBytesTellNothing() throws Exception {
        String page = "<html><meta http-equiv=Content-Type content='text/html; charset=Big5'><p>部門預算公開說明與附表</p></html>";
        assertThat(LayoutText.of(reader().read(page.getBytes(Charset.forName("Big5")))))
                .containsExactly("部門預算公開說明與附表");
    }

    @Test
    void fetchesNothing() throws Exception {
        assertThat(read(
                        "<base href='http://192.0.2.1/'><link rel=stylesheet href='x.css'><img src='http://192.0.2.1/a.png'>"
                                + "<iframe src='http://192.0.2.1/'>旧</iframe><p>文字</p>"))
                .containsExactly("文字");
    }

    @Test
    void refusesWhatIsBeyondItsLimits() {
        assertThat(refusal("<div>".repeat(10_000) + "底")).isEqualTo("LIMIT_NESTING");
        assertThat(refusal("<table><tr><td>" + "<b>".repeat(10_000) + "底</table>"))
                .isEqualTo("LIMIT_NESTING");
        assertThat(refusal("<p>行</p>".repeat(1_001))).isEqualTo("LIMIT_LINES");
        assertThat(refusal("<table><tr><td colspan=1000000>甲<td>乙</table>")).isEqualTo("LIMIT_COLUMNS");
        assertThat(refusal("<table>" + "<tr><td>1<td>2</tr>".repeat(600) + "</table>"))
                .isEqualTo("LIMIT_CELLS");
        assertThat(refusal("<html><body><script>1</script></body></html>")).isEqualTo("EMPTY_DOCUMENT");
        assertThat(refusal(" ".repeat(9 * 1024 * 1024))).isEqualTo("LIMIT_SIZE");
    }

    @Test
    void readsTablesThatAreBroken() throws Exception {
        assertThat(read("<table><tr><td rowspan=0>甲<td>1<tr><td>2</table><table></table><table><tr></tr></table>"))
                .containsExactly("[甲(1x2)|1]", "[|2]");
    }

    private static HtmlReader reader() {
        return new HtmlReader(LIMITS);
    }

    private static List<String> read(String page) throws UnreadableDocumentException {
        return LayoutText.of(reader().read(page.getBytes(UTF_8)));
    }

    private static String refusal(String page) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> read(page))
                .code();
    }
}
