package io.gouji.generator.table.jiangsu;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.economy.Atom;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.table.Cell;
import io.gouji.generator.table.Row;
import io.gouji.generator.table.RowKeys;
import io.gouji.generator.table.Side;
import io.gouji.generator.table.Table;
import io.gouji.generator.table.TableForm;
import io.gouji.model.document.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Table 12 (政府采购预算表): what is bought, under class of goods, project and economic section, each with its sum. */
final class Procurement {

    private static final Map<String, List<String>> GOODS = Map.of(
            "31002", List.of("台式计算机", "便携式计算机", "打印设备", "家具用具"),
            "31003", List.of("专用仪器仪表", "检测设备"),
            "31007", List.of("服务器", "基础软件"),
            "30202", List.of("印刷和出版服务"),
            "30209", List.of("物业管理服务"),
            "30227", List.of("会计服务", "法律咨询服务", "工程咨询管理服务"),
            "30213", List.of("信息系统运行维护服务", "房屋修缮服务"));

    private final List<Row> rows = new ArrayList<>();
    private final RowKeys keys = new RowKeys();

    private Procurement() {}

    static Table of(TableForm form, Economy economy) {
        Procurement procurement = new Procurement();
        List<Atom> bought = economy.atoms().stream()
                .filter(atom -> atom.fen() > 0 && atom.source().isCurrentAppropriation())
                .filter(atom -> GOODS.containsKey(atom.purpose()))
                .toList();
        procurement.add("合计", List.of("合计", "", "", "", ""), bought, Row.Kind.TOTAL);
        procurement.kind("一、货物A", bought, "310");
        procurement.kind("三、服务C", bought, "302");
        return new Table(form, List.of(new Side(form.paths(5, 6), procurement.rows)), "");
    }

    private void kind(String name, List<Atom> all, String purposeClass) {
        List<Atom> bought = all.stream()
                .filter(atom -> atom.purposeClass().equals(purposeClass))
                .toList();
        if (bought.isEmpty()) {
            return;
        }
        add(name, List.of(name, "", "", "", ""), bought, Row.Kind.LABEL);
        for (Atom atom : bought) {
            String project = atom.label().isEmpty() ? "日常公用经费" : atom.label();
            String section = Codes.get().economicName(atom.purpose());
            String path = name + "/" + Labels.normal(project) + "/" + Labels.normal(section);
            add(path, List.of("", project, section, "", ""), List.of(atom), Row.Kind.LABEL);
            items(path, atom);
        }
    }

    /** A section's money spread over what is bought with it, to the fen. */
    private void items(String path, Atom atom) {
        List<String> goods = GOODS.getOrDefault(atom.purpose(), List.of());
        long left = atom.fen();
        for (int i = 0; i < goods.size(); i++) {
            long part = i == goods.size() - 1 ? left : left / 2;
            left -= part;
            String manner = part % 2 == 0 ? "部门集中采购" : "分散自行组织";
            rows.add(new Row(
                    Row.Kind.LABEL,
                    keys.unique(path + "/" + goods.get(i) + "/" + manner),
                    List.of("", "", "", goods.get(i), manner),
                    List.of(Cell.ofFen(part))));
        }
    }

    private void add(String path, List<String> stub, List<Atom> atoms, Row.Kind kind) {
        long sum = atoms.stream().mapToLong(Atom::fen).sum();
        rows.add(new Row(kind, keys.unique(path), stub, List.of(Cell.ofFen(sum))));
    }
}
