package io.gouji.ingest.parse.narrative;

import io.gouji.ingest.parse.outline.DocumentOutline;
import io.gouji.ingest.parse.outline.OutlineSection;
import io.gouji.ingest.parse.outline.Paragraph;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.narrative.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads sentences that say there is nothing (未安排, 没有使用, 无, 空表), and what stands below tables. */
final class StatementReader {

    private static final int LONGEST = 300;
    private static final List<String> DENIALS = List.of("未安排", "没有使用", "没有", "不涉及", "未发生", "未编制", "未使用", "无");
    private static final List<String> NO_DENIALS =
            List.of("无变化", "无增减", "无关", "无法", "无偿", "无障碍", "无形", "无锡", "均未", "无违");
    private static final List<String> MONEY =
            List.of("预算", "支出", "收入", "经费", "结转", "资金", "拨款", "项目", "购置", "决算", "采购", "事项", "车辆");
    private static final List<String> REASONS = List.of("原因", "由于", "因为", "主要是");

    private final String organisation;
    private final Function<String, @Nullable Integer> tableNamed;

    /**
     * @param tableNamed the number of the table that a sentence in normal form names, null if it names none
     */
    StatementReader(String organisation, Function<String, @Nullable Integer> tableNamed) {
        this.organisation = organisation;
        this.tableNamed = tableNamed;
    }

    List<Statement> read(DocumentOutline outline) {
        List<Statement> statements = new ArrayList<>();
        for (Paragraph remark : outline.remarks()) {
            statements.add(new Statement(Statement.Kind.REMARK, null, "", null, remark.printed(), remark.location(0)));
        }
        for (OutlineSection section : outline.sections()) {
            if (section.kind() != SectionKind.GLOSSARY && section.kind() != SectionKind.PROFILE) {
                section.paragraphs().forEach(paragraph -> sentences(section, paragraph, statements));
            }
        }
        return statements;
    }

    private void sentences(OutlineSection section, Paragraph paragraph, List<Statement> statements) {
        String text = paragraph.text();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && "。;".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end - start <= LONGEST) {
                statement(section, paragraph, start, end, statements);
            }
            start = end + 1;
        }
    }

    private void statement(
            OutlineSection section, Paragraph paragraph, int start, int end, List<Statement> statements) {
        String sentence = paragraph.text().substring(start, end);
        boolean empty = sentence.contains("空表");
        int denial = denial(sentence);
        if (!empty && (denial < 0 || MONEY.stream().noneMatch(sentence::contains))) {
            return;
        }
        statements.add(new Statement(
                empty ? Statement.Kind.EMPTY_TABLE : Statement.Kind.NOT_BUDGETED,
                section.number(),
                subject(sentence, denial),
                empty ? tableNamed.apply(sentence) : null,
                paragraph.printed(start, Math.min(end + 1, paragraph.text().length())),
                paragraph.location(start)));
    }

    /** Index of the word that denies, -1 if none does or it only gives a reason. */
    private static int denial(String sentence) {
        int first = -1;
        for (String word : DENIALS) {
            int at = sentence.indexOf(word);
            boolean other = at >= 0
                    && NO_DENIALS.stream()
                            .anyMatch(no -> sentence.startsWith(no, at) || at > 0 && sentence.startsWith(no, at - 1));
            if (at >= 0 && !other && (first < 0 || at < first)) {
                first = at;
            }
        }
        int denied = first;
        boolean reason = denied >= 0
                && REASONS.stream().anyMatch(word -> sentence.contains(word) && sentence.indexOf(word) < denied);
        return reason ? -1 : first;
    }

    private String subject(String sentence, int denial) {
        if (denial < 0) {
            return "";
        }
        int clause = denial;
        while (clause > 0 && ",:".indexOf(sentence.charAt(clause - 1)) < 0) {
            clause--;
        }
        Phrase before = Phrase.of(sentence.substring(clause, denial), organisation);
        if (!before.isEmpty() && sentence.startsWith("未安排", denial)) {
            boolean bought = before.text().length() < 3;
            if (!bought) {
                return before.text();
            }
        }
        int behind = denial;
        for (String word : DENIALS) {
            if (sentence.startsWith(word, denial)) {
                behind = denial + word.length();
                break;
            }
        }
        int end = behind;
        while (end < sentence.length() && ",:。".indexOf(sentence.charAt(end)) < 0) {
            end++;
        }
        String subject = Phrase.withoutQuotes(sentence.substring(behind, end));
        for (String tail : List.of("安排的支出", "拨款安排的支出", "的支出", "收入和支出")) {
            if (subject.endsWith(tail)) {
                subject = subject.substring(0, subject.length() - tail.length());
            }
        }
        return subject.isEmpty() ? before.text() : subject;
    }
}
