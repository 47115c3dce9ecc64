package io.gouji.generator.table.jiangsu;

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

/** The twelve tables of a budget of Jiangsu, 2017 to 2019: one code column, one amount a row. */
public final class JiangsuTables {

    private static final Map<Integer, TableForm> FORMS = Forms.read(JiangsuTables.class, "forms.txt");
    private static final int[] NOT_COUNTED = {};

    private static final Predicate<Atom> GENERAL = atom -> atom.source().isCurrent(Fund.GENERAL);

    /** The money these tables count as of the general public budget. */
    public static final Counted COUNTED = Counted.alike(GENERAL);

    private static final Predicate<Atom> MANAGED = atom -> atom.source().isCurrent(Fund.MANAGED);
    private static final Predicate<Atom> CURRENT = atom -> !atom.source().isCarriedOver();
    private static final Predicate<Atom> APPROPRIATION = atom -> atom.source().isCurrentAppropriation();
    private static final Predicate<Atom> BASIC = atom -> atom.spending().isBasic();

    /** Reserve of the unit (单位预留机动经费): what the general budget gives without saying for what. */
    private static final Predicate<Atom> RESERVE = atom -> atom.spending() == Spending.PROJECT
            && atom.source() == Source.GENERAL_OWN
            && atom.purpose().equals("30299");

    private final Economy economy;

    private JiangsuTables(Economy economy) {
        this.economy = economy;
    }

    /** Without a state capital budget, which had no table then; grants and remittances count as other income. */
    public static Economy seen(Economy economy) {
        return economy.withAtoms(economy.atoms().stream()
                .filter(atom -> atom.source().fund() != Fund.STATE_CAPITAL)
                .map(atom -> switch (atom.source()) {
                    case SUPERIOR_GRANTS, AFFILIATE_REMITTANCES -> atom.from(Source.OTHER_INCOME);
                    default -> atom;
                })
                .toList());
    }

    /** The tables in printed order, none declared empty yet. */
    public static List<Table> of(Economy economy) {
        JiangsuTables tables = new JiangsuTables(economy);
        return List.of(
                tables.totals(),
                tables.income(),
                tables.expenditure(),
                tables.appropriation(),
                tables.byFunction(5, APPROPRIATION),
                tables.byEconomicClass(6, APPROPRIATION.and(BASIC)),
                tables.byFunction(7, GENERAL),
                tables.byEconomicClass(8, GENERAL.and(BASIC)),
                tables.threePublic(),
                tables.byFunction(10, MANAGED),
                tables.byEconomicClass(11, GENERAL.and(atom -> atom.spending() == Spending.OPERATING)),
                Procurement.of(form(12), economy));
    }

    private static TableForm form(int number) {
        TableForm form = FORMS.get(number);
        if (form == null) {
            throw new IllegalArgumentException("no form " + number);
        }
        return form;
    }

    private long sum(Predicate<Atom> wanted) {
        return economy.sum(wanted);
    }

    private long unit(Source source) {
        return economy.sum(atom -> atom.source() == source);
    }

    private Table totals() {
        TableForm form = form(1);
        long all = sum(atom -> true);
        Side income = new LabelledSide("收入", form.unit(), form.paths(1, 2))
                .row("一、财政拨款", sum(APPROPRIATION))
                .part("一、财政拨款", "1.一般公共预算", sum(GENERAL))
                .part("一、财政拨款", "2.政府性基金预算", sum(MANAGED))
                .row("二、财政专户管理资金", unit(Source.SPECIAL_ACCOUNT))
                .row("三、其他资金", sum(atom -> atom.source().isCurrent(Fund.UNIT)))
                .total("当年收入小计", sum(CURRENT))
                .total("上年结转资金", sum(CURRENT.negate()))
                .total("收入合计", all)
                .side();
        Side functions = new LabelledSide("支出", form.unit(), form.paths(3, 4))
                .classes(true, code -> new long[] {sum(atom -> atom.itemClass().equals(code))})
                .side();
        Side uses = new LabelledSide("支出", form.unit(), form.paths(5, 6))
                .row("一、基本支出", sum(BASIC))
                .row("二、项目支出", sum(BASIC.or(RESERVE).negate()))
                .row("三、单位预留机动经费", sum(RESERVE))
                .total("当年支出小计", all)
                .total("结转下年资金")
                .total("支出合计", all)
                .side();
        return new Table(form, List.of(income, functions, uses), "");
    }

