package io.gouji.generator.table.central;

import io.gouji.generator.catalogue.Codes;
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
import io.gouji.generator.table.Numerals;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.TableForm;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The nine tables of a budget in the general form that central departments and most provinces use. */
public final class CentralTables {

    private static final Map<Integer, TableForm> FORMS = Forms.read(CentralTables.class, "forms.txt");
    private static final int[] NOT_COUNTED = {};

    /** The money these tables count as of the general public budget. */
    public static final Counted COUNTED = Counted.alike(atom -> atom.source().fund() == Fund.GENERAL);

    private final Economy economy;

    private CentralTables(Economy economy) {
        this.economy = economy;
    }

    /** The income table has no column for the special account: its fees are business income. */
    public static Economy seen(Economy economy) {
        return economy.withAtoms(economy.atoms().stream()
                .map(atom -> atom.source() == Source.SPECIAL_ACCOUNT ? atom.from(Source.BUSINESS_INCOME) : atom)
                .toList());
    }

    /** The tables in printed order, none declared empty yet. */
    public static List<Table> of(Economy economy) {
        CentralTables tables = new CentralTables(economy);
        return List.of(
                tables.totals(),
                tables.income(),
                tables.expenditure(),
                tables.appropriation(),
                tables.spending(5, Fund.GENERAL),
                tables.basic(),
                tables.threePublic(),
                tables.spending(8, Fund.MANAGED),
                tables.spending(9, Fund.STATE_CAPITAL));
    }

    private static TableForm form(int number) {
        TableForm form = FORMS.get(number);
        if (form == null) {
            throw new IllegalArgumentException("no form " + number);
        }
        return form;
    }

    private Table totals() {
        TableForm form = form(1);
        long all = economy.sum(atom -> true);
        Side income = new LabelledSide("收入", form.unit(), form.paths(1, 2))
                .row("一、一般公共预算拨款收入", current(Fund.GENERAL))
                .row("二、政府性基金预算拨款收入", current(Fund.MANAGED))
                .row("三、国有资本经营预算拨款收入", current(Fund.STATE_CAPITAL))
                .row("四、财政专户管理资金收入")
                .row("五、事业收入", from(Source.BUSINESS_INCOME))
                .row("六、事业单位经营收入", from(Source.OPERATING_INCOME))
                .row("七、上级补助收入", from(Source.SUPERIOR_GRANTS))
                .row("八、附属单位上缴收入", from(Source.AFFILIATE_REMITTANCES))
                .row("九、其他收入", from(Source.OTHER_INCOME))
                .total("本年收入合计", economy.sum(atom -> !atom.source().isCarriedOver()))
                .total("使用非财政拨款结余")
                .total("上年结转", economy.sum(atom -> atom.source().isCarriedOver()))
                .total("收入总计", all)
                .side();
        Side expenditure = new LabelledSide("支出", form.unit(), form.paths(3, 4))
                .classes(false, code ->
                        new long[] {economy.sum(atom -> atom.itemClass().equals(code))})
                .total("本年支出合计", all)
                .blankTotal()
                .total("结转下年")
                .total("支出总计", all)
                .side();
        return new Table(form, List.of(income, expenditure), "");
    }

    private long current(Fund fund) {
        return economy.sum(atom -> atom.source().isCurrent(fund));
    }

    private long from(Source source) {
        return economy.sum(atom -> atom.source() == source);
    }

    private Table income() {
        return new CodedTable(form(2), CodeStyle.FUNCTIONAL, false).of(economy.atoms(), atom ->
                new int[] {1, incomeColumn(atom.source())});
    }

    private static int incomeColumn(Source source) {
        if (source.isCarriedOver()) {
            return 2;
        }
        return switch (source.fund()) {
            case GENERAL -> 3;
            case MANAGED -> 4;
            case STATE_CAPITAL -> 5;
            default ->
                switch (source) {
                    case BUSINESS_INCOME -> 6;
                    case OPERATING_INCOME -> 7;
                    case SUPERIOR_GRANTS -> 8;
                    case AFFILIATE_REMITTANCES -> 9;
                    default -> 10;
                };
        };
    }

