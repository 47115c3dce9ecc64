package io.gouji.generator.table.xinjiang;

import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.economy.Fund;
import io.gouji.generator.economy.Source;
import io.gouji.generator.table.Cell;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.model.template.LabelledRow;
import io.gouji.model.template.Panel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Table 1 (部门收支总体情况表): income by source beside expenditure by class. */
final class TotalsTable {

    /** What the income rows count, by their ids on the form. */
    private static final Map<String, Predicate<Source>> COUNTED = Map.ofEntries(
            Map.entry("本年收入", source -> !source.isCarriedOver()),
            Map.entry("一般公共预算拨款", source -> source.isCurrent(Fund.GENERAL)),
            Map.entry("一般财力", only(Source.GENERAL_OWN)),
            Map.entry("上级一般公共预算安排转移支付", only(Source.GENERAL_TRANSFER)),
            Map.entry("政府性基金预算拨款", source -> source.isCurrent(Fund.MANAGED)),
            Map.entry("政府性基金收入", only(Source.MANAGED_OWN)),
            Map.entry("上级政府性基金安排转移支付", only(Source.MANAGED_TRANSFER)),
            Map.entry("国有资本经营预算拨款", source -> source.isCurrent(Fund.STATE_CAPITAL)),
            Map.entry("国有资本经营收入", only(Source.CAPITAL_OWN)),
            Map.entry("上级国有资本经营预算安排转移支付", only(Source.CAPITAL_TRANSFER)),
            Map.entry("财政专户核拨", only(Source.SPECIAL_ACCOUNT)),
            Map.entry("单位资金", source -> source.isCurrent(Fund.UNIT)),
            Map.entry("事业收入", only(Source.BUSINESS_INCOME)),
            Map.entry("上级补助收入", only(Source.SUPERIOR_GRANTS)),
            Map.entry("附属单位上缴收入", only(Source.AFFILIATE_REMITTANCES)),
            Map.entry("事业单位经营收入", only(Source.OPERATING_INCOME)),
            Map.entry("其他收入", only(Source.OTHER_INCOME)),
            Map.entry("上年结转结余", Source::isCarriedOver),
            Map.entry(
                    "财政拨款结转", source -> source.isCarriedOver() && source.fund().isAppropriation()),
            Map.entry("一般公共预算结转", only(Source.CARRIED_GENERAL)),
            Map.entry("政府性基金结转", only(Source.CARRIED_MANAGED)),
            Map.entry("国有资本经营结转", only(Source.CARRIED_CAPITAL)),
            Map.entry(
                    "非财政拨款结转结余",
                    source -> source.isCarriedOver() && !source.fund().isAppropriation()),
            Map.entry("财政专户结转", only(Source.CARRIED_SPECIAL)),
            Map.entry("单位资金结转", only(Source.CARRIED_UNIT)),
            Map.entry("收入总计", source -> true));

    private TotalsTable() {}

    static Table of(Economy economy) {
        Map<Source, Long> bySource = new EnumMap<>(Source.class);
        Map<String, Long> byClass = new TreeMap<>();
        long all = 0;
        for (Atom atom : economy.atoms()) {
            bySource.merge(atom.source(), atom.fen(), Long::sum);
            byClass.merge(atom.itemClass(), atom.fen(), Long::sum);
            all += atom.fen();
        }
        byClass.put("支出总计", all);
        Panel income = XinjiangForm.table(1).panels().get(0);
        Panel expenditure = XinjiangForm.table(1).panels().get(1);
        List<Row> incomeRows =
                XinjiangForm.fixedRows(income, LabelledRow::label, id -> List.of(cell(bySource, counted(id))));
        return new Table(
                Headers.of(1),
                List.of(
                        new Side(XinjiangForm.columns(income), incomeRows),
                        ClassRows.side(expenditure, id -> List.of(Cell.ofFen(byClass.getOrDefault(id, 0L))))),
                "");
    }

    private static Predicate<Source> only(Source wanted) {
        return source -> source == wanted;
    }

    private static Predicate<Source> counted(String id) {
        Predicate<Source> predicate = COUNTED.get(id);
        if (predicate == null) {
            throw new IllegalStateException("nothing is known about row " + id + " of table 1");
        }
        return predicate;
    }

    private static Cell cell(Map<Source, Long> bySource, Predicate<Source> counted) {
        return Cell.ofFen(bySource.entrySet().stream()
                .filter(entry -> counted.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum());
    }
}
