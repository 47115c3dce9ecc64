package io.gouji.stack.output;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.finding.CoverageSummary;
import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.stack.client.BudgetSummary;
import io.gouji.stack.client.CheckedFile;
import io.gouji.stack.client.Coverage;
import io.gouji.stack.client.DocumentStatus;
import io.gouji.stack.client.Problem;
import io.gouji.stack.client.Said;
import io.gouji.stack.client.Submission;
import io.gouji.stack.client.SubmittedFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Made-up files and findings. */
public final class Examples {
    private Examples() {}

    public static Finding finding(String id, Outcome outcome, Severity severity) {
        return finding(id, outcome, severity, null);
    }

    public static Finding finding(String id, Outcome outcome, Severity severity, @Nullable String group) {
        return new Finding(
                id,
                "rule-" + id,
                1,
                "within-table",
                severity,
                outcome,
                null,
                1,
                new LocalizedText("合计等于各项之和", "Total equals the sum"),
                new LocalizedText("表1 合计为 7.00,\"各项之和\"为 6.00。", "The total of table 1 is 7.00, the sum 6.00."),
                new BigDecimal("6.00"),
                new BigDecimal("7.00"),
                new BigDecimal("1.00"),
                new BigDecimal("0.01"),
                MoneyUnit.TEN_THOUSAND_YUAN,
                group,
                List.of(
                        new Evidence(
                                "left",
                                false,
                                Evidence.Kind.FACT,
                                1,
                                "收入总计",
                                "预算数",
                                null,
                                null,
                                "7.00",
                                new BigDecimal("7.00"),
                                null,
                                12,
                                null),
                        new Evidence(
                                "right",
                                false,
                                Evidence.Kind.FACT,
                                1,
                                "收入/一、本年收入",
                                "预算数",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)),
                "");
    }

    public static CheckedFile file(Finding... findings) {
        return file(List.of(), Map.of(), findings);
    }

    /** A file with groups of findings, and with what persons say of them. */
    public static CheckedFile file(List<FindingGroup> groups, Map<String, Said> said, Finding... findings) {
        return new CheckedFile(
                new SubmittedFile(
                        Path.of("虚构局.txt"),
                        new Submission.Accepted("00ff", false),
                        Optional.of(new DocumentStatus("00ff", "VALIDATED", Optional.of("b-1"), Optional.empty()))),
                Optional.of(new BudgetSummary(
                        "虚构局",
                        2025,
                        new Coverage("xinjiang-11", 10, OptionalInt.of(11), 400, 3, 120, 20),
                        Optional.of(new CoverageSummary(10, 7, 5, 1, 1, 1, 1, 2, 1, new BigDecimal("77.5"))),
                        List.of(new LocalizedText("没有找到第7张表。", "Table 7 was not found.")))),
                List.of(findings),
                groups,
                said);
    }

    public static CheckedFile rejected(String code) {
        Problem problem = new Problem("REJECTED", code, "这不是部门预算。", "This is no departmental budget.");
        return CheckedFile.without(new SubmittedFile(
                Path.of("菜谱.txt"),
                new Submission.Accepted("11ee", false),
                Optional.of(new DocumentStatus("11ee", "REJECTED", Optional.empty(), Optional.of(problem)))));
    }
}
