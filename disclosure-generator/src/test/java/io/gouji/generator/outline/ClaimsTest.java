package io.gouji.generator.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What sentences and performance targets claim is what they say, and agrees with the tables. */
class ClaimsTest {

    private static final List<GeneratedDisclosure> DISCLOSURES = LongStream.range(0, 60)
            .mapToObj(seed -> DisclosureGenerator.generate(seed, GenerationOptions.sound(Format.TABS, Size.MEDIUM)))
            .toList();

    @Test
    void everyClaimStandsInItsSentence() {
        for (GeneratedDisclosure disclosure : DISCLOSURES) {
            assertThat(disclosure.claims()).hasSizeGreaterThan(30).allSatisfy(claim -> {
                boolean unchanged =
                        claim.measure().equals("change_amount") && claim.quote().contains("与上年预算持平");
                assertThat(claim.quote().replace(",", ""))
                        .contains(unchanged ? "持平" : claim.value().replace("-", ""));
                assertThat(claim.quote()).contains(claim.unit().equals("人") ? "人" : claim.unit());
            });
        }
    }

    @Test
    void totalsInWordsAreThoseOfTheTables() {
        for (GeneratedDisclosure disclosure : DISCLOSURES) {
            String total = fact(disclosure, 1, "收入总计", "预算数");

            assertThat(claim(disclosure, "1", "收支总预算", "amount")).isEqualTo(total);
            assertThat(claim(disclosure, "3", "支出预算", "amount")).isEqualTo(total);
            assertThat(claim(disclosure, "12.4", "整体预算绩效目标", "amount")).isEqualTo(total);
        }
    }

    @Test
    void sharesOfExpenditureMakeUpAHundred() {
        for (GeneratedDisclosure disclosure : DISCLOSURES) {
            BigDecimal shares = disclosure.claims().stream()
                    .filter(claim ->
                            claim.section().equals("3") && claim.measure().equals("share_pct"))
                    .map(claim -> new BigDecimal(claim.value()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(shares).isBetween(new BigDecimal("99.99"), new BigDecimal("100.01"));
        }
    }

    @Test
    void weightsMakeUpNinetyPoints() {
        for (GeneratedDisclosure disclosure : DISCLOSURES) {
            Map<Integer, Integer> weights = disclosure.goals().stream()
                    .collect(Collectors.groupingBy(
                            Goal::table, Collectors.summingInt(goal -> Integer.parseInt(goal.weight()))));

            assertThat(weights).containsKey(0);
            assertThat(weights.values()).containsOnly(90);
        }
    }

    private static String claim(GeneratedDisclosure disclosure, String section, String subject, String measure) {
        return disclosure.claims().stream()
                .filter(claim -> claim.section().equals(section)
                        && claim.subject().equals(subject)
                        && claim.measure().equals(measure))
                .map(Claim::value)
                .findFirst()
                .orElseThrow();
    }

    private static String fact(GeneratedDisclosure disclosure, int table, String row, String column) {
        return disclosure.facts().stream()
                .filter(fact -> fact.table() == table
                        && fact.row().equals(row)
                        && fact.column().equals(column))
                .map(fact -> fact.value())
                .findFirst()
                .orElseThrow();
    }
}
