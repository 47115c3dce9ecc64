package io.gouji.stack.output;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.finding.CoverageSummary;
import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.ExplanationKind;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.OtherDisclosure;
import io.gouji.model.finding.Severity;
import io.gouji.stack.client.Coverage;
import io.gouji.stack.client.Problem;
import io.gouji.stack.client.Said;
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
        String counts(long errors, long warnings, long notes, long waived, long rounding) {
            return "错误 %d，警告 %d，提示 %d；已豁免 %d；四舍五入差异 %d".formatted(errors, warnings, notes, waived, rounding);
        }

        @Override
        String covered(CoverageSummary rules) {
            return "核对覆盖率 %s%%：规则 %d 条，已核对 %d 条（相符 %d，不符 %d，四舍五入 %d；其中 %d 条有部分未能核对），不适用 %d 条，未能核对 %d 条%s"
                    .formatted(
                            rules.percent().toPlainString(),
                            rules.rules(),
                            rules.applied(),
                            rules.held(),
                            rules.violated(),
                            rules.rounding(),
                            rules.partlyChecked(),
                            rules.notApplicable(),
                            rules.notChecked(),
                            rules.failed() == 0 ? "" : "，执行出错 " + rules.failed() + " 条（属本系统问题）");
        }

        @Override
        String rules(List<String> ids) {
            return ids.size() == 1 ? ids.get(0) + "：" : ids.size() + " 条规则（" + String.join("、", ids) + "），例如：";
        }

        @Override
        String waived() {
            return "已豁免（不计入错误）：";
        }

        @Override
        String said(Said said) {
            String kind = said.kind() == ExplanationKind.WAIVER ? "豁免" : "说明";
            String until = said.expiresOn() == null ? "" : "，有效期至 " + said.expiresOn();
            String lapsed = said.lapsed() == null ? "" : " 已失效：" + said.lapsed().zh();
            return kind + "（" + said.person() + until + "）：" + said.reason() + lapsed;
        }

        @Override
        String suggested(String value) {
            return "；如为 " + value + "，以下各项均相符。";
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
            addOther(parts, evidence);
            add(parts, "表%s", evidence.table());
            add(parts, "行 %s", evidence.row());
            add(parts, "列 %s", evidence.column());
            add(parts, "文字说明第%s节", evidence.section());
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
        String counts(long errors, long warnings, long notes, long waived, long rounding) {
            return "%d errors, %d warnings, %d notes; %d waived; %d rounding differences"
                    .formatted(errors, warnings, notes, waived, rounding);
        }

        @Override
        String covered(CoverageSummary rules) {
            return ("Coverage %s%%: %d rules, %d checked (%d held, %d violated, %d rounding; %d of them in part), "
                            + "%d not applicable, %d not checked%s")
                    .formatted(
                            rules.percent().toPlainString(),
                            rules.rules(),
                            rules.applied(),
                            rules.held(),
                            rules.violated(),
                            rules.rounding(),
                            rules.partlyChecked(),
                            rules.notApplicable(),
                            rules.notChecked(),
                            rules.failed() == 0 ? "" : ", " + rules.failed() + " failed (a fault of ours)");
        }

        @Override
        String rules(List<String> ids) {
            return ids.size() == 1
                    ? ids.get(0) + ": "
                    : ids.size() + " rules (" + String.join(", ", ids) + "), for instance: ";
        }

        @Override
        String waived() {
            return "Waived (not counted as errors):";
        }

        @Override
        String said(Said said) {
            String kind = said.kind() == ExplanationKind.WAIVER ? "Waived by " : "Explained by ";
            String until = said.expiresOn() == null ? "" : " until " + said.expiresOn();
            String lapsed =
                    said.lapsed() == null ? "" : " Lapsed: " + said.lapsed().en();
            return kind + said.person() + until + ": " + said.reason() + lapsed;
        }

        @Override
        String suggested(String value) {
            return "; with " + value + " all of these would hold.";
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
            return "One figure can be the cause of these " + size + ": ";
        }

        @Override
        String rounding() {
            return "Rounding differences (no errors):";
        }

        @Override
        String place(Evidence evidence) {
            List<String> parts = new ArrayList<>();
            addOther(parts, evidence);
            add(parts, "table %s", evidence.table());
            add(parts, "row %s", evidence.row());
            add(parts, "column %s", evidence.column());
            add(parts, "section %s of the words", evidence.section());
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

    abstract String counts(long errors, long warnings, long notes, long waived, long rounding);

    abstract String covered(CoverageSummary rules);

    /** Which rules a reason is of. */
    abstract String rules(List<String> ids);

    abstract String waived();

    abstract String said(Said said);

    /** The value with which all would hold. */
    abstract String suggested(String value);

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

    /** Page and line of a figure of another disclosure would be looked for in the wrong one. */
    void addOther(List<String> parts, Evidence evidence) {
        OtherDisclosure other = evidence.disclosure();
        if (other != null) {
            parts.add(heading(other.organisation(), other.fiscalYear()));
        }
    }

    private static void add(List<String> parts, String format, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parts.add(format.formatted(value));
        }
    }
}
