package io.gouji.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Disclosures that are held against each other, in whatever order they come in. */
@ExtendWith(RunningStack.class)
class AcrossDocumentsIT {

    private static final GeneratedDisclosure THIS_YEAR = DisclosureGenerator.generate(
            88_001, GenerationOptions.sound(Format.TABS, Size.SMALL).withoutNoise());
    private static final int YEAR = Integer.parseInt(fact("fiscal_year"));
    private static final String ORGANISATION = fact("organisation");

    @Test
    void twoYearsSayTheSameOfEachOtherInEitherOrder(Pipeline pipeline) {
        String first = pipeline.budgetOf("next.txt", disclosure("甲示例服务中心", YEAR));
        assertThat(notChecked(pipeline, first, "XDC-01")).containsExactly("OTHER_DOCUMENTS");
        pipeline.budgetOf("before.txt", disclosure("甲示例服务中心", YEAR - 1));
        pipeline.budgetOf("before.txt", disclosure("乙示例服务中心", YEAR - 1));
        String second = pipeline.budgetOf("next.txt", disclosure("乙示例服务中心", YEAR));

        await().atMost(Duration.ofSeconds(60))
                .until(() -> !violations(pipeline, first, "XDC-01").isEmpty());

        List<String> late = figures(violations(pipeline, first, "XDC-01"));
        assertThat(late).isNotEmpty().isEqualTo(figures(violations(pipeline, second, "XDC-01")));
        assertThat(violations(pipeline, first, "XDC-01")).allSatisfy(finding -> {
            assertThat(finding.path("message").path("zh").asText()).contains((YEAR - 1) + "年");
            assertThat(finding.path("evidence"))
                    .anySatisfy(evidence -> assertThat(evidence.path("disclosure")
                                    .path("fiscalYear")
                                    .asInt())
                            .isEqualTo(YEAR - 1));
        });
    }

    @Test
    void disclosureUnderAnotherNameIsFoundInBoth(Pipeline pipeline) {
        String original = pipeline.budgetOf("original.txt", disclosure("丙示例管理站", YEAR));
        String copy = pipeline.budgetOf("copy.txt", disclosure("丁示例管理站", YEAR));

        await().atMost(Duration.ofSeconds(60))
                .until(() -> repeats(pipeline, original, "丁示例管理站") && repeats(pipeline, copy, "丙示例管理站"));
    }

    private static String fact(String name) {
        return Objects.requireNonNull(THIS_YEAR.meta().get(name), name);
    }

    private static boolean repeats(Pipeline pipeline, String budget, String organisation) {
        return violations(pipeline, budget, "XDC-07").stream()
                .anyMatch(finding -> finding.path("message").path("zh").asText().contains(organisation));
    }

    /** The same figures under another name, of another year. */
    private static byte[] disclosure(String organisation, int year) {
        return THIS_YEAR
                .text()
                .replace(ORGANISATION, organisation)
                .replaceAll(YEAR + "(?=\\s*年)", String.valueOf(year))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<JsonNode> violations(Pipeline pipeline, String budget, String rule) {
        return pipeline.findings(budget, "VIOLATED").stream()
                .filter(finding -> rule.equals(finding.path("ruleId").asText()))
                .toList();
    }

    private static List<String> notChecked(Pipeline pipeline, String budget, String rule) {
        return pipeline.findings(budget, "NOT_CHECKED").stream()
                .filter(finding -> rule.equals(finding.path("ruleId").asText()))
                .map(finding -> finding.path("reason").asText())
                .toList();
    }

    private static List<String> figures(List<JsonNode> findings) {
        return findings.stream()
                .map(finding ->
                        finding.path("actual") + " " + finding.path("expected") + " " + finding.path("difference"))
                .sorted()
                .toList();
    }
}
