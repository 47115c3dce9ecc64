package io.gouji.ingest.parse;

import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import io.gouji.model.document.Origin;
import io.gouji.model.template.TemplateSets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes small disclosures of {@code xinjiang-11}, a narrative behind the tables, and tells what is read from them. */
public final class Disclosure {

    private static final DisclosureParser PARSER =
            new DisclosureParser(List.of(TemplateSets.byId(TemplateSets.XINJIANG_11)), new FigurePlacement());

    private final List<String> lines = new ArrayList<>(List.of("青河县水利局2025年部门预算公开"));

    /** Adds a table, its number row included where it has one. */
    public Disclosure table(String title, String... rows) {
        lines.add(title);
        lines.add("编制部门:青河县水利局 单位:万元");
        return lines(rows);
    }

    /** Adds lines as they are. */
    public Disclosure lines(String... more) {
        lines.addAll(List.of(more));
        return this;
    }

    /** What is made of it. */
    public ParseResult result() {
        try {
            List<String> whole = new ArrayList<>(lines);
            whole.addAll(List.of("第三部分 2025年部门预算情况说明", "一、收支情况说明", "收支平衡。", "第四部分 名词解释"));
            byte[] bytes = String.join("\n", whole).getBytes(StandardCharsets.UTF_8);
            return PARSER.parse(new TextReader().read(bytes), ParseHints.none());
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document that is read. */
    public BudgetDocument read() {
        if (result() instanceof ParseResult.Parsed parsed) {
            return parsed.document();
        }
        throw new IllegalStateException("not read: " + result());
    }

    /** The figures of a table as {@code row.column=value}, with {@code ?} behind a column that is not sure. */
    public List<String> figures(int table) {
        return read().facts().stream()
                .filter(fact -> fact.table() == table)
                .map(Disclosure::text)
                .toList();
    }

    private static String text(Fact fact) {
        return fact.row() + "." + fact.column() + (fact.origin() == Origin.AMBIGUOUS ? "?" : "") + "=" + fact.value();
    }

    /** The keys of the rows of a table, with their printed names: {@code 208-01 人力资源管理}. */
    public List<String> rows(int table) {
        return read().tables().stream()
                .filter(one -> one.number() == table)
                .flatMap(one -> one.rows().stream())
                .map(row -> row.key() + " " + row.label())
                .toList();
    }

    /** The codes of the notes about a table. */
    public List<Note.Code> notes(int table) {
        return read().notes().stream()
                .filter(note -> Integer.valueOf(table).equals(note.table()))
                .map(Note::code)
                .collect(Collectors.toList());
    }
}
