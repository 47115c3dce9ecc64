package io.gouji.ingest.parse.performance;

import io.gouji.ingest.parse.label.EditDistance;
import io.gouji.ingest.parse.outline.Printed;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.Labels;
import io.gouji.model.document.Location;
import io.gouji.model.document.Origin;
import io.gouji.model.performance.Funding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head of a performance table: labels and what stands behind each. Labels may be broken over two cells, garbled in
 * a sign or two, or share a cell with their value.
 */
final class FormHead {

    private static final int SHORTEST_GARBLED = 4;
    private static final int SHORTEST_GOAL = 24;
    private static final int LONGEST_LABEL = 14;

    /** What a label announces. */
    enum Field {
        UNIT,
        PROJECT,
        PERSON,
        PHONE,
        GOAL,
        TOTAL,
        FISCAL,
        OTHER,
        HIGHER_LEVEL,
        OWN_LEVEL,
        FUNDS,
        IGNORED
    }

    private static final List<Map.Entry<Field, List<String>>> LABELS = List.of(
            Map.entry(Field.UNIT, List.of("部门名称(盖章)", "部门名称", "预算单位", "单位名称", "主管部门", "实施单位", "主管部门及代码", "部门(单位)名称")),
            Map.entry(Field.PROJECT, List.of("项目名称")),
            Map.entry(Field.PERSON, List.of("部门联系人", "项目负责人", "联系人", "负责人")),
            Map.entry(Field.PHONE, List.of("联系电话", "电话")),
            Map.entry(
                    Field.GOAL,
                    List.of(
                            "年度绩效目标", "项目总体目标", "年度总体目标", "总体目标", "年度目标", "绩效目标", "部门年度目标", "总体绩效目标", "项目绩效目标",
                            "项目总目标")),
            Map.entry(Field.TOTAL, List.of("年度预算总额", "资金总额", "年度资金总额", "预算总额", "项目资金总额", "年度预算申请总额", "年度资金申请总额")),
            Map.entry(Field.FISCAL, List.of("其中:财政拨款", "财政拨款", "其中:财政资金", "当年财政拨款", "其中:当年财政拨款")),
            Map.entry(Field.OTHER, List.of("其他资金", "其他资金(万元)")),
            Map.entry(Field.HIGHER_LEVEL, List.of("上级安排", "上级资金", "上级补助")),
            Map.entry(Field.OWN_LEVEL, List.of("本级安排", "本级资金")),
            Map.entry(Field.FUNDS, List.of("项目资金", "资金(万元)", "项目资金(万元)", "项目资金(元)")),
            Map.entry(
                    Field.IGNORED,
                    List.of(
                            "资金来源",
                            "年度预算(万元)",
                            "财政资金(万元)",
                            "资金总额(万元)",
                            "项目属性",
                            "项目性质",
                            "项目类别",
                            "项目期限",
                            "项目类型",
                            "计划开始日期",
                            "计划完成日期",
                            "上年结转资金")));

    /** Labels of the year's own money, where a form gives that of the whole project as well. */
    private static final Set<String> OF_THE_YEAR = Set.of("年度资金申请总额", "年度预算申请总额", "其中:当年财政拨款", "当年财政拨款");

    private static final Map<String, Field> EXACT = fields(label -> label, 0);
    private static final Map<String, Field> BARE = fields(FormHead::withoutSigns, SHORTEST_GARBLED);

    private final List<FundingCell> funding = new ArrayList<>();
    private @Nullable String unit;
    private final List<String> project = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private boolean named;
    private String goal = "";
    private String longest = "";
    private boolean goalOpen;
    /** Where the label of the goal stands, whose words are in the cell below where none are beside it. */
    private int goalColumn;

    private MoneyUnit money = MoneyUnit.TEN_THOUSAND_YUAN;