    private Table income() {
        TableForm form = form(2);
        long carried = sum(CURRENT.negate());
        Side side = new LabelledSide("", form.unit(), form.paths(2, 3))
                .grouped(sum(atom -> true), "收入总计")
                .group("一般公共预算资金", "小计", sum(GENERAL))
                .group("公共财政拨款（补助）资金", sum(GENERAL))
                .group("专项收入")
                .group("政府性基金", "小计", sum(MANAGED))
                .group("财政专户管理资金", "小计", unit(Source.SPECIAL_ACCOUNT))
                .group("专户管理教育收费", unit(Source.SPECIAL_ACCOUNT))
                .group("其他非税收入")
                .group("其他资金", "小计", sum(atom -> atom.source().isCurrent(Fund.UNIT)))
                .group("事业收入", unit(Source.BUSINESS_INCOME))
                .group("经营收入", unit(Source.OPERATING_INCOME))
                .group("其他收入", unit(Source.OTHER_INCOME))
                .group("上年结转和结余资金", "小计", carried)
                .group("其中：动用上年结转和结余资金", carried)
                .side();
        return new Table(form, List.of(side), "");
    }

    private Table expenditure() {
        TableForm form = form(3);
        Side row = new LabelledSide("", form.unit(), form.paths(0, form.width()))
                .bare(sum(atom -> true), sum(BASIC), sum(BASIC.or(RESERVE).negate()), sum(RESERVE))
                .side();
        return new Table(form, List.of(row), "");
    }

    private Table appropriation() {
        TableForm form = form(4);
        Side income = new LabelledSide("收入", form.unit(), form.paths(1, 2))
                .row("一、一般公共预算", sum(GENERAL))
                .row("二、政府性基金预算", sum(MANAGED))
                .total("收入合计", sum(APPROPRIATION))
                .side();
        Side uses = new LabelledSide("支出", form.unit(), form.paths(3, 4))
                .row("一、基本支出", sum(APPROPRIATION.and(BASIC)))
                .row("二、项目支出", sum(APPROPRIATION.and(BASIC.or(RESERVE).negate())))
                .row("三、单位预留机动经费", sum(RESERVE))
                .total("支出合计", sum(APPROPRIATION))
                .side();
        return new Table(form, List.of(income, uses), "");
    }

    private Table byFunction(int number, Predicate<Atom> wanted) {
        return coded(number, CodeStyle.FUNCTIONAL, wanted);
    }

    private Table byEconomicClass(int number, Predicate<Atom> wanted) {
        return coded(number, CodeStyle.ECONOMIC, wanted);
    }

    private Table coded(int number, CodeStyle style, Predicate<Atom> wanted) {
        return new CodedTable(form(number), style, false)
                .of(economy.atoms(), atom -> wanted.test(atom) ? new int[] {1} : NOT_COUNTED);
    }

    private Table threePublic() {
        TableForm form = form(9);
        ThreePublic spent = ThreePublic.of(economy, COUNTED.threePublic());
        long meetings = sum(GENERAL.and(atom -> atom.purpose().equals("30215")));
        long training = sum(GENERAL.and(atom -> atom.purpose().equals("30216")));
        Side row = new LabelledSide("", form.unit(), form.paths(0, form.width()))
                .bare(
                        spent.total() + meetings + training,
                        spent.total(),
                        spent.abroad(),
                        spent.vehicles(),
                        spent.bought(),
                        spent.run(),
                        spent.hospitality(),
                        meetings,
                        training)
                .side();
        return new Table(form, List.of(row), "");
    }
}
