package io.gouji.generator.outline.fault;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.chance.Chance;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Block.Form;
import io.gouji.generator.table.Cell;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Table;
import io.gouji.model.classification.Classification;
import io.gouji.model.classification.ClassificationCatalogue;
import io.gouji.model.classification.ClassificationCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Proposes faults in the codes, the names and the order of the rows of a table. */
final class CodeFaults {

    private static final int CLASS_KEY = 3;
    private static final int SECTION_KEY = 6;
    private static final int ECONOMIC_TABLE = 6;
    /** Sections whose money other tables repeat. */
    private static final Set<String> TIED =
            Set.of("301-08", "301-09", "301-10", "301-11", "301-13", "302-12", "302-17", "302-31", "302-39");

    private static final long LEAST_MOVED = 3_000;
    private static final int PERSONNEL = 1;
    private static final int OPERATING = 2;
    private static final int SALARIES = 1;

    private final int year;
    private final List<Block> blocks;
    private final Chance chance;

    CodeFaults(int year, List<Block> blocks, Chance chance) {
        this.year = year;
        this.blocks = blocks;
        this.chance = chance;
    }

    /** A row of a form. */
    private record Place(int block, Table table, int row) {

        Row found() {
            return table.rows().get(row);
        }
    }

    /** A table by functional classification. */
    private static Predicate<Table> functional() {
        return table -> isCoded(table) && table.rows().stream().anyMatch(row -> row.kind() == Row.Kind.ITEM);
    }

    /** A table by economic classification. */
    private static Predicate<Table> economic() {
        return table -> isCoded(table)
                && table.rows().stream().noneMatch(row -> row.kind() == Row.Kind.ITEM)
                && table.rows().stream().anyMatch(row -> row.key().startsWith("30"));
    }

    private static boolean isCoded(Table table) {
        return table.sides().size() == 1
                && table.rows().stream().anyMatch(row -> row.kind() == Row.Kind.SECTION)
                && table.rows().stream().noneMatch(row -> row.kind() == Row.Kind.PROJECT);
    }

    /** The name of a class or section is that of another. */
    Optional<Change> name(WordFaultKind kind, Classification classification) {
        Predicate<Table> tables = classification == Classification.FUNCTIONAL ? functional() : economic();
        return place((table, row) -> tables.test(table)
                        && (row.kind() == Row.Kind.CLASS || isPurpose(row))
                        && named(row)
                        && isKnown(classification, row.key().replace("-", "")))
                .map(place -> {
                    Row row = place.found();
                    String correct = name(row);
                    String printed = chance.pick(names(classification).stream()
                            .filter(name -> !name.startsWith(correct) && !correct.startsWith(name))
                            .toList());
                    List<String> stub = new ArrayList<>(row.stub());
                    stub.set(stub.lastIndexOf(correct), printed);
                    return changed(
                            kind, place, List.of(new Row(row.kind(), row.key(), stub, row.cells())), correct, printed);
                });
    }

    /** Whether the name that a code had in the year of the budget is beyond doubt. */
    private boolean isKnown(Classification classification, String code) {
        return ClassificationCatalogue.bundled()
                .find(classification, code, year)
                .filter(known -> known.certainty() == ClassificationCode.Certainty.CONFIRMED)
                .filter(known -> known.isKnownBy(year))
                .isPresent();
    }

    /** Classes and sections of economic tables; of functional ones only classes are known well enough. */
    private static boolean isPurpose(Row row) {
        return row.kind() == Row.Kind.SECTION && row.key().startsWith("30");
    }

    private static boolean named(Row row) {
        return row.stub().stream().anyMatch(cell -> !cell.isEmpty() && !Character.isDigit(cell.charAt(0)));
    }

