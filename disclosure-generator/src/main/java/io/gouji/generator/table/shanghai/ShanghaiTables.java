package io.gouji.generator.table.shanghai;

import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Counted;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Fund;
import io.gouji.generator.economy.Source;
import io.gouji.generator.economy.Spending;
import io.gouji.generator.economy.ThreePublic;
import io.gouji.generator.table.CodedTable;
import io.gouji.generator.table.CodedTable.CodeStyle;
import io.gouji.generator.table.Forms;
import io.gouji.generator.table.LabelledSide;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.TableForm;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The nine tables of a budget of Shanghai, in yuan but for the last. A department prints one amount for each class in table
 * 1, a unit splits it by ways of spending.
 */
public final class ShanghaiTables {

    private static final Map<Integer, TableForm> FORMS = Forms.read(ShanghaiTables.class, "forms.txt");
    private static final int TOTALS_OF_UNITS = 10;

    private static final Predicate<Atom> GENERAL = atom -> atom.source().isCurrent(Fund.GENERAL);

    /** The money these tables count as of the general public budget. */
    public static final Counted COUNTED =
            new Counted(GENERAL, atom -> atom.source().isCurrentAppropriation());

    private static final Predicate<Atom> MANAGED = atom -> atom.source().isCurrent(Fund.MANAGED);
    private static final Predicate<Atom> CAPITAL = atom -> atom.source().isCurrent(Fund.STATE_CAPITAL);
    private static final int[] NOT_COUNTED = {};

    private final Economy economy;
    private final boolean ofUnit;

    private ShanghaiTables(Economy economy, boolean ofUnit) {
        this.economy = economy;
        this.ofUnit = ofUnit;
    }

    /** Without money of earlier years; what the form has no row for counts as business or other income. */
    public static Economy seen(Economy economy) {
        return economy.withAtoms(economy.atoms().stream()
                .filter(atom -> !atom.source().isCarriedOver())
                .map(atom -> switch (atom.source()) {
                    case SPECIAL_ACCOUNT -> atom.from(Source.BUSINESS_INCOME);
                    case SUPERIOR_GRANTS, AFFILIATE_REMITTANCES -> atom.from(Source.OTHER_INCOME);
                    default -> atom;
                })
                .toList());
    }

    /**
     * The tables in printed order, none declared empty yet.
     *
     * @param ofUnit whether the budget is a unit's (单位预算)
     */
    public static List<Table> of(Economy economy, boolean ofUnit, int year) {
        ShanghaiTables tables = new ShanghaiTables(economy, ofUnit);
        return List.of(
                        tables.totals(),
                        tables.income(),
                        tables.spending(3, atom -> true),
                        tables.appropriation(),
                        tables.spending(5, GENERAL),
                        tables.spending(6, MANAGED),
                        tables.spending(7, CAPITAL),
                        tables.basic(),
                        tables.threePublic())
                .stream()
                .map(table -> table.titled(tables.title(table, year)))
                .toList();
    }

    private String title(Table table, int year) {
        String title = ofUnit ? table.title().replaceFirst("^(部门|单位)", "单位") : table.title();
        return year + "年" + title;
    }

    private static TableForm form(int number) {
        TableForm form = FORMS.get(number);
        if (form == null) {
            throw new IllegalArgumentException("no form " + number);
        }
        return form;
    }

    private Table totals() {
        TableForm printed = form(ofUnit ? TOTALS_OF_UNITS : 1);
        TableForm form = new TableForm(1, printed.title(), printed.unit(), 0, printed.grid());
        long all = economy.sum(atom -> true);
        Side income = new LabelledSide("收入", form.unit(), form.paths(1, 2))
                .row("一、财政拨款收入", economy.sum(atom -> atom.source().isCurrentAppropriation()))
                .part("一、财政拨款收入", "1. 一般公共预算资金", economy.sum(GENERAL))
                .part("一、财政拨款收入", "2. 政府性基金", economy.sum(MANAGED))
                .part("一、财政拨款收入", "3. 国有资本经营预算", economy.sum(CAPITAL))
                .row("二、事业收入", from(Source.BUSINESS_INCOME))
                .row("三、事业单位经营收入", from(Source.OPERATING_INCOME))
                .row("四、其他收入", from(Source.OTHER_INCOME))
                .total("收入总计", all)
                .side();
        Side expenditure = new LabelledSide("支出", form.unit(), form.paths(3, form.width()))
                .classes(false, code -> bySpending(atom -> atom.itemClass().equals(code)))
                .total("支出总计", bySpending(atom -> true))
                .side();
        return new Table(form, List.of(income, expenditure), "");
    }

