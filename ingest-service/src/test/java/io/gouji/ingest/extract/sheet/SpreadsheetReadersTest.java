package io.gouji.ingest.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.LayoutText;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpreadsheetReadersTest {

    private static final ReadingLimits LIMITS = new ReadingLimits(5, 100, 50, 20, 10_000, 4, 1024 * 1024);

    enum Format {
        XLSX {
            @Override
            Workbook book() {
                return new XSSFWorkbook();
            }

            @Override
            LayoutReader reader(ReadingLimits limits) {
                return new XlsxReader(limits);
            }
        },
        XLS {
            @Override
            Workbook book() {
                return new HSSFWorkbook();
            }

            @Override
            LayoutReader reader(ReadingLimits limits) {
                return new XlsReader(limits);
            }
        };

        abstract Workbook book();

        abstract LayoutReader reader(ReadingLimits limits);

        byte[] bytes(Consumer<Workbook> content) throws IOException {
            try (Workbook book = book();
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                content.accept(book);
                book.write(bytes);
                return bytes.toByteArray();
            }
        }

        Layout read(Consumer<Workbook> content) throws IOException, UnreadableDocumentException {
            return reader(LIMITS).read(bytes(content));
        }

        UnreadableDocumentException refusal(Consumer<Workbook> content) throws IOException {
            byte[] bytes = bytes(content);
            return catchThrowableOfType(
                    UnreadableDocumentException.class, () -> reader(LIMITS).read(bytes));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryVisibleSheetAsAPage(Format format) throws Exception {
        // When
        Layout layout = format.read(book -> {
            row(book.createSheet("表1"), 0, "项目", 12.5);
            row(book.createSheet("底稿"), 0, "不公开", 1.0);
            row(book.createSheet("表2"), 2, "合计", 3.0);
            book.createSheet("空表");
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });

        // Then
        assertThat(layout.pages()).extracting(Layout.Page::number).containsExactly(1, 3);
        assertThat(LayoutText.of(layout)).containsExactly("表1", "[项目|12.5]", "表2", "[合计|3]");
        assertThat(layout.pages().get(1).lines().get(1).location().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void showsNumbersAsTheyAreDisplayed(Format format) throws Exception {
        // When
        Layout layout = format.read(book -> {
            Sheet sheet = book.createSheet("表");
            Row row = sheet.createRow(0);
            styled(row, 0, 1234.5, "#,##0.00");
            styled(row, 1, 0, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
            styled(row, 2, 0.0525, "0.00%");
            styled(row, 3, 45702, "yyyy\"年\"m\"月\"d\"日\"");
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellValue("2080501");
        });

        // Then
        assertThat(LayoutText.of(layout)).containsExactly("表", "[1,234.50|-|5.25%|2025年2月14日|TRUE|2080501]");
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutHiddenRowsAndColumns(Format format) throws Exception {
        // When
        Layout layout = format.read(book -> {
            Sheet sheet = book.createSheet("表");
            row(sheet, 0, "项目", "草稿", "预算数");
            row(sheet, 1, "内部", 1.0, 2.0);
            row(sheet, 2, "合计", 3.0, 4.0);
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
        });

        // Then
        assertThat(LayoutText.of(layout)).containsExactly("表", "[项目|预算数]", "[合计|4]");
    }

    @ParameterizedTest
    @EnumSource
    void saysHowFarCellsAreMerged(Format format) throws Exception {
        // When
        Layout layout = format.read(book -> {
            Sheet sheet = book.createSheet("表");
            row(sheet, 0, "部门收支总表");
            row(sheet, 1, "收入", "", "支出");
            row(sheet, 2, "", "预算数", "功能分类");
            row(sheet, 3, "总计", 1.0, 2.0);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
        });

        // Then
        assertThat(LayoutText.of(layout)).containsExactly("表", "部门收支总表", "[收入(1x2)|(2x1)|]", "[|预算数|功能分类]", "[总计|1|2]");
    }

    @ParameterizedTest
    @EnumSource
    void takesTitlesAndSentencesForLinesOfText(Format format) throws Exception {
        // When
        Layout layout = format.read(book -> {
            Sheet sheet = book.createSheet("表");
            row(sheet, 0, "收支总表");
            row(sheet, 1, "收入", "预算数", "支出", "预算数");
            row(sheet, 2, "基本支出");
            row(sheet, 3, "注：本表以万元为单位。");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
        });

        // Then
        assertThat(LayoutText.of(layout)).containsExactly("表", "收支总表", "[收入|预算数|支出|预算数]", "[基本支出|||]", "注：本表以万元为单位。");
    }

    @ParameterizedTest
    @EnumSource
    void takesTheSavedResultOfAFormulaAndEvaluatesNothing(Format format) throws Exception {
        // When
        Layout layout = format.read(book -> {
            Sheet sheet = book.createSheet("表");
            row(sheet, 0, 1.0, 2.0);
            Cell sum = sheet.getRow(0).createCell(2);
            sum.setCellFormula("A1+B1");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
            sheet.getRow(0).getCell(0).setCellValue(100);
            Cell word = sheet.getRow(0).createCell(3);
            word.setCellFormula("\"合\"&\"计\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(word);
        });

        // Then
        assertThat(LayoutText.of(layout)).containsExactly("表", "[100|2|3|合计]");
    }

    @Test
    void showsTheFormulaWhereNoResultWasSaved() throws Exception {
        // When
        Layout layout = Format.XLSX.read(book -> {
            Sheet sheet = book.createSheet("表");
            row(sheet, 0, "合计");
            sheet.getRow(0).createCell(1).setCellFormula("SUM(B2:B9)");
        });

        // Then
        assertThat(LayoutText.of(layout)).containsExactly("表", "[合计|=SUM(B2:B9)]");
    }

    @ParameterizedTest
    @EnumSource
    void showsNoZerosWhereTheSheetHidesThem(Format format) throws Exception {
        // When
        Layout layout = format.read(book -> {
            Sheet sheet = book.createSheet("表");
            row(sheet, 0, "合计", 0.0, 5.0);
            sheet.setDisplayZeros(false);
        });

        // Then
        assertThat(LayoutText.of(layout)).containsExactly("表", "[合计||5]");
    }

    @ParameterizedTest
    @EnumSource
    void refusesMoreSheetsThanADisclosureHas(Format format) throws Exception {
        assertThat(format.refusal(book ->
                                Stream.of(1, 2, 3, 4, 5, 6).forEach(i -> row(book.createSheet("表" + i), 0, "文字")))
                        .code())
                .isEqualTo("LIMIT_PAGES");
    }

    @ParameterizedTest
    @EnumSource
    void refusesMoreCellsThanADisclosureHas(Format format) throws Exception {
        assertThat(format.refusal(book -> {
                            Sheet sheet = book.createSheet("表");
                            for (int i = 0; i < 60; i++) {
                                row(sheet, i, "项目");
                            }
                        })
                        .code())
                .isEqualTo("LIMIT_CELLS");
    }

    @ParameterizedTest
    @EnumSource
    void refusesWiderTablesThanADisclosureHas(Format format) throws Exception {
        assertThat(format.refusal(book -> {
                            Sheet sheet = book.createSheet("表");
                            sheet.createRow(0).createCell(0).setCellValue("甲");
                            sheet.getRow(0).createCell(200).setCellValue("乙");
                        })
                        .code())
                .isEqualTo("LIMIT_COLUMNS");
    }

    @ParameterizedTest
    @EnumSource
    void refusesABookWithoutText(Format format) throws Exception {
        assertThat(format.refusal(book -> book.createSheet("表")).code()).isEqualTo("EMPTY_DOCUMENT");
    }

    @ParameterizedTest
    @EnumSource
    void refusesADamagedBook(Format format) throws Exception {
        // Given
        byte[] bytes = format.bytes(book -> row(book.createSheet("表"), 0, "文字", 1.0));

        // When
        UnreadableDocumentException refusal = catchThrowableOfType(
                UnreadableDocumentException.class,
                () -> format.reader(LIMITS).read(Arrays.copyOf(bytes, bytes.length / 2)));

        // Then
        assertThat(refusal.code()).isEqualTo("BROKEN_DOCUMENT");
    }

    @Test
    void refusesAnXlsThatIsDamagedAnywhere() throws Exception {
        // Given
        byte[] sound = Format.XLS.bytes(book -> row(book.createSheet("表"), 0, "文字", 1.0));
        Set<String> refusals = new HashSet<>();

        // When
        for (int at = 0; at < sound.length; at += 64) {
            byte[] bytes = sound.clone();
            Arrays.fill(bytes, at, Math.min(at + 64, bytes.length), (byte) 0x7F);
            try {
                new XlsReader(LIMITS).read(bytes);
            } catch (UnreadableDocumentException e) {
                refusals.add(e.code());
            }
        }

        // Then what cannot be read is refused, with a reason
        assertThat(refusals).contains("BROKEN_DOCUMENT");
    }

    @Test
    void refusesAnEncryptedXls() throws Exception {
        // Given
        byte[] bytes;
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try {
            bytes = Format.XLS.bytes(book -> row(book.createSheet("表"), 0, "文字", 1.0));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        // When
        UnreadableDocumentException refusal =
                catchThrowableOfType(UnreadableDocumentException.class, () -> new XlsReader(LIMITS).read(bytes));

        // Then
        assertThat(refusal.code()).isEqualTo("ENCRYPTED_DOCUMENT");
    }

    private static void row(Sheet sheet, int index, Object... values) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Double number) {
                row.createCell(i).setCellValue(number);
            } else {
                row.createCell(i).setCellValue((String) values[i]);
            }
        }
    }

    private static void styled(Row row, int column, double value, String format) {
        Workbook book = row.getSheet().getWorkbook();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }
}
