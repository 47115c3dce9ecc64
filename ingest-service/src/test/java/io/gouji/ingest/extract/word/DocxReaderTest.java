package io.gouji.ingest.extract.word;

import static io.gouji.ingest.extract.word.WordXml.cell;
import static io.gouji.ingest.extract.word.WordXml.paragraph;
import static io.gouji.ingest.extract.word.WordXml.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gouji.ingest.extract.LayoutText;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {

    private static final ReadingLimits LIMITS = new ReadingLimits(5, 1_000, 500, 128, 100_000, 4, 4 * 1024 * 1024);

    @Test
    void readsTextAndTablesInTheOrderOfTheDocument() throws Exception {
        // Given
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("一、部门概况");
            XWPFTable table = document.createTable(2, 3);
            table.getRow(0).getCell(0).setText("项目");
            table.getRow(0).getCell(1).setText("上年数");
            table.getRow(0).getCell(2).setText("预算数");
            table.getRow(1).getCell(0).setText("合计");
            table.getRow(1).getCell(2).setText("1,234.50");
            document.createParagraph().createRun().setText("注：单位为万元");
            document.write(bytes);
        }

        // When
        List<String> lines = read(bytes.toByteArray());

        // Then
        assertThat(lines).containsExactly("一、部门概况", "[项目|上年数|预算数]", "[合计||1,234.50]", "注：单位为万元");
    }

    @Test
    void readsWhatIsPrintedAndNothingElse() throws Exception {
        assertThat(read(WordXml.body("<w:p><w:pPr><w:rPr/></w:pPr><w:r><w:t>支出</w:t></w:r>"
                                + "<w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del>"
                                + "<w:ins><w:r><w:t>1,234</w:t></w:r></w:ins>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                                + "<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:noBreakHyphen/><w:t>5</w:t><w:tab/>"
                                + "<w:t>万元</w:t></w:r></w:p>"
                                + "<w:p><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom></w:p>")
                        .bytes()))
                .containsExactly("支出1,234-5 万元");
    }

    @Test
    void leavesOutTextThatItsStyleHides() throws Exception {
        assertThat(read(WordXml.body("<w:p><w:pPr><w:pStyle w:val=\"b\"/></w:pPr><w:r><w:t>暗</w:t></w:r></w:p>"
                                + paragraph("明"))
                        .styles("<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>")
                        .bytes()))
                .containsExactly("明");
    }

    @Test
    void readsMergedCells() throws Exception {
        assertThat(read(WordXml.body("<w:tbl>"
                                + row(
                                        cell("<w:vMerge w:val=\"restart\"/>", "项目"),
                                        cell("<w:gridSpan w:val=\"2\"/>", "支出"))
                                + row(cell("<w:vMerge/>", ""), "基本支出", "项目支出")
                                + row("合计", "1.00", "2.00")
                                + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("", "3.00") + cell("", "")
                                + "</w:tr></w:tbl>")
                        .bytes()))
                .containsExactly("[项目(1x2)|支出(2x1)|]", "[|基本支出|项目支出]", "[合计|1.00|2.00]", "[|3.00|]");
    }

    @Test
    void takesEdgesAHairApartForOne() throws Exception {
        assertThat(read(WordXml.body("<w:tbl><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"40\"/>"
                                + "<w:gridCol w:w=\"1500\"/></w:tblGrid>"
                                + row(cell("<w:gridSpan w:val=\"2\"/>", "项目"), "预算数")
                                + row("合计", cell("<w:gridSpan w:val=\"2\"/>", "1.00"))
                                + "</w:tbl>")
                        .bytes()))
                .containsExactly("[项目|预算数]", "[合计|1.00]");
    }

    @Test
    void readsNestedTablesInTheirPlace() throws Exception {
        assertThat(read(WordXml.body("<w:tbl>"
                                + row("外", cell("", "<w:p/><w:tbl>" + row("内", "1.00") + "</w:tbl>" + paragraph("后")))
                                + "</w:tbl>")
                        .bytes()))
                .containsExactly("外", "[内|1.00]", "后");
    }

    @Test
    void leavesOutHiddenAndDeletedRows() throws Exception {
        assertThat(read(WordXml.body("<w:tbl>" + row("项目", "预算数")
                                + "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell("", "暗") + cell("", "1") + "</w:tr>"
                                + "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("", "旧") + cell("", "2")
                                + "</w:tr></w:tbl>")
                        .bytes()))
                .containsExactly("[项目|预算数]");
    }

    @Test
    void readsTextBoxesOnceAndFootNotesAtTheEnd() throws Exception {
        String box = "<w:txbxContent>" + paragraph("单位：万元") + "</w:txbxContent>";
        assertThat(read(WordXml.body("<w:p><w:r><w:t>标题</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><wps:txbx>"
                                + box
                                + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>" + box
                                + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>" + paragraph("正文"))
                        .footnotes("<w:footnote w:type=\"separator\" w:id=\"-1\">" + paragraph("线") + "</w:footnote>"
                                + "<w:footnote w:id=\"1\">" + paragraph("脚注") + "</w:footnote>")
                        .bytes()))
                .containsExactly("标题", "单位：万元", "正文", "脚注");
    }

    @Test
    void printsTheNumbersOfLists() throws Exception {
        // Given
        WordXml document = WordXml.body(item(1, 0, "部门概况") + item(1, 1, "主要职能") + item(1, 1, "机构设置")
                        + item(1, 0, "预算表") + item(1, 1, "收支") + item(1, 2, "收入") + item(2, 0, "另起") + item(0, 0, "无号")
                        + "<w:p><w:pPr><w:pStyle w:val=\"h\"/></w:pPr><w:r><w:t>说明</w:t></w:r></w:p>")
                .numbering("<w:abstractNum w:abstractNumId=\"7\">"
                        + level(0, "chineseCountingThousand", "%1、", "")
                        + level(1, "chineseCounting", "（%2）", "")
                        + level(2, "decimal", "%3.", "")
                        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">" + level(0, "decimal", "%1", "h")
                        + "</w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
                        + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"8\"/></w:num>")
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr>"
                        + "</w:pPr></w:style>");

        // When, Then
        assertThat(read(document.bytes()))
                .containsExactly("一、部门概况", "（一）主要职能", "（二）机构设置", "二、预算表", "（一）收支", "1.收入", "一、另起", "无号", "1 说明");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting,10,十",
        "chineseCounting,12,十二",
        "chineseCounting,20,二十",
        "chineseCountingThousand,101,一百零一",
        "chineseCountingThousand,110,一百一十",
        "chineseLegalSimplified,15,拾伍",
        "ideographDigital,10,一〇",
        "ideographTraditional,3,丙",
        "decimalEnclosedCircle,2,②",
        "decimalFullWidth,12,１２",
        "upperRoman,14,XIV",
        "lowerLetter,28,bb",
        "decimalZero,7,07",
        "decimalEnclosedParen,1,⑴",
        "none,4,''",
        "neverHeardOf,5,5"
    })
    void writesNumbersInChineseFormats(String format, int number, String written) {
        assertThat(NumberFormats.format(number, format)).isEqualTo(written);
    }

    @Test
    void readsATableOfAHundredColumns() throws Exception {
        // Given
        String[] cells = new String[100];
        Arrays.fill(cells, "1.00");

        // When
        List<String> lines =
                read(WordXml.body("<w:tbl>" + row(cells) + "</w:tbl>").bytes());

        // Then
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).hasSize(501);
    }

    @Test
    void countsNoColumnsThatNoCellStandsIn() throws Exception {
        assertThat(read(WordXml.body("<w:tbl>" + row(cell("<w:gridSpan w:val=\"2000000000\"/>", "甲"), "乙") + "</w:tbl>")
                        .bytes()))
                .containsExactly("[甲|乙]");
    }

    @Test
    void refusesWhatIsBeyondItsLimits() {
        String nested = "<w:tbl><w:tr><w:tc>".repeat(50) + paragraph("底") + "</w:tc></w:tr></w:tbl>".repeat(50);
        assertThat(refusal(WordXml.body(nested))).isEqualTo("LIMIT_NESTING");
        assertThat(refusal(WordXml.body(paragraph("行").repeat(1_001)))).isEqualTo("LIMIT_LINES");
        assertThat(refusal(WordXml.body("<w:tbl>" + row("1", "2").repeat(600) + "</w:tbl>")))
                .isEqualTo("LIMIT_CELLS");
        assertThat(refusal(WordXml.body("<w:tbl>" + row("1 ".repeat(200).split(" ")) + "</w:tbl>")))
                .isEqualTo("LIMIT_COLUMNS");
        assertThat(refusal(WordXml.body(paragraph("字".repeat(200_000))))).isEqualTo("LIMIT_TEXT");
        assertThat(refusal(WordXml.body("<w:p>" + " ".repeat(5 * 1024 * 1024) + "</w:p>")))
                .isEqualTo("LIMIT_EXPANSION");
        assertThat(refusal(WordXml.body("<w:p/>"))).isEqualTo("EMPTY_DOCUMENT");
    }

    @Test
    void refusesWhatIsDamagedOrNoDocument() {
        byte[] sound = WordXml.body(paragraph("文字")).bytes();
        assertThat(refusal(Arrays.copyOf(sound, sound.length - 30))).isEqualTo("BROKEN_DOCUMENT");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4})).isEqualTo("BROKEN_DOCUMENT");
        assertThat(refusal(WordXml.body("<w:p><w:r>"))).isEqualTo("BROKEN_DOCUMENT");
        assertThat(refusal(WordXml.body("").part("_rels/.rels", "<Relationships/>")))
                .isEqualTo("BROKEN_DOCUMENT");
    }

    @Test
    void refusesAPartThatIsNotWhatItsChecksumSays() {
        // Given a checksum in the directory that is not that of the text
        byte[] bytes = WordXml.body(paragraph("文字")).bytes();
        int name = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("word/document.xml");
        bytes[name - 30] ^= 1;

        // When, Then
        assertThat(refusal(bytes)).isEqualTo("BROKEN_DOCUMENT");
    }

    @Test
    void resolvesNoEntities() {
        String secret = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d><p><r><t>&e;</t></r></p></d>";
        String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><d><p><r><t>&b;</t></r></p></d>";
        assertThat(refusal(WordXml.body("").part("word/document.xml", secret))).isEqualTo("BROKEN_DOCUMENT");
        assertThat(refusal(WordXml.body("").part("word/document.xml", laughs))).isEqualTo("BROKEN_DOCUMENT");
    }

    @Test
    void ignoresMacrosAndReferencesThatLeadOut() throws Exception {
        assertThat(read(WordXml.body(paragraph("文字"))
                        .part("word/vbaProject.bin", "Sub AutoOpen()")
                        .part(
                                "word/_rels/document.xml.rels",
                                "<Relationships><Relationship Id=\"t\" TargetMode=\"External\" Type=\"x/attachedTemplate\""
                                        + " Target=\"http://192.0.2.1/t.dotm\"/></Relationships>")
                        .bytes()))
                .containsExactly("文字");
    }

    @Test
    void stopsWhenItIsInterrupted() {
        byte[] bytes = WordXml.body(paragraph("文字")).bytes();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> read(bytes)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String level(int level, String format, String text, String style) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>"
                + (style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>") + "<w:lvlText w:val=\"" + text
                + "\"/></w:lvl>";
    }

    private static List<String> read(byte[] bytes) throws UnreadableDocumentException {
        return LayoutText.of(new DocxReader(LIMITS).read(bytes));
    }

    private static String refusal(WordXml document) {
        return refusal(document.bytes());
    }

    private static String refusal(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> read(bytes))
                .code();
    }
}
