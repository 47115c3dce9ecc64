package io.gouji.stack.output;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Severity;
import io.gouji.stack.client.Coverage;
import io.gouji.stack.client.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two languages of the product, with the words that stand between the figures. */
public enum Language {
    ZH {
        @Override
        String of(LocalizedText text) {
            return text.zh();
        }

        @Override
        String of(Problem problem) {
            return problem.zh();
        }

        @Override
        String severity(Severity severity) {
            return switch (severity) {
                case ERROR -> "错误";
                case WARNING -> "警告";
                case INFO -> "提示";
            };
        }

        @Override
        String counts(long errors, long warnings, long notes, long rounding, long held, long notChecked) {
            return "错误 %d，警告 %d，提示 %d；四舍五入差异 %d；成立 %d，未能核对 %d"
                    .formatted(errors, warnings, notes, rounding, held, notChecked);
        }

        @Override
        String heading(String organisation, int fiscalYear) {
            return organisation + " " + fiscalYear + "年";
        }

        @Override
        String coverage(Coverage coverage) {
            return "模板集 %s，表 %s；数字 %d（栏次不定 %d），文字表述 %d，绩效指标 %d"
                    .formatted(
                            coverage.templateSet(),
                            coverage.tablesOfAll(),
                            coverage.facts(),
                            coverage.ambiguous(),
                            coverage.claims(),
                            coverage.goals());
        }

        @Override
        String note() {
            return "说明：";
        }

        @Override
        String group(int size) {
            return "以下 " + size + " 项可由同一个数字引起：";
        }

        @Override
        String rounding() {
            return "四舍五入差异（不是错误）：";
        }

        @Override
        String place(Evidence evidence) {
            List<String> parts = new ArrayList<>();
            add(parts, "表%s", evidence.table());
            add(parts, "行 %s", evidence.row());
            add(parts, "列 %s", evidence.column());
            add(parts, "%s", evidence.section());
            add(parts, "%s", evidence.subject());
            add(parts, "第%s页", evidence.page());
            add(parts, "第%s行", evidence.line());
            return String.join("，", parts);
        }

        @Override
        String blank() {
            return "（空白）";
        }
    },
    EN {
        @Override
        String of(LocalizedText text) {
            return text.en();
        }

        @Override
        String of(Problem problem) {
            return problem.en();
        }

        @Override
        String severity(Severity severity) {
            return severity.name();
        }

        @Override
        String counts(long errors, long warnings, long notes, long rounding, long held, long notChecked) {
            return "%d errors, %d warnings, %d notes; %d rounding differences; %d held, %d not checked"
                    .formatted(errors, warnings, notes, rounding, held, notChecked);
        }

        @Override
        String heading(String organisation, int fiscalYear) {
            return organisation + ", " + fiscalYear;
        }

        @Override
        String coverage(Coverage coverage) {
            return "template set %s, tables %s; %d figures (%d of uncertain column), %d claims in words, %d performance indicators"
                    .formatted(
                            coverage.templateSet(),
                            coverage.tablesOfAll(),
                            coverage.facts(),
                            coverage.ambiguous(),
                            coverage.claims(),
                            coverage.goals());
        }

        @Override
        String note() {
            return "Note: ";
        }

        @Override
        String group(int size) {
            return "One figure can be the cause of these " + size + ":";
        }

        @Override
        String rounding() {
            return "Rounding differences (no errors):";
        }

        @Override
        String place(Evidence evidence) {
            List<String> parts = new ArrayList<>();
            add(parts, "table %s", evidence.table());
            add(parts, "row %s", evidence.row());
            add(parts, "column %s", evidence.column());
            add(parts, "%s", evidence.section());
            add(parts, "%s", evidence.subject());
            add(parts, "page %s", evidence.page());
            add(parts, "line %s", evidence.line());
            return String.join(", ", parts);
        }

        @Override
        String blank() {
            return "(blank)";
        }
    };

    abstract String of(LocalizedText text);

    abstract String of(Problem problem);

    abstract String severity(Severity severity);

    abstract String counts(long errors, long warnings, long notes, long rounding, long held, long notChecked);

    abstract String heading(String organisation, int fiscalYear);

    abstract String coverage(Coverage coverage);

    abstract String note();

    abstract String group(int size);

    abstract String rounding();

    abstract String place(Evidence evidence);

    abstract String blank();

    /** The unit as it is printed in tables; nothing when there is none. */
    static String unit(@Nullable MoneyUnit unit) {
        return unit == null ? "" : unit.symbol();
    }

    private static void add(List<String> parts, String format, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parts.add(format.formatted(value));
        }
    }
}