    /** Reads a row of the head. */
    void take(FormRow row) {
        List<Part> parts = parts(row);
        row.cells().forEach(this::noteUnit);
        if (parts.stream().allMatch(part -> part.field() == null) && goalOpen) {
            goal += row.grid() ? row.cell(goalColumn) : String.join("", row.cells());
            goalOpen = !row.grid();
            return;
        }
        if (parts.stream().anyMatch(part -> part.field() != null)) {
            goalOpen = false;
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.field() != null && part.field() != Field.IGNORED) {
                int next = i + 1;
                while (next < parts.size() && parts.get(next).field() == null) {
                    next++;
                }
                List<String> values = new ArrayList<>();
                parts.subList(i + 1, next).forEach(value -> values.add(value.text()));
                set(part.field(), part.text(), values, row);
            } else if (part.field() == null && part.text().length() > longest.length()) {
                longest = part.text();
            }
        }
    }

    /** Labels say in brackets what the money is counted in. */
    private void noteUnit(String cell) {
        String normal = Labels.normal(cell);
        for (MoneyUnit unit : MoneyUnit.values()) {
            if (normal.length() <= LONGEST_LABEL && normal.endsWith("(" + unit.symbol() + ")")) {
                money = unit;
            }
        }
    }

    private void set(Field field, String label, List<String> values, FormRow row) {
        String joined = Printed.tidy(String.join("", values));
        switch (field) {
            case UNIT -> unit = unit == null && !joined.isEmpty() ? joined : unit;
            case PROJECT -> {
                project.addAll(values);
                named = true;
            }
            case GOAL -> {
                goal = joined;
                goalOpen = joined.isEmpty() || !row.grid();
                goalColumn = row.cells().indexOf(label);
            }
            case TOTAL, FISCAL, OTHER, HIGHER_LEVEL, OWN_LEVEL ->
                funding.add(
                        OF_THE_YEAR.contains(Labels.normal(label)) ? firstOf(field) : funding.size(),
                        new FundingCell(Funding.Source.valueOf(field.name()), numbers(values), row.location()));
            case FUNDS -> {
                List<String> numbers = numbers(values);
                if (!numbers.isEmpty()) {
                    funding.add(new FundingCell(Funding.Source.TOTAL, numbers, row.location()));
                }
            }
            case PERSON -> values.forEach(value -> people.add(Labels.normal(value)));
            case PHONE, IGNORED -> {
                // Telephones are not kept, and frames of labels say nothing themselves.
            }
        }
    }

    /** Where the first amount of this kind stands, so that the year's own goes before that of the whole project. */
    private int firstOf(Field field) {
        for (int i = 0; i < funding.size(); i++) {
            if (funding.get(i).source().name().equals(field.name())) {
                return i;
            }
        }
        return funding.size();
    }

    private static List<String> numbers(List<String> values) {
        return values.stream()
                .map(Labels::normal)
                .filter(value -> !value.isEmpty() && value.chars().allMatch(c -> "0123456789.,-".indexOf(c) >= 0))
                .toList();
    }

    /** Cells, labels told from values; a cell with a label and its value gives two parts. */
    private static List<Part> parts(FormRow row) {
        List<Part> parts = new ArrayList<>();
        int i = 0;
        while (i < row.cells().size()) {
            String cell = row.cell(i);
            String normal = Labels.normal(cell);
            if (normal.isEmpty()) {
                i++;
                continue;
            }
            String both = normal + Labels.normal(row.cell(i + 1));
            boolean last = i + 1 >= row.cells().size();
            Field exact = exactly(normal);
            Field joined = exact != null || last ? null : field(both);
            Field whole = exact != null ? exact : joined != null ? null : field(normal);
            if (whole != null || joined != null) {
                parts.add(new Part(whole != null ? whole : joined, cell));
                i += whole != null ? 1 : 2;
            } else {
                addWithin(cell, parts);
                i++;
            }
        }
        return parts;
    }

    /** A cell in which a label stands before its value, or another label behind a value. */
    private static void addWithin(String cell, List<Part> parts) {
        String rest = cell;
        while (!rest.isEmpty()) {
            int first = rest.length();
            String label = "";
            Field field = null;
            for (Map.Entry<Field, List<String>> entry : LABELS) {
                for (String word : entry.getValue()) {
                    int at = rest.length() > SHORTEST_GOAL * 2 ? -1 : rest.indexOf(word);
                    boolean apart = at == 0 || at > 0 && rest.charAt(at - 1) == ' ';
                    if (apart && (at < first || at == first && word.length() > label.length())) {
                        first = at;
                        label = word;
                        field = entry.getKey();
                    }
                }
            }
            if (field == null) {
                parts.add(new Part(null, rest));
                return;
            }
            if (first > 0) {
                parts.add(new Part(null, rest.substring(0, first).strip()));
            }
            parts.add(new Part(field, label));
            rest = rest.substring(first + label.length()).strip();
        }
    }

    /** What a text in normal form announces as a label, garbled or not; null if it is none. */
    static @Nullable Field field(String normal) {
        Field exact = exactly(normal);
        if (exact != null || normal.length() > LONGEST_LABEL) {
            return exact;
        }
        String bare = withoutSigns(normal);
        if (bare.length() < SHORTEST_GARBLED || bare.chars().anyMatch(Character::isDigit)) {
            return null;
        }
        for (Map.Entry<String, Field> label : BARE.entrySet()) {
            int limit = label.getKey().length() >= 6 ? 2 : 1;
            if (EditDistance.isAtMost(bare, label.getKey(), limit)) {
                return label.getValue();
            }
        }
        return null;
    }

    private static @Nullable Field exactly(String normal) {
        return EXACT.get(normal.endsWith(":") ? normal.substring(0, normal.length() - 1) : normal);
    }

    private static Map<String, Field> fields(Function<String, String> form, int shortest) {
        Map<String, Field> fields = new LinkedHashMap<>();
        LABELS.forEach(entry -> entry.getValue().stream()
                .map(form)
                .filter(label -> label.length() >= shortest)
                .forEach(label -> fields.putIfAbsent(label, entry.getKey())));
        return fields;
    }

    private static String withoutSigns(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    @Nullable
    String unit() {
        return unit;
    }

    /**
     * The name of the project as printed, null where nothing stands behind its label.
     *
     * @param names of people, in normal form: a lost label between leaves them behind the name
     */
    @Nullable
    String project(Collection<String> names) {
        List<String> pieces = project.stream()
                .filter(piece -> !names.contains(Labels.normal(piece)))
                .toList();
        String joined = Printed.tidy(String.join("", pieces));
        return joined.isEmpty() ? null : joined;
    }

    /** Names of people in the head, in normal form. */
    List<String> people() {
        return people;
    }

    /** Whether the form asks for the name of a project. */
    boolean isProject() {
        return named;
    }

    String goal() {
        return goal.isEmpty() && longest.length() >= SHORTEST_GOAL ? Printed.tidy(longest) : Printed.tidy(goal);
    }

    /** The money, put together and mended where the head or the goal tells what was lost. */
    List<Funding> funding() {
        return FundingRepair.of(funding, goal(), money);
    }

    /** A part of a row; its field is null for a value. */
    private record Part(@Nullable Field field, String text) {}

    /**
     * A printed amount, perhaps in pieces.
     *
     * @param pieces digits as they stood in the cells behind the label
     */
    record FundingCell(Funding.Source source, List<String> pieces, Location location) {

        String printed() {
            return String.join(" ", pieces);
        }

        /** The amount of the pieces put together, null if they make none. */
        @Nullable
        BigDecimal joined() {
            String digits = String.join("", pieces).replace(",", "");
            boolean number = digits.matches("-?[0-9]+([.][0-9]+)?");
            return number ? new BigDecimal(digits) : null;
        }

        Funding as(BigDecimal value, MoneyUnit unit, Origin origin) {
            return new Funding(source, value, unit, origin, printed(), location);
        }
    }
}