    private static String name(Row row) {
        return row.stub().stream()
                .filter(cell -> !cell.isEmpty() && !Character.isDigit(cell.charAt(0)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Classification classification) {
        Codes codes = Codes.get();
        return classification == Classification.FUNCTIONAL
                ? codes.functionalClasses().stream().map(codes::functionalName).toList()
                : codes.economicCodes().stream()
                        .filter(code -> code.length() > 3)
                        .map(codes::economicName)
                        .toList();
    }

    /** A class that the classification of the year does not have. */
    Optional<Change> unknownClass(WordFaultKind kind) {
        return ClassificationCatalogue.bundled().hasAllClasses(Classification.FUNCTIONAL, year)
                ? otherClass(kind, 3, "298", "其他事务支出")
                : Optional.empty();
    }

    /** One class with everything below it stands under another code and name. */
    Optional<Change> otherClass(WordFaultKind kind, int number, String code, String name) {
        return place((table, row) -> table.number() == number && row.kind() == Row.Kind.CLASS)
                .map(place -> {
                    String old = place.found().key();
                    List<Row> rows = new ArrayList<>();
                    for (Row row : place.table().rows()) {
                        boolean inside = row.key().equals(old) || row.key().startsWith(old + "-");
                        rows.add(inside ? renamed(row, old, code, name) : row);
                    }
                    rows.sort(Comparator.comparing(row -> row.kind() == Row.Kind.TOTAL ? "" : row.key()));
                    return new Change(
                            place.block(),
                            List.of(new Form(place.table().withRows(0, rows))),
                            new PlantedWordFault(kind, number, "", code, old, code));
                });
    }

    private static Row renamed(Row row, String old, String code, String name) {
        List<String> stub = new ArrayList<>(row.stub());
        stub.set(0, code);
        if (row.kind() == Row.Kind.CLASS) {
            stub.set(stub.size() - 1, name);
        }
        return new Row(row.kind(), code + row.key().substring(old.length()), stub, row.cells());
    }

    /** The row of a section is not printed, those of its items are. */
    Optional<Change> sectionRowLost(WordFaultKind kind) {
        return place((table, row) -> functional().test(table) && row.kind() == Row.Kind.SECTION)
                .map(place -> changed(kind, place, List.of(), place.found().key(), ""));
    }

    /** Two neighbouring items of a section have changed places. */
    Optional<Change> outOfOrder(WordFaultKind kind) {
        return place((table, row) -> functional().test(table)
                        && row.kind() == Row.Kind.ITEM
                        && before(table, row).isPresent())
                .map(place -> {
                    Row row = place.found();
                    Row before = before(place.table(), row).orElseThrow();
                    List<Row> rows = new ArrayList<>(place.table().rows());
                    rows.set(place.row() - 1, row);
                    rows.set(place.row(), before);
                    return new Change(
                            place.block(),
                            List.of(new Form(place.table().withRows(0, rows))),
                            new PlantedWordFault(
                                    kind, place.table().number(), "", before.key(), before.key(), row.key()));
                });
    }

    /** The item above, if it is of the same section. */
    private static Optional<Row> before(Table table, Row row) {
        int at = table.rows().indexOf(row) - 1;
        return at < 0 || table.rows().get(at).kind() != Row.Kind.ITEM
                ? Optional.empty()
                : Optional.of(table.rows().get(at))
                        .filter(above -> above.key()
                                .substring(0, SECTION_KEY)
                                .equals(row.key().substring(0, SECTION_KEY)));
    }

    /** What a class pays to people stands under operating expenses, down to its sections. */
    Optional<Change> classInOtherColumn(WordFaultKind kind) {
        return place((table, row) -> table.number() == 6
                        && row.kind() == Row.Kind.CLASS
                        && (row.key().equals("301") || row.key().equals("303"))
                        && row.cells().get(PERSONNEL).printed()
                        && !row.cells().get(OPERATING).printed())
                .map(place -> {
                    String code = place.found().key();
                    List<Row> rows = place.table().rows().stream()
                            .map(row -> row.key().equals(code) || row.key().startsWith(code + "-")
                                    ? moved(row, PERSONNEL, OPERATING)
                                    : row)
                            .toList();
                    return new Change(
                            place.block(),
                            List.of(new Form(place.table().withRows(0, rows))),
                            new PlantedWordFault(kind, 6, "", code, "人员经费", "公用经费"));
                });
    }

    /** A subsidy to an insurance fund stands under salaries. */
    Optional<Change> subsidyAsSalaries(WordFaultKind kind) {
        return place((table, row) -> table.number() == 7
                        && row.kind() == Row.Kind.PROJECT
                        && List.of("208-26", "208-27", "208-30", "210-12")
                                .contains(row.key().substring(0, SECTION_KEY)))
                .map(place -> {
                    Row row = place.found();
                    int from = IntStream.range(SALARIES, row.cells().size())
                            .filter(i -> row.cells().get(i).printed())
                            .findFirst()
                            .orElse(SALARIES);
                    return changed(
                            kind,
                            place,
                            List.of(moved(row, from, SALARIES)),
                            row.cells().get(from).value(),
                            row.cells().get(from).value());
                });
    }

    /** In the table by economic classification nearly all that is spent on one section stands under another one, sums and all. */
    Optional<Change> moved(WordFaultKind kind, String from, String to) {
        return place((table, row) -> table.number() == ECONOMIC_TABLE
                        && row.key().equals(to)
                        && table.rows().stream()
                                .anyMatch(other -> other.key().equals(from) && all(other) >= LEAST_MOVED))
                .map(place -> {
                    Row source = place.table().rows().stream()
                            .filter(row -> row.key().equals(from))
                            .findFirst()
                            .orElseThrow();
                    List<Row> rows = new ArrayList<>();
                    for (Row row : place.table().rows()) {
                        boolean gives = isOrAbove(row, from);
                        boolean takes = isOrAbove(row, to);
                        rows.add(gives == takes ? row : paid(row, source, takes ? 1 : -1));
                    }
                    return new Change(
                            place.block(),
                            List.of(new Form(place.table().withRows(0, rows))),
                            new PlantedWordFault(kind, ECONOMIC_TABLE, "", to, from, to));
                });
    }

    /** Most of a class is booked under its section for what is nothing else. */
    Optional<Change> otherTooLarge(WordFaultKind kind) {
        return forms().stream()
                .map(at -> ((Form) blocks.get(at)).table())
                .filter(table -> table.number() == ECONOMIC_TABLE)
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.kind() == Row.Kind.SECTION && !TIED.contains(row.key()))
                .filter(row -> row.key().startsWith("30") && !row.key().endsWith("-99"))
                .max(Comparator.comparingLong(CodeFaults::all))
                .filter(row -> all(row) >= LEAST_MOVED)
                .filter(row -> 2 * all(row) > classOf(row))
                .flatMap(row -> moved(kind, row.key(), row.key().substring(0, CLASS_KEY) + "-99"));
    }

    private long classOf(Row section) {
        return forms().stream()
                .map(at -> ((Form) blocks.get(at)).table())
                .filter(table -> table.number() == ECONOMIC_TABLE)
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.key().equals(section.key().substring(0, CLASS_KEY)))
                .mapToLong(CodeFaults::all)
                .sum();
    }