    private long from(Source source) {
        return economy.sum(atom -> atom.source() == source);
    }

    private long[] bySpending(Predicate<Atom> wanted) {
        return new long[] {
            economy.sum(wanted),
            economy.sum(wanted.and(atom -> atom.spending() == Spending.PERSONNEL)),
            economy.sum(wanted.and(atom -> atom.spending() == Spending.OPERATING)),
            economy.sum(wanted.and(atom -> atom.spending() == Spending.PROJECT))
        };
    }

    private Table income() {
        return coded(2, CodeStyle.FUNCTIONAL_SPLIT).of(economy.atoms(), atom -> new int[] {
            1,
            switch (atom.source().fund()) {
                case GENERAL, MANAGED, STATE_CAPITAL -> 2;
                default ->
                    switch (atom.source()) {
                        case BUSINESS_INCOME -> 3;
                        case OPERATING_INCOME -> 4;
                        default -> 5;
                    };
            }
        });
    }

    private Table spending(int number, Predicate<Atom> wanted) {
        return coded(number, CodeStyle.FUNCTIONAL_SPLIT)
                .of(
                        economy.atoms(),
                        atom -> wanted.test(atom)
                                ? new int[] {1, atom.spending().isBasic() ? 2 : 3}
                                : NOT_COUNTED);
    }

    private Table appropriation() {
        TableForm form = form(4);
        Side income = new LabelledSide("收入", form.unit(), form.paths(1, 2))
                .row("一、一般公共预算资金", economy.sum(GENERAL))
                .row("二、政府性基金", economy.sum(MANAGED))
                .row("三、国有资本经营预算", economy.sum(CAPITAL))
                .total("收入总计", economy.sum(atom -> atom.source().isCurrentAppropriation()))
                .side();
        Side expenditure = new LabelledSide("支出", form.unit(), form.paths(3, 7))
                .classes(false, code -> byFund(atom -> atom.itemClass().equals(code)))
                .total("支出总计", byFund(atom -> true))
                .side();
        return new Table(form, List.of(income, expenditure), "");
    }

    private long[] byFund(Predicate<Atom> wanted) {
        return new long[] {
            economy.sum(wanted.and(atom -> atom.source().isCurrentAppropriation())),
            economy.sum(wanted.and(GENERAL)),
            economy.sum(wanted.and(MANAGED)),
            economy.sum(wanted.and(CAPITAL))
        };
    }

    private Table basic() {
        return coded(8, CodeStyle.ECONOMIC_SPLIT)
                .of(
                        economy.atoms(),
                        atom -> GENERAL.test(atom) && atom.spending().isBasic()
                                ? new int[] {1, atom.spending() == Spending.PERSONNEL ? 2 : 3}
                                : NOT_COUNTED);
    }

    private static CodedTable coded(int number, CodeStyle style) {
        return new CodedTable(form(number), style, true);
    }

    private Table threePublic() {
        TableForm form = form(9);
        ThreePublic spent = ThreePublic.of(economy, COUNTED.threePublic());
        long running = economy.sum(GENERAL.and(atom -> atom.spending() == Spending.OPERATING));
        Side row = new LabelledSide("", form.unit(), form.paths(0, form.width()))
                .bare(
                        spent.total(),
                        spent.abroad(),
                        spent.hospitality(),
                        spent.vehicles(),
                        spent.bought(),
                        spent.run(),
                        running)
                .side();
        return new Table(form, List.of(row), "");
    }
}
