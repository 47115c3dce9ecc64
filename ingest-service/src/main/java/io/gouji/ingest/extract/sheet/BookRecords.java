package io.gouji.ingest.extract.sheet;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.extract.LayoutBuilder;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.UnreadableDocuments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * The records of an XLS in the order they stand: first the book with the list of its sheets, then the sheets. Whether zeros are
 * shown stands behind the cells of a sheet, so cells that are zero wait for it.
 */
final class BookRecords {

    private final ReadingLimits limits;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> {});
    private final DisplayedText displayed = new DisplayedText();
    private final List<BoundSheetRecord> entries = new ArrayList<>();
    private final Map<Integer, Sheet> sheets = new HashMap<>();
    private final List<Zero> zeros = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private @Nullable Sheet sheet;
    private @Nullable FormulaRecord textFormula;
    private int sheetStream;
    private int depth;
    private boolean from1904;
    private boolean showsZeros = true;

    BookRecords(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Takes the next record. */
    void take(Record record) throws UnreadableDocumentException {
        Interruption.check();
        formats.processRecord(record);
        switch (record.getSid()) {
            case BOFRecord.sid -> begin((BOFRecord) record);
            case EOFRecord.sid -> end();
            case BoundSheetRecord.sid -> entries.add((BoundSheetRecord) record);
            case SSTRecord.sid -> strings = (SSTRecord) record;
            case DateWindow1904Record.sid -> from1904 = ((DateWindow1904Record) record).getWindowing() == 1;
            default -> {
                if (sheet != null && depth == 1) {
                    takeOfSheet(record, sheet);
                }
            }
        }
    }

    /** Charts inside a sheet are streams in its stream. */
    private void begin(BOFRecord record) {
        depth++;
        boolean book = record.getType() == BOFRecord.TYPE_WORKBOOK;
        if (depth == 1 && !book) {
            BoundSheetRecord entry = sheetStream < entries.size() ? inOrder(sheetStream) : null;
            sheetStream++;
            sheet = null;
            if (record.getType() == BOFRecord.TYPE_WORKSHEET
                    && entry != null
                    && !entry.isHidden()
                    && !entry.isVeryHidden()) {
                sheet = new Sheet(entry.getSheetname(), limits);
                sheets.put(entries.indexOf(entry), sheet);
            }
            showsZeros = true;
            zeros.clear();
        }
    }

    /** Streams of sheets may stand in another order than the list has them. */
    private BoundSheetRecord inOrder(int stream) {
        List<BoundSheetRecord> byPosition = new ArrayList<>(entries);
        byPosition.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        return byPosition.get(stream);
    }

    private void end() throws UnreadableDocumentException {
        depth--;
        if (depth == 0 && sheet != null) {
            for (Zero zero : zeros) {
                if (showsZeros) {
                    sheet.set(zero.row(), zero.column(), zero.text());
                }
            }
            sheet = null;
        }
    }

    private void takeOfSheet(Record record, Sheet into) throws UnreadableDocumentException {
        if (record instanceof RowRecord row) {
            if (row.getZeroHeight() || row.getHeight() == 0) {
                into.hideRow(row.getRowNumber());
            }
        } else if (record instanceof ColumnInfoRecord columns) {
            if (columns.getHidden() || columns.getColumnWidth() == 0) {
                into.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
            }
        } else if (record instanceof MergeCellsRecord merges) {
            for (int i = 0; i < merges.getNumAreas(); i++) {
                CellRangeAddress area = merges.getAreaAt(i);
                into.merge(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
            }
        } else if (record instanceof WindowTwoRecord window) {
            showsZeros = window.getDisplayZeros();
        } else if (record instanceof StringRecord text && textFormula != null) {
            into.set(textFormula.getRow(), textFormula.getColumn(), text.getString());
            textFormula = null;
        } else if (record instanceof CellRecord || record instanceof LabelRecord) {
            takeCell((CellValueRecordInterface) record, into);
        }
    }

    private void takeCell(CellValueRecordInterface cell, Sheet into) throws UnreadableDocumentException {
        if (cell instanceof NumberRecord number) {
            takeNumber(cell, number.getValue(), into);
        } else if (cell instanceof RKRecord number) {
            takeNumber(cell, number.getRKNumber(), into);
        } else if (cell instanceof FormulaRecord formula) {
            takeFormula(formula, into);
        } else if (cell instanceof LabelSSTRecord label && strings != null) {
            boolean known = label.getSSTIndex() >= 0 && label.getSSTIndex() < strings.getNumUniqueStrings();
            into.set(
                    cell.getRow(),
                    cell.getColumn(),
                    known ? strings.getString(label.getSSTIndex()).getString() : "");
        } else if (cell instanceof LabelRecord label) {
            into.set(cell.getRow(), cell.getColumn(), label.getValue());
        } else if (cell instanceof BoolErrRecord other) {
            String text = other.isBoolean()
                    ? DisplayedText.logical(other.getBooleanValue())
                    : FormulaError.forInt(other.getErrorValue()).getString();
            into.set(cell.getRow(), cell.getColumn(), text);
        }
    }

    private void takeFormula(FormulaRecord formula, Sheet into) throws UnreadableDocumentException {
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.STRING) {
            textFormula = formula;
        } else if (type == CellType.BOOLEAN) {
            into.set(formula.getRow(), formula.getColumn(), DisplayedText.logical(formula.getCachedBooleanValue()));
        } else if (type == CellType.ERROR) {
            into.set(
                    formula.getRow(),
                    formula.getColumn(),
                    FormulaError.forInt(formula.getCachedErrorValue()).getString());
        } else {
            takeNumber(formula, formula.getValue(), into);
        }
    }

    private void takeNumber(CellValueRecordInterface cell, double value, Sheet into)
            throws UnreadableDocumentException {
        String text = displayed.number(value, formats.getFormatIndex(cell), formats.getFormatString(cell), from1904);
        if (value == 0) {
            zeros.add(new Zero(cell.getRow(), cell.getColumn(), text));
            if (zeros.size() > limits.cells()) {
                throw UnreadableDocuments.tooManyCells(limits.cells());
            }
        } else {
            into.set(cell.getRow(), cell.getColumn(), text);
        }
    }

    /** Writes the visible sheets, each as a page with the number of its place in the book. */
    void addTo(LayoutBuilder layout) throws UnreadableDocumentException {
        for (int i = 0; i < entries.size(); i++) {
            Sheet visible = sheets.get(i);
            if (visible != null) {
                visible.addTo(layout, i + 1);
            }
        }
    }

    private record Zero(int row, int column, String text) {}
}