    private Table expenditure() {
        return new CodedTable(form(3), CodeStyle.FUNCTIONAL, false).of(economy.atoms(), atom -> new int[] {
            1, atom.source() == Source.OPERATING_INCOME ? 5 : atom.spending().isBasic() ? 2 : 3
        });
    }

    private Table appropriation() {
        TableForm form = form(4);
        long income = economy.sum(atom -> atom.source().isCurrentAppropriation());
        long carried = carried(Fund.GENERAL) + carried(Fund.MANAGED) + carried(Fund.STATE_CAPITAL);
        Side left = new LabelledSide("收入", form.unit(), form.paths(1, 2))
                .row("一、本年收入", income)
                .part("一、本年收入", "（一）一般公共预算拨款", current(Fund.GENERAL))
                .part("一、本年收入", "（二）政府性基金预算拨款", current(Fund.MANAGED))
                .part("一、本年收入", "（三）国有资本经营预算拨款", current(Fund.STATE_CAPITAL))
                .row("二、上年结转", carried)
                .part("二、上年结转", "（一）一般公共预算拨款", carried(Fund.GENERAL))
                .part("二、上年结转", "（二）政府性基金预算拨款", carried(Fund.MANAGED))
                .part("二、上年结转", "（三）国有资本经营预算拨款", carried(Fund.STATE_CAPITAL))
                .total("收入总计", income + carried)
                .side();
        long[] spent = byFund(atom -> true);
        LabelledSide right = new LabelledSide("支出", form.unit(), form.paths(3, 7)).row("一、本年支出", spent);
        int number = 1;
        for (String code : classes()) {
            String label = "（%s）%s".formatted(Numerals.of(number++), Codes.get().functionalName(code));
            right.part("一、本年支出", label, byFund(atom -> atom.itemClass().equals(code)));
        }
        right.row("二、结转下年").total("支出总计", spent);
        return new Table(form, List.of(left, right.side()), "");
    }

    private List<String> classes() {
        return economy.atoms().stream()
                .filter(atom -> atom.fen() > 0 && atom.source().fund().isAppropriation())
                .map(Atom::itemClass)
                .distinct()
                .sorted()
                .toList();
    }

    private long carried(Fund fund) {
        return economy.sum(
                atom -> atom.source().isCarriedOver() && atom.source().fund() == fund);
    }

    private long[] byFund(Predicate<Atom> wanted) {
        return new long[] {
            economy.sum(wanted.and(atom -> atom.source().fund().isAppropriation())),
            economy.sum(wanted.and(atom -> atom.source().fund() == Fund.GENERAL)),
            economy.sum(wanted.and(atom -> atom.source().fund() == Fund.MANAGED)),
            economy.sum(wanted.and(atom -> atom.source().fund() == Fund.STATE_CAPITAL))
        };
    }

    private Table spending(int number, Fund fund) {
        return new CodedTable(form(number), CodeStyle.FUNCTIONAL, false)
                .of(
                        economy.atoms(),
                        atom -> atom.source().fund() == fund
                                ? new int[] {1, atom.spending().isBasic() ? 2 : 3}
                                : NOT_COUNTED);
    }

    private Table basic() {
        return new CodedTable(form(6), CodeStyle.ECONOMIC, false)
                .of(
                        economy.atoms(),
                        atom -> atom.source().fund() == Fund.GENERAL
                                        && atom.spending().isBasic()
                                ? new int[] {1, atom.spending() == Spending.PERSONNEL ? 2 : 3}
                                : NOT_COUNTED);
    }

    private Table threePublic() {
        TableForm form = form(7);
        ThreePublic spent = ThreePublic.of(economy, COUNTED.threePublic());
        Side row = new LabelledSide("", form.unit(), form.paths(0, form.width()))
                .bare(spent.total(), spent.abroad(), spent.vehicles(), spent.bought(), spent.run(), spent.hospitality())
                .side();
        return new Table(form, List.of(row), "");
    }
}
