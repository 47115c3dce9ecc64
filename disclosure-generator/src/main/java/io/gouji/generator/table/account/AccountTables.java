package io.gouji.generator.table.account;

import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Balances;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The nine tables of final accounts (决算). What was planned counts as spent; money of earlier years is there at the
 * beginning of the year, and what is left stands at its end.
 */
public final class AccountTables {

    private static final Map<Integer, TableForm> FORMS = Forms.read(AccountTables.class, "forms.txt");
    private static final int[] NOT_COUNTED = {};

    /** The money these tables count as of the general public budget. */
    public static final Counted COUNTED = Counted.alike(atom -> atom.source().fund() == Fund.GENERAL);

    private final Economy economy;
    private final Balances balances;

    private AccountTables(Economy economy) {
        this.economy = economy;
        this.balances = economy.balances();
    }

    /** Fees of the special account are business income. */
    public static Economy seen(Economy economy) {
        return economy.withAtoms(economy.atoms().stream()
                .map(atom -> switch (atom.source()) {
                    case SPECIAL_ACCOUNT -> atom.from(Source.BUSINESS_INCOME);
                    case CARRIED_SPECIAL -> atom.from(Source.CARRIED_UNIT);
                    default -> atom;
                })
                .toList());
    }

    /**
     * The tables in printed order, none declared empty yet.
     *
     * @param allCodes whether table 6 prints every code of the form, with or without money
     */
    public static List<Table> of(Economy economy, boolean allCodes) {
        AccountTables tables = new AccountTables(economy);
        return List.of(
                tables.totals(),
                tables.income(),
                tables.expenditure(),
                tables.appropriation(),
                tables.general(),
                BasicAccount.of(form(6), economy, allCodes),
                tables.threePublic(),
                tables.fund(8, Fund.MANAGED),
                tables.fund(9, Fund.STATE_CAPITAL));
    }

    /** Income of the year in fen. */
    public static long income(Economy economy) {
        return economy.sum(atom -> !atom.source().isCarriedOver())
                + economy.balances().unspent();
    }

    /** What was there at the beginning of the year, in fen. */
    public static long opening(Economy economy) {
        return economy.sum(atom -> atom.source().isCarriedOver())
                + economy.balances().appropriation()
                + economy.balances().unit();
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
        long all = income(economy) + opening(economy);
        Side income = new LabelledSide("收入", form.unit(), form.paths(1, 2))
                .row("一、一般公共预算财政拨款收入", current(Fund.GENERAL))
                .row("二、政府性基金预算财政拨款收入", current(Fund.MANAGED))
                .row("三、国有资本经营预算财政拨款收入", current(Fund.STATE_CAPITAL))
                .row("四、上级补助收入", from(Source.SUPERIOR_GRANTS))
                .row("五、事业收入", from(Source.BUSINESS_INCOME))
                .row("六、经营收入", from(Source.OPERATING_INCOME))
                .row("七、附属单位上缴收入", from(Source.AFFILIATE_REMITTANCES))
                .row("八、其他收入", from(Source.OTHER_INCOME) + balances.unspent())
                .total("本年收入合计", income(economy))
                .total("使用非财政拨款结余（含专用结余）")
                .total("年初结转和结余", opening(economy))
                .total("总计", all)
                .side();
        long spent = economy.sum(atom -> true);
        Side expenditure = new LabelledSide("支出", form.unit(), form.paths(3, 4))
                .classes(true, code ->
                        new long[] {economy.sum(atom -> atom.itemClass().equals(code))})
                .total("本年支出合计", spent)
                .total("结余分配")
                .total("年末结转和结余", all - spent)
                .total("总计", all)
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
        List<Atom> atoms = new ArrayList<>(economy.atoms());
        if (balances.unspent() > 0) {
            Atom any = economy.atoms().get(0);
            atoms.add(new Atom(
                    any.unit(), any.item(), Source.OTHER_INCOME, Spending.PROJECT, "30299", "", balances.unspent(), 0));
        }
        return new CodedTable(form(2), CodeStyle.FUNCTIONAL_SPLIT, false)
                .of(
                        atoms,
                        atom -> atom.source().isCarriedOver()
                                ? NOT_COUNTED
                                : new int[] {
                                    1,
                                    switch (atom.source()) {
                                        case SUPERIOR_GRANTS -> 3;
                                        case BUSINESS_INCOME -> 4;
                                        case OPERATING_INCOME -> 5;
                                        case AFFILIATE_REMITTANCES -> 6;
                                        case OTHER_INCOME -> 7;
                                        default -> 2;
                                    }
                                });
    }