    private static long all(Row row) {
        return row.cells().get(0).hundredths();
    }

    private static boolean isOrAbove(Row row, String key) {
        return key.equals(row.key()) || key.startsWith(row.key() + "-");
    }

    /** A row with nine tenths of another one's figures more or less. */
    private static Row paid(Row row, Row source, int sign) {
        Row paid = row;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell moved = source.cells().get(i);
            if (moved.printed()) {
                paid = paid.with(
                        i,
                        Cell.of(paid.cells().get(i).hundredths()
                                + sign * (moved.hundredths() - moved.hundredths() / 10)));
            }
        }
        return paid;
    }

    private static Row moved(Row row, int from, int to) {
        Cell figure = row.cells().get(from);
        return from == to ? row : row.with(from, Cell.BLANK).with(to, figure);
    }

    /** The cell with the section of a code is blank, as happens on the way into a text; the name still tells which it is. */
    Optional<Change> codeCellLost(WordFaultKind kind) {
        return place((table, row) -> List.of(2, 3, 5).contains(table.number()) && row.kind() == Row.Kind.SECTION)
                .map(place -> {
                    Row row = place.found();
                    List<String> stub = new ArrayList<>(row.stub());
                    String lost = stub.set(1, "");
                    return changed(kind, place, List.of(new Row(row.kind(), row.key(), stub, row.cells())), lost, "");
                });
    }

    /** Everything below a row is not printed. */
    Optional<Change> partsLost(WordFaultKind kind, int number, Row.Kind of) {
        return place((table, row) -> table.number() == number && row.kind() == of)
                .map(place -> {
                    String parent = place.found().key() + "-";
                    List<Row> rows = place.table().rows().stream()
                            .filter(row -> !row.key().startsWith(parent))
                            .toList();
                    return new Change(
                            place.block(),
                            List.of(new Form(place.table().withRows(0, rows))),
                            new PlantedWordFault(kind, number, "", place.found().key(), parent, ""));
                });
    }

    private static Change changed(WordFaultKind kind, Place place, List<Row> with, String correct, String printed) {
        List<Row> rows = new ArrayList<>(place.table().rows());
        rows.remove(place.row());
        rows.addAll(place.row(), with);
        return new Change(
                place.block(),
                List.of(new Form(place.table().withRows(0, rows))),
                new PlantedWordFault(
                        kind, place.table().number(), "", place.found().key(), correct, printed));
    }

    private Optional<Place> place(BiPredicate<Table, Row> wanted) {
        List<Place> places = new ArrayList<>();
        for (int at : forms()) {
            Table table = ((Form) blocks.get(at)).table();
            for (int row = 0; row < table.rows().size(); row++) {
                if (table.sides().size() == 1 && wanted.test(table, table.rows().get(row))) {
                    places.add(new Place(at, table, row));
                }
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(chance.pick(places));
    }

    private List<Integer> forms() {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Form)
                .boxed()
                .toList();
    }
}
