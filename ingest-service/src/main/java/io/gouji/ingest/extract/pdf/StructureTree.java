package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.Interruption;
import io.gouji.ingest.extract.pdf.TaggedTable.Cell;
import io.gouji.ingest.extract.pdf.TaggedTable.Mark;
import io.gouji.ingest.extract.pdf.TaggedTable.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables out of the structure of a tagged document (ISO 32000-1, 14.8). The structure is a hint that nobody proofreads:
 * what is broken in it, or nested deeper than any writer nests, is left out.
 */
final class StructureTree {

    /** A disclosure of a thousand pages has some hundred thousand. */
    private static final int MOST_ELEMENTS = 1_000_000;

    /** What is in elements is looked at a few times; a structure whose parts share what is in them has no end. */
    private static final int MOST_KIDS = 8 * MOST_ELEMENTS;

    /** No table has more columns. */
    private static final int MOST_COLUMNS = 200;

    /** Of all tables; also of the rows and columns of one, blank ones included. */
    private static final int MOST_CELLS = 400_000;

    /** No table has wider cells. */
    private static final int WIDEST = 100;

    /** The type of an element that stands for nothing but what is in it. */
    private static final String NO_MEANING = "NonStruct";

    private static final COSName ATTRIBUTES = COSName.A;
    private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
    private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");
    private static final COSName HEADERS = COSName.getPDFName("Headers");
    private static final COSName MARKED_CONTENT = COSName.getPDFName("MCR");

    private final Map<COSDictionary, Integer> pages;
    private final @Nullable COSDictionary roles;
    private long visitedKids;
    private int cells;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private StructureTree(Map<COSDictionary, Integer> pages, @Nullable COSDictionary roles) {
        this.pages = pages;
        this.roles = roles;
    }