    private Table expenditure() {
        return new CodedTable(form(3), CodeStyle.FUNCTIONAL_SPLIT, false).of(economy.atoms(), atom -> new int[] {
            1, atom.source() == Source.OPERATING_INCOME ? 5 : atom.spending().isBasic() ? 2 : 3
        });
    }

    private Table appropriation() {
        TableForm form = form(4);
        long opening =
                carried(Fund.GENERAL) + carried(Fund.MANAGED) + carried(Fund.STATE_CAPITAL) + balances.appropriation();
        long income = economy.sum(atom -> atom.source().isCurrentAppropriation());
        Side left = new LabelledSide("收入", form.unit(), form.paths(1, 2))
                .row("一、一般公共预算财政拨款", current(Fund.GENERAL))
                .row("二、政府性基金预算财政拨款", current(Fund.MANAGED))
                .row("三、国有资本经营预算财政拨款", current(Fund.STATE_CAPITAL))
                .total("本年收入合计", income)
                .total("年初财政拨款结转和结余", opening)
                .totalPart("年初财政拨款结转和结余", "一、一般公共预算财政拨款", carried(Fund.GENERAL) + balances.appropriation())
                .totalPart("年初财政拨款结转和结余", "二、政府性基金预算财政拨款", carried(Fund.MANAGED))
                .totalPart("年初财政拨款结转和结余", "三、国有资本经营预算财政拨款", carried(Fund.STATE_CAPITAL))
                .total("总计", income + opening)
                .side();
        long[] spent = byFund(atom -> true);
        long[] all = spent.clone();
        all[0] += balances.appropriation();
        all[1] += balances.appropriation();
        Side right = new LabelledSide("支出", form.unit(), form.paths(3, 7))
                .classes(true, code -> byFund(atom -> atom.itemClass().equals(code)))
                .total("本年支出合计", spent)
                .total("年末财政拨款结转和结余", balances.appropriation(), balances.appropriation())
                .blankTotal()
                .blankTotal()
                .blankTotal()
                .total("总计", all)
                .side();
        return new Table(form, List.of(left, right), "");
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

    private Table general() {
        return new CodedTable(form(5), CodeStyle.FUNCTIONAL_SPLIT, true)
                .of(
                        economy.atoms(),
                        atom -> atom.source().fund() == Fund.GENERAL
                                ? new int[] {1, atom.spending().isBasic() ? 2 : 3}
                                : NOT_COUNTED);
    }

    private Table threePublic() {
        TableForm form = form(7);
        ThreePublic spent = ThreePublic.of(economy, COUNTED.threePublic());
        ThreePublic planned = spent.planned();
        Side row = new LabelledSide("", form.unit(), form.paths(0, form.width()))
                .bare(
                        planned.total(),
                        spent.total(),
                        planned.abroad(),
                        spent.abroad(),
                        planned.vehicles(),
                        spent.vehicles(),
                        planned.bought(),
                        spent.bought(),
                        planned.run(),
                        spent.run(),
                        planned.hospitality(),
                        spent.hospitality())
                .side();
        return new Table(form, List.of(row), "");
    }

    private Table fund(int number, Fund fund) {
        return new CodedTable(form(number), CodeStyle.FUNCTIONAL_SPLIT, false)
                .of(
                        economy.atoms(),
                        atom -> atom.source().fund() == fund
                                ? new int[] {
                                    atom.source().isCarriedOver() ? 1 : 2,
                                    3,
                                    atom.spending().isBasic() ? 4 : 5
                                }
                                : NOT_COUNTED);
    }
}
