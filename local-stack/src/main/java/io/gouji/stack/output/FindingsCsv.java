package io.gouji.stack.output;

import io.gouji.model.finding.Evidence;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.Outcome;
import io.gouji.stack.client.CheckedFile;
import io.gouji.stack.client.Problem;
import io.gouji.stack.client.Said;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Findings as comma-separated lines (RFC 4180), for scripts and spreadsheets: those violated, then those that rounding
 * explains; {@code waived} tells those that are not open. The place is that of the first figure. A file that could not be judged has one line, with its reason.
 */
public final class FindingsCsv {
    private static final String HEADER =
            "file,state,rule,severity,outcome,group,title,message,expected,actual,difference,"
                    + "tolerance,unit,table,row,column,page,line,printed,waived,person,reason,expiresOn\n";
    private static final int COLUMNS = HEADER.split(",").length;

    private final Language language;

    /** Lines in a language. */
    public FindingsCsv(Language language) {
        this.language = language;
    }

    /** The header and all lines. */
    public String print(List<CheckedFile> files) {
        return files.stream().map(this::lines).collect(Collectors.joining("", HEADER, ""));
    }

    private String lines(CheckedFile file) {
        String name = file.result().file().toString();
        if (file.problem().isPresent()) {
            Problem problem = file.problem().get();
            return line(name, problem.state(), problem.code(), "", "", "", "", language.of(problem));
        }
        StringBuilder lines = new StringBuilder();
        for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.ROUNDING)) {
            file.findings(outcome).forEach(finding -> lines.append(line(name, file, finding)));
        }
        return lines.toString();
    }

    private String line(String name, CheckedFile checked, Finding finding) {
        @Nullable Said said = checked.said().get(finding.id());
        @Nullable
        Evidence first =
                finding.evidence().isEmpty() ? null : finding.evidence().get(0);
        return line(
                name,
                "VALIDATED",
                finding.ruleId(),
                finding.severity(),
                finding.outcome(),
                finding.group(),
                language.of(finding.title()),
                language.of(finding.message()),
                finding.expected(),
                finding.actual(),
                finding.difference(),
                finding.tolerance(),
                Language.unit(finding.unit()),
                first == null ? null : first.table(),
                first == null ? null : first.row(),
                first == null ? null : first.column(),
                first == null ? null : first.page(),
                first == null ? null : first.line(),
                first == null ? null : first.printed(),
                checked.isWaived(finding),
                said == null ? null : said.person(),
                said == null ? null : said.reason(),
                said == null ? null : said.expiresOn());
    }

    /** Cells that are not given are empty. */
    private static String line(@Nullable Object... cells) {
        return Arrays.stream(Arrays.copyOf(cells, COLUMNS))
                        .map(FindingsCsv::cell)
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.matches("(?s).*[,\"\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