    /**
     * The innermost tables of a document, in order.
     *
     * @param pages of the document, in order
     */
    static List<TaggedTable> tables(COSDictionary catalog, List<COSDictionary> pages) {
        COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) {
            return List.of();
        }
        Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
        for (COSDictionary page : pages) {
            numbers.put(page, numbers.size() + 1);
        }
        return new StructureTree(numbers, root.getCOSDictionary(COSName.ROLE_MAP)).tables(root);
    }

    private List<TaggedTable> tables(COSDictionary root) {
        List<TaggedTable> tables = new ArrayList<>();
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty() && seen.size() < MOST_ELEMENTS && cells < MOST_CELLS) {
            COSDictionary element = open.pop();
            if (!seen.add(element)) {
                continue;
            }
            if (isOf(element, "Table")) {
                List<Row> rows = new ArrayList<>();
                if (addRows(element, pageOf(element, 0), rows)) {
                    add(new TaggedTable(rows, true), tables);
                    continue;
                }
            } else if (isLaidOutAsTable(element)) {
                add(new TaggedTable(rowsWithoutName(element), false), tables);
                continue;
            }
            List<COSDictionary> kids = new ArrayList<>();
            for (COSBase kid : kids(element)) {
                if (kid instanceof COSDictionary child) {
                    kids.add(child);
                }
            }
            Collections.reverse(kids);
            kids.forEach(open::push);
        }
        boolean whole = seen.size() < MOST_ELEMENTS && visitedKids < MOST_KIDS && cells < MOST_CELLS;
        return whole ? tables : List.of();
    }

    private static void add(TaggedTable table, List<TaggedTable> tables) {
        int width = table.rows().stream().mapToInt(Row::width).max().orElse(0);
        if (width <= MOST_COLUMNS && (long) width * table.rows().size() <= MOST_CELLS) {
            tables.add(table);
        }
    }

    /**
     * Whether an element that has no meaning is a table of a page that its writer took for one that only sets things beside each
     * other: of at least two rows that have several cells, each of a piece of text.
     */
    private boolean isLaidOutAsTable(COSDictionary element) {
        if (!isOf(element, NO_MEANING)) {
            return false;
        }
        int rows = 0;
        for (COSDictionary row : elements(element)) {
            List<COSDictionary> cells = elements(row);
            if (!isOf(row, NO_MEANING) || !cells.stream().allMatch(this::isTextCell)) {
                return false;
            }
            rows += cells.size() > 1 ? 1 : 0;
        }
        return rows > 1;
    }

    private boolean isTextCell(COSDictionary cell) {
        return isOf(cell, NO_MEANING)
                && elements(cell).stream()
                        .allMatch(text -> isOf(text, "P")
                                || isOf(text, NO_MEANING) && elements(text).isEmpty());
    }

    private List<Row> rowsWithoutName(COSDictionary table) {
        int page = pageOf(table, 0);
        List<Row> rows = new ArrayList<>();
        for (COSDictionary row : elements(table)) {
            int ofRow = pageOf(row, page);
            List<Cell> read = new ArrayList<>();
            for (COSDictionary cell : elements(row)) {
                Set<Mark> marks = new HashSet<>();
                addMarks(cell, pageOf(cell, ofRow), marks);
                if (++cells >= MOST_CELLS) {
                    return rows;
                }
                read.add(new Cell(false, "", Set.of(), 1, 1, marks));
            }
            rows.add(new Row(read));
        }
        return rows;
    }

    /** What is an element among the kids of one, not content. */
    private List<COSDictionary> elements(COSDictionary element) {
        List<COSDictionary> elements = new ArrayList<>();
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
                elements.add(child);
            }
        }
        return elements;
    }

    /** Takes in the rows below an element; false if a table stands within one. */
    private boolean addRows(COSDictionary table, int page, List<Row> rows) {
        for (COSBase kid : kids(table)) {
            if (!(kid instanceof COSDictionary child)) {
                continue;
            }
            int ofChild = pageOf(child, page);
            if (isOf(child, "TR")) {
                Row row = row(child, ofChild);
                if (row == null) {
                    return false;
                }
                rows.add(row);
            } else if ((isOf(child, "THead") || isOf(child, "TBody") || isOf(child, "TFoot"))
                    && !addGroup(child, ofChild, rows)) {
                return false;
            }
        }
        return true;
    }

    private boolean addGroup(COSDictionary group, int page, List<Row> rows) {
        for (COSBase kid : kids(group)) {
            if (kid instanceof COSDictionary child && isOf(child, "TR")) {
                Row row = row(child, pageOf(child, page));
                if (row == null) {
                    return false;
                }
                rows.add(row);
            }
        }
        return true;
    }

    private @Nullable Row row(COSDictionary row, int page) {
        List<Cell> read = new ArrayList<>();
        for (COSBase kid : kids(row)) {
            if (kid instanceof COSDictionary child && (isOf(child, "TD") || isOf(child, "TH"))) {
                Set<Mark> marks = new HashSet<>();
                if (++cells >= MOST_CELLS || !addMarks(child, pageOf(child, page), marks)) {
                    return null;
                }
                read.add(cell(child, marks));
            }
        }
        return new Row(read);
    }

    private Cell cell(COSDictionary cell, Set<Mark> marks) {
        Set<String> headers = new HashSet<>();
        int rows = 1;
        int columns = 1;
        for (COSBase each : several(cell.getDictionaryObject(ATTRIBUTES))) {
            if (each instanceof COSDictionary attributes) {
                rows = Math.max(rows, attributes.getInt(ROW_SPAN, 1));
                columns = Math.max(columns, attributes.getInt(COLUMN_SPAN, 1));
                for (COSBase name : several(attributes.getDictionaryObject(HEADERS))) {
                    if (name instanceof COSString id) {
                        headers.add(id.getString());
                    }
                }
            }
        }
        String id = cell.getString(COSName.ID, "");
        return new Cell(isOf(cell, "TH"), id, headers, Math.min(rows, WIDEST), Math.min(columns, WIDEST), marks);
    }

    /** Takes in what content belongs to an element and all below it; false if there is a table. */
    private boolean addMarks(COSDictionary cell, int page, Set<Mark> marks) {
        Deque<Element> open = new ArrayDeque<>();
        open.push(new Element(cell, page));
        while (!open.isEmpty()) {
            Element element = open.pop();
            if (isOf(element.dictionary(), "Table")) {
                return false;
            }
            for (COSBase kid : kids(element.dictionary())) {
                if (kid instanceof COSInteger number) {
                    marks.add(new Mark(element.page(), number.intValue()));
                } else if (kid instanceof COSDictionary child) {
                    int ofChild = pageOf(child, element.page());
                    if (MARKED_CONTENT.equals(child.getCOSName(COSName.TYPE))) {
                        marks.add(new Mark(ofChild, child.getInt(COSName.MCID)));
                    } else if (seen.size() < MOST_ELEMENTS && seen.add(child)) {
                        open.push(new Element(child, ofChild));
                    }
                }
            }
        }
        return true;
    }

    private int pageOf(COSDictionary element, int inherited) {
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        return page == null ? inherited : pages.getOrDefault(page, inherited);
    }

    private boolean isOf(COSDictionary element, String type) {
        COSName own = element.getCOSName(COSName.S);
        if (own == null) {
            return false;
        }
        String mapped = roles == null ? null : roles.getNameAsString(own);
        return own.getName().equals(type) || type.equals(mapped);
    }

    private List<COSBase> kids(COSDictionary element) {
        Interruption.check();
        COSBase kids = element.getDictionaryObject(COSName.K);
        visitedKids += kids instanceof COSArray array ? array.size() : 1;
        return visitedKids < MOST_KIDS ? several(kids) : List.of();
    }

    private static List<COSBase> several(@Nullable COSBase value) {
        List<COSBase> values = new ArrayList<>();
        if (value instanceof COSArray array) {
            for (COSBase each : array) {
                COSBase direct = each instanceof COSObject reference ? reference.getObject() : each;
                if (direct != null) {
                    values.add(direct);
                }
            }
        } else if (value != null) {
            values.add(value);
        }
        return values;
    }

    private record Element(COSDictionary dictionary, int page) {}
}
