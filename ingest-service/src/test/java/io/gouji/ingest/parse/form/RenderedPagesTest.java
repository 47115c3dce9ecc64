package io.gouji.ingest.parse.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.extract.pdf.PdfReader;
import io.gouji.ingest.parse.Corpus;
import io.gouji.ingest.parse.DisclosureParser;
import io.gouji.ingest.parse.ParseHints;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Fact;
import io.gouji.model.document.Note;
import io.gouji.model.document.Origin;
import io.gouji.model.template.TemplateSets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real PDF disclosures against what a person reads on their rendered pages: whole tables, cell by cell. The truth beside this
 * test holds figures, codes and row labels only.
 */
class RenderedPagesTest {

    @ParameterizedTest
    @CsvSource({
        "js_cpc_office_budget_2019_tables, jiangsu-12, 12",
        "js_high_court_budget_2018, jiangsu-12, 12",
        "sh_city_czj_budget_2025, shanghai-9, 9",
        "sh_putuo_czj_dept_budget_2025, shanghai-9, 9",
        "sh_putuo_czj_dept_final_2024, final-accounts-9, 9",
        "sh_putuo_czj_final_2024_seededfaults, final-accounts-9, 8",
        "sh_putuo_gov_office_dept_budget_2025, shanghai-9, 9",
        "sh_putuo_welfare_home_unit_budget_2024, shanghai-9, 9"
    })
    void tablesComeOutAsTheyArePrinted(String name, String set, int tables) throws Exception {
        BudgetDocument document = read(name);

        List<List<String>> truth = truth(name);
        Set<String> compared = truth.stream().map(row -> row.get(0)).collect(Collectors.toSet());
        assertThat(document.facts())
                .filteredOn(fact -> compared.contains(String.valueOf(fact.table())))
                .extracting(RenderedPagesTest::row)
                .containsExactlyInAnyOrderElementsOf(truth);
        assertThat(document.header().templateSet()).isEqualTo(set);
        assertThat(document.tables()).hasSize(tables).allMatch(DisclosureTable::unitPrinted);
        assertThat(document.tables())
                .allSatisfy(table -> assertThat(table.columns())
                        .extracting(DisclosureTable.Column::templateColumn)
                        .doesNotContainNull());
        assertThat(document.facts()).extracting(Fact::origin).containsAnyOf(Origin.PRINTED);
        assertThat(document.facts()).extracting(Fact::origin).isSubsetOf(Origin.PRINTED, Origin.REPAIRED);
        assertThat(document.notes()).extracting(Note::code).doesNotContain(Note.Code.ROW_NOT_READ);
    }

    private static BudgetDocument read(String name) throws IOException, UnreadableDocumentException {
        byte[] bytes = Files.readAllBytes(Corpus.file("disclosures/" + name + ".pdf"));
        ParseResult result = new DisclosureParser(TemplateSets.all(), new FigurePlacement())
                .parse(new PdfReader().read(bytes), ParseHints.none());
        return ((ParseResult.Parsed) result).document();
    }

    private static List<String> row(Fact fact) {
        return List.of(
                String.valueOf(fact.table()),
                fact.row(),
                fact.column(),
                fact.printed().replaceAll("[, ]", ""));
    }

    private static List<List<String>> truth(String name) throws IOException {
        String resource = "/truth/" + name + ".csv";
        byte[] bytes = Objects.requireNonNull(RenderedPagesTest.class.getResourceAsStream(resource))
                .readAllBytes();
        List<List<String>> rows = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            rows.add(List.of(line.replace("\"", "").split(",", -1)));
        }
        return rows.subList(1, rows.size());
    }
}
