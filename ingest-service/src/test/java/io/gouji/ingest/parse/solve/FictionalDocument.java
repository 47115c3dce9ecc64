package io.gouji.ingest.parse.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A fictional pair of tables over the same items: income of nine columns (the first the sum of the second and the last
 * three, the second the sum of columns three to six) and expenditure of three, both with sections that sum up their items
 * and a total that sums up the sections. Amounts are yuan, printed rounded to a hundredth of 10,000 yuan.
 */
final class FictionalDocument {

    private static final int INCOME = 9;
    private static final int EXPENDITURE = 3;

    private final Random random;
    private final List<long[]> printed = new ArrayList<>();
    private final List<Long> truth = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final Sheet sheet = new Sheet();

    FictionalDocument(long seed, int sections) {
        random = new Random(seed);
        List<long[]> income = new ArrayList<>();
        List<long[]> expenditure = new ArrayList<>();
        int[] sectionOf = IntStream.range(0, sections)
                .flatMap(section -> IntStream.generate(() -> section).limit(1 + random.nextInt(4)))
                .toArray();
        for (int item = 0; item < sectionOf.length; item++) {
            long[] sources = sources();
            income.add(sources);
            long basic = random.nextInt(3) == 0 ? 0 : sources[0] * random.nextInt(101) / 100;
            expenditure.add(new long[] {sources[0], basic, sources[0] - basic});
        }
        int[] incomeRows = table(income, INCOME, sectionOf, sections, "INCOME-ROLL-UP");
        int[] expenditureRows = table(expenditure, EXPENDITURE, sectionOf, sections, "EXPENDITURE-ROLL-UP");
        for (int i = 0; i < incomeRows.length; i++) {
            identities(incomeRows[i], expenditureRows[i]);
        }
        publishAgain(incomeRows[0], INCOME);
        publishAgain(expenditureRows[0], EXPENDITURE);
    }

    private long[] sources() {
        long[] sources = new long[INCOME];
        do {
            for (int column = 2; column < INCOME; column++) {
                sources[column] = random.nextInt(column == 2 ? 2 : 5) == 0 ? 10_000L + random.nextInt(5_000_000) : 0;
            }
        } while (Arrays.stream(sources).sum() == 0);
        sources[1] = sources[2] + sources[3] + sources[4] + sources[5];
        sources[0] = sources[1] + sources[6] + sources[7] + sources[8];
        return sources;
    }

    /** Adds the rows of a table, the total first, then sections, then items, and their sums. */
    private int[] table(List<long[]> items, int columns, int[] sectionOf, int sections, String family) {
        long[] total = new long[columns];
        long[][] sums = new long[sections][columns];
        for (int item = 0; item < sectionOf.length; item++) {
            for (int column = 0; column < columns; column++) {
                total[column] += items.get(item)[column];
                sums[sectionOf[item]][column] += items.get(item)[column];
            }
        }
        List<Integer> rows = new ArrayList<>(List.of(print(total)));
        Arrays.stream(sums).forEach(sum -> rows.add(print(sum)));
        items.forEach(item -> rows.add(print(item)));
        int first = rows.get(0);
        sheet.rollUp(
                family,
                columns,
                first,
                IntStream.rangeClosed(1, sections).map(s -> first + s).toArray());
        for (int section = 0; section < sections; section++) {
            int own = section;
            int[] children = IntStream.range(0, sectionOf.length)
                    .filter(item -> sectionOf[item] == own)
                    .map(item -> first + 1 + sections + item)
                    .toArray();
            sheet.rollUp(family, columns, first + 1 + section, children);
        }
        for (int row : rows.subList(1, rows.size())) {
            sheet.add(Constraint.presence("TOTAL-ROW", row, first, columns));
        }
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    private int print(long[] yuan) {
        long[] hundredths =
                Arrays.stream(yuan).map(amount -> Math.round(amount / 100.0)).toArray();
        int[] used = IntStream.range(0, yuan.length)
                .filter(column -> hundredths[column] != 0)
                .toArray();
        printed.add(Arrays.stream(used).mapToLong(column -> hundredths[column]).toArray());
        truth.add(Arrays.stream(used).mapToLong(column -> 1L << column).sum());
        widths.add(yuan.length);
        return printed.size() - 1;
    }

    private void identities(int income, int expenditure) {
        List<Term> total = new ArrayList<>(List.of(Term.minus(income, 0), Term.plus(income, 1)));
        IntStream.range(6, INCOME).forEach(column -> total.add(Term.plus(income, column)));
        sheet.add(Constraint.sum("INCOME-TOTAL", total));
        List<Term> fiscal = new ArrayList<>(List.of(Term.minus(income, 1)));
        IntStream.range(2, 6).forEach(column -> fiscal.add(Term.plus(income, column)));
        sheet.add(Constraint.sum("INCOME-FISCAL", fiscal));
        sheet.rowTotal("EXPENDITURE-TOTAL", expenditure, EXPENDITURE).equal("BOTH", income, 0, expenditure, 0);
    }

    /** Publishes the numbers of a total row once more, one by one. */
    private void publishAgain(int row, int columns) {
        long[] numbers = printed.get(row);
        for (int column = 0; column < columns; column++) {
            int number = new Placement(truth.get(row)).numberAt(column);
            printed.add(number < 0 ? new long[0] : new long[] {numbers[number]});
            truth.add(number < 0 ? 0L : 1L);
            widths.add(number < 0 ? 0 : 1);
            sheet.equal("AGAIN", row, column, printed.size() - 1, 0);
        }
    }

    /** Adds something to one of the numbers, far more than rounding explains. */
    void misprint() {
        int row = random.nextInt(printed.size());
        while (printed.get(row).length == 0) {
            row = random.nextInt(printed.size());
        }
        printed.get(row)[random.nextInt(printed.get(row).length)] += 50 + random.nextInt(50_000);
    }

    /** The problem of finding the lost blanks. */
    Problem problem() {
        List<Row> rows = IntStream.range(0, printed.size())
                .mapToObj(row ->
                        Row.open("row " + row, Sheet.scaled(printed.get(row)), Row.firstColumns(widths.get(row))))
                .toList();
        return new Problem(rows, sheet.constraints());
    }

    /** Where the numbers of a row stood. */
    Placement truth(int row) {
        return new Placement(truth.get(row));
    }
}
