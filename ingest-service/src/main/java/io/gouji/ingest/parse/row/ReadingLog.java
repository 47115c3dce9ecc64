package io.gouji.ingest.parse.row;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.Location;
import io.gouji.model.document.Note;
import io.gouji.model.document.Repair;
import io.gouji.model.finding.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a reader of the figures must know about how they were read. */
public final class ReadingLog {

    private static final int MOST_PRINTED = 120;
    private static final int MOST_NOTES_OF_A_TABLE = 50;
    private static final String WHOLE_ZH = "表格可能在页边被截断，请调整为一页宽后重新导出，或提交原始表格文件。";
    private static final String WHOLE_EN =
            "The edge of the page may have cut the table: export it again fitted to the width of"
                    + " the page, or submit the workbook itself.";

    private final List<Repair> repairs = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    /** Repairs so far. */
    public List<Repair> repairs() {
        return repairs;
    }

    /** Notes so far. */
    public List<Note> notes() {
        return notes;
    }

    /** A table prints no money unit; one was assumed. */
    public void assumedUnit(int table, MoneyUnit unit, Location location) {
        note(
                Note.Code.UNIT_ASSUMED,
                table,
                new LocalizedText(
                        "表" + table + "没有印出金额单位，按" + unit.symbol() + "读取。",
                        "Table " + table + " states no money unit; " + unit.symbol() + " is assumed."),
                location);
    }

    /**
     * A line that is neither header nor data was set aside.
     *
     * @param table its number, null outside tables
     */
    public void noise(@Nullable Integer table, String printed, LocalizedText reason, Location location) {
        if (repairs.stream()
                        .filter(repair -> repair.kind() == Repair.Kind.NOISE_ROW)
                        .count()
                < MOST_NOTES_OF_A_TABLE * 11L) {
            repairs.add(new Repair(Repair.Kind.NOISE_ROW, table, null, null, shortened(printed), "", reason, location));
        }
    }

    /** A table goes on below a repeated header. */
    public void continued(int table, String printed, Location location) {
        repairs.add(new Repair(
                Repair.Kind.CONTINUED_TABLE,
                table,
                null,
                null,
                shortened(printed),
                "",
                new LocalizedText("表格跨页，重复的表头已略去。", "The table goes on here; its repeated header was set aside."),
                location));
    }

    /** A lost part of a code was restored. */
    public void restoredCode(int table, String row, String printed, String restored, Location location) {
        repairs.add(new Repair(
                Repair.Kind.LOST_CODE,
                table,
                row,
                null,
                printed,
                restored,
                new LocalizedText(
                        "科目编码缺少下级代码，已按科目名称和下级科目补全。",
                        "The lower level of the code was lost; it was restored from the name and the rows below."),
                location));
    }

    /** A garbled label was recognised. */
    public void restoredLabel(int table, String row, String printed, String restored, Location location) {
        repairs.add(new Repair(
                Repair.Kind.NOISE_ROW,
                table,
                row,
                null,
                shortened(printed),
                restored,
                new LocalizedText("行名有误字，已按表样认定。", "The label is garbled; it was recognised by the form."),
                location));
    }

    /** A row, or a number in a table, could not be put anywhere. */
    public void notRead(int table, String printed, Location location) {
        note(
                Note.Code.ROW_NOT_READ,
                table,
                new LocalizedText(
                        "第 " + location.line() + " 行无法识别，其内容未计入：“" + shortened(printed) + "”。",
                        "Line " + location.line() + " could not be read and is left out: \"" + shortened(printed)
                                + "\"."),
                location);
    }

    /** Rows have figures but nothing that says what they are of. */
    public void unnamed(int table, int rows, Location first) {
        note(
                Note.Code.ROW_NOT_READ,
                table,
                new LocalizedText(
                        "表" + table + "有 " + rows + " 行数字没有行名或编码，无法认定各是哪一行，未计入；" + WHOLE_ZH,
                        "Table " + table + ": " + rows
                                + " row(s) of figures have neither a name nor a code; what they are of"
                                + " cannot be told, and they are left out. " + WHOLE_EN),
                first);
    }

    /** Rows have the same names as others, and the codes that tell them apart stand elsewhere. */
    public void cutFromCodes(int table, int rows, Location first) {
        note(
                Note.Code.ROW_NOT_READ,
                table,
                new LocalizedText(
                        "表" + table + "的 " + rows + " 行没有编码，行名又有重复，无法认定各是哪一行，未计入；" + WHOLE_ZH,
                        "Table " + table + ": " + rows
                                + " rows have no codes and names that repeat; which is which cannot be"
                                + " told, and they are left out. " + WHOLE_EN),
                first);
    }

    /** Anything else. */
    public void note(Note.Code code, @Nullable Integer table, LocalizedText message, @Nullable Location location) {
        long same = notes.stream()
                .filter(note ->
                        note.code() == code && (table == null ? note.table() == null : table.equals(note.table())))
                .count();
        if (same < MOST_NOTES_OF_A_TABLE) {
            notes.add(new Note(code, table, message, location));
        }
    }

    private static String shortened(String printed) {
        String text = printed.strip().replaceAll("\\s+", " ");
        return text.length() <= MOST_PRINTED ? text : text.substring(0, MOST_PRINTED) + "…";
    }
}
