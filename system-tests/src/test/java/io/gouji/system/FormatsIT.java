package io.gouji.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same kind of disclosure in every format that departments publish, from upload to figures and findings. */
@ExtendWith(RunningStack.class)
class FormatsIT {

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFigureStandsWhereItWasPrinted(Format format, Pipeline pipeline) {
        GeneratedDisclosure disclosure = disclosure(format);

        String budget = pipeline.budgetOf(
                "预算." + format.extension(), disclosure.content().bytes());

        List<Cells.Cell> read = Cells.of(Cells.rows(pipeline.factsCsv(budget)).stream()
                .filter(row -> !"AMBIGUOUS".equals(row.get("origin")))
                .toList());
        List<Cells.Cell> truth = disclosure.facts().stream()
                .map(fact -> new Cells.Cell(
                        String.valueOf(fact.table()), fact.row(), fact.column(), new BigDecimal(fact.value())))
                .toList();
        assertThat(truth).containsAll(read);
        if (format.showsColumns()) {
            assertThat(read).hasSameSizeAs(truth);
        }
        assertThat(pipeline.errors(budget)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void tablesShowEveryFigureOfTheCsv(Format format, Pipeline pipeline) {
        String budget = pipeline.budgetOf(
                "预算." + format.extension(), disclosure(format).content().bytes());
        String path = "/api/v1/budgets/" + budget + "/tables";

        long shown = 0;
        for (JsonNode table : pipeline.getJson(path).path("items")) {
            for (JsonNode row :
                    pipeline.getJson(path + "/" + table.path("number").asInt()).path("rows")) {
                for (JsonNode cell : row.path("cells")) {
                    shown += cell.isNull() ? 0 : 1;
                }
            }
        }

        assertThat(shown).isEqualTo(Cells.rows(pipeline.factsCsv(budget)).size());
    }

    private static GeneratedDisclosure disclosure(Format format) {
        return DisclosureGenerator.generate(9_100 + format.ordinal(), GenerationOptions.sound(format, Size.SMALL));
    }
}
