package io.gouji.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.Layout.Cell;
import io.gouji.ingest.extract.Layout.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real disclosures, where they are at hand: in the folder that GOUJI_CORPUS names, or beside the repository. */
class RealPdfTest {

    private static final Pattern FIELD = Pattern.compile("\\G(?:\"([^\"]*)\"|([^,\"]*))(,|$)");

    /**
     * The truth has class, section and item as one code, the page in cells of their own.
     *
     * @param codes where such cells begin, and how many there are
     */
    @ParameterizedTest
    @CsvSource({
        "sh_putuo_czj_dept_final_2024, T1, ''",
        "sh_putuo_czj_dept_final_2024, T2, 0:3",
        "sh_putuo_czj_dept_final_2024, T3, 0:3",
        "sh_putuo_czj_dept_final_2024, T4, ''",
        "sh_putuo_czj_dept_final_2024, T5, 0:3",
        "sh_putuo_czj_dept_final_2024, T6, 0:2 4:2",
        "sh_putuo_czj_dept_final_2024, T7, ''",
        "sh_putuo_czj_final_2024_seededfaults, T1, ''",
        "sh_putuo_czj_final_2024_seededfaults, T2, 0:3",
        "sh_putuo_czj_final_2024_seededfaults, T4, ''",
        "sh_putuo_czj_final_2024_seededfaults, T5, 0:3",
        "sh_putuo_czj_final_2024_seededfaults, T6, 0:2 4:2",
        "sh_putuo_czj_final_2024_seededfaults, T7, ''"
    })
    void everyRowOfTheTruthIsReadCellByCell(String document, String table, String codes) {
        // Given
        Path truth = folder().resolve("gold/grids/" + document + "-" + table + ".csv");
        assumeTrue(Files.exists(truth), () -> "no truth at " + truth);

        // When
        List<String> read = new ArrayList<>();
        layout(document)
                .pages()
                .forEach(page -> page.lines().stream()
                        .filter(Line::hasCells)
                        .forEach(line -> read.add(String.join("|", withWholeCodes(line, codes)))));

        // Then
        lines(truth).stream().skip(1).forEach(line -> assertThat(read).contains(String.join("|", fields(line))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "js_cpc_office_budget_2019_tables; 1; 八、社会保障和就业支出 1,374.63",
                "js_cpc_office_budget_2019_tables; 9; 1,471.70 508.20 70.00 411.20  411.20 27.00 933.50 30.00",
                "js_cpc_office_budget_2019_tables; 12;    其他办公消耗用品及类似物品 分散自行组织 4.50",
                "js_high_court_budget_2018; 14; 2,558.26 620.75 170.00 266.80  266.80 183.95 271.26 1,666.25",
                "js_high_court_budget_2018; 12; 30302 退休费 744.51",
                "sh_city_czj_budget_2025; 8; 208 08 01 死亡抚恤 1,200,000 1,200,000",
                "sh_city_czj_budget_2025; 10; 201 06 05 财政国库业务 14,111,000  14,111,000",
                "sh_city_czj_budget_2025; 20; 346.30 288.70 25.40 32.20  32.20 2,517.78",
                "sh_putuo_czj_dept_budget_2025; 12; 201 06 01 行政运行 16,231,840.80 16,093,326.00 138,514.80",
                "sh_putuo_czj_dept_budget_2025; 20; 302 99 其他商品和服务支出 412,120.00 0.00 412,120.00",
                "sh_putuo_gov_office_dept_budget_2025; 11; 201 03 50 事业运行 3,807,295.58 3,767,295.58 40,000.00",
                "sh_putuo_welfare_home_unit_budget_2024; 9; 7 11 02 事业单位医疗 503,724 503,724",
                "sh_putuo_welfare_home_unit_budget_2024; 15; 6.4 0 0 6.4  6.4 0"
            })
    void rowsReadFromTheRenderedPages(String document, int page, String row) {
        // When
        List<String> read = layout(document).pages().get(page - 1).lines().stream()
                .filter(Line::hasCells)
                .map(RealPdfTest::joined)
                .toList();

        // Then blank cells between are kept
        assertThat(read).anyMatch(line -> line.contains(row.strip().replace(' ', '|')));
    }

    private static String joined(Line line) {
        return String.join("|", line.cells().stream().map(Cell::text).toList());
    }

    private static List<String> withWholeCodes(Line line, String codes) {
        List<String> texts =
                new ArrayList<>(line.cells().stream().map(Cell::text).toList());
        String[] groups = codes.split(" ");
        for (int i = groups.length - 1; i >= 0 && !groups[i].isEmpty(); i--) {
            int from = Integer.parseInt(groups[i].substring(0, 1));
            int end = from + Integer.parseInt(groups[i].substring(2));
            if (end >= texts.size()) {
                continue;
            }
            String whole = String.join("", texts.subList(from, end));
            boolean code = whole.matches("[0-9]*");
            String name = texts.get(end).isEmpty() && !code ? whole : texts.get(end);
            texts.subList(from, end + 1).clear();
            texts.addAll(from, List.of(code ? whole : "", name));
        }
        return texts;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(line);
        while (matcher.find()) {
            fields.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            if (matcher.group(3).isEmpty()) {
                break;
            }
        }
        return fields;
    }

    private static Layout layout(String document) {
        Path file = folder().resolve("disclosures/" + document + ".pdf");
        assumeTrue(Files.exists(file), () -> "the real disclosures are not here: " + file);
        try {
            return Reading.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        @Nullable String named = System.getenv("GOUJI_CORPUS");
        if (named != null) {
            return Path.of(named);
        }
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path beside = up.resolve("shared").resolve("data");
            if (Files.isDirectory(beside)) {
                return beside;
            }
        }
        return Path.of("shared", "data");
    }
}
