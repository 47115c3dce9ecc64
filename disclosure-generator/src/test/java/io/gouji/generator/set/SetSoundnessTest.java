package io.gouji.generator.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GeneratedDisclosure;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.check.Rollups;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import io.gouji.generator.truth.Fact;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables of the sets beside xinjiang-11 agree with themselves and with each other. */
class SetSoundnessTest {

    private static Stream<List<Fact>> disclosures(String set) {
        return LongStream.range(0, 120)
                .mapToObj(seed -> DisclosureGenerator.generate(
                        seed,
                        GenerationOptions.sound(Format.TABS, seed % 2 == 0 ? Size.SMALL : Size.MEDIUM)
                                .of(set)))
                .map(GeneratedDisclosure::facts);
    }

    @Test
    void shanghai() {
        disclosures("shanghai-9").forEach(facts -> {
            assertThat(Rollups.broken(facts, "合计")).isEmpty();
            long all = Rollups.cell(facts, 1, "收入/收入总计", "本年收入/预算数");
            assertThat(all).isPositive();
            assertThat(Rollups.cell(facts, 1, "支出/支出总计", "本年支出/预算数") + Rollups.cell(facts, 1, "支出/支出总计", "本年支出/预算数/合计"))
                    .isEqualTo(all);
            assertThat(Rollups.cell(facts, 2, "合计", "收入预算/合计")).isEqualTo(all);
            assertThat(Rollups.cell(facts, 3, "合计", "支出预算/合计")).isEqualTo(all);
            assertThat(Rollups.cell(facts, 4, "收入/收入总计", "财政拨款收入/预算数"))
                    .isEqualTo(Rollups.cell(facts, 4, "支出/支出总计", "财政拨款支出/合计"))
                    .isEqualTo(Rollups.cell(facts, 2, "合计", "收入预算/财政拨款收入"));
            assertThat(Rollups.cell(facts, 5, "合计", "一般公共预算支出/合计"))
                    .isEqualTo(Rollups.cell(facts, 4, "支出/支出总计", "财政拨款支出/一般公共预算"));
            assertThat(Rollups.cell(facts, 8, "合计", "一般公共预算基本支出/合计"))
                    .isEqualTo(Rollups.cell(facts, 5, "合计", "一般公共预算支出/基本支出"));
            long running = Rollups.cell(facts, 8, "合计", "一般公共预算基本支出/公用经费");
            assertThat(Rollups.cell(facts, 9, "", "机关运行经费预算数") * 10_000).isCloseTo(running, within(5_000L));
        });
    }

    @Test
    void finalAccounts() {
        disclosures("final-accounts-9").forEach(facts -> {
            assertThat(Rollups.broken(facts, "合计")).isEmpty();
            long income = Rollups.cell(facts, 1, "收入/本年收入合计", "收入/决算数");
            long spent = Rollups.cell(facts, 1, "支出/本年支出合计", "支出/决算数");
            long all = Rollups.cell(facts, 1, "收入/总计", "收入/决算数");
            assertThat(Rollups.cell(facts, 1, "支出/总计", "支出/决算数")).isEqualTo(all);
            assertThat(income + Rollups.cell(facts, 1, "收入/年初结转和结余", "收入/决算数")).isCloseTo(all, within(1L));
            assertThat(spent + Rollups.cell(facts, 1, "支出/年末结转和结余", "支出/决算数")).isCloseTo(all, within(1L));
            assertThat(Rollups.cell(facts, 2, "合计", "本年收入合计")).isEqualTo(income);
            assertThat(Rollups.cell(facts, 3, "合计", "本年支出合计")).isEqualTo(spent);
            assertThat(Rollups.cell(facts, 4, "收入/总计", "收入/决算数")).isEqualTo(Rollups.cell(facts, 4, "支出/总计", "支出/合计"));
            assertThat(Rollups.cell(facts, 5, "合计", "合计"))
                    .isEqualTo(Rollups.cell(facts, 4, "支出/本年支出合计", "支出/一般公共预算财政拨款"));
            assertThat(Rollups.cell(facts, 6, "人员经费合计", "决算数") + Rollups.cell(facts, 6, "公用经费合计", "决算数"))
                    .isCloseTo(Rollups.cell(facts, 5, "合计", "基本支出"), within(1L));
            for (int fund = 8; fund <= 9; fund++) {
                assertThat(Rollups.cell(facts, fund, "合计", "年初结转和结余") + Rollups.cell(facts, fund, "合计", "本年收入"))
                        .isCloseTo(
                                Rollups.cell(facts, fund, "合计", "本年支出/小计") + Rollups.cell(facts, fund, "合计", "年末结转和结余"),
                                within(2L));
            }
        });
    }

    @Test
    void jiangsu() {
        disclosures("jiangsu-12").forEach(facts -> {
            assertThat(Rollups.broken(facts, "合计")).isEmpty();
            long all = Rollups.cell(facts, 1, "收入/收入合计", "收入/金额");
            assertThat(Rollups.cell(facts, 1, "支出/支出合计", "支出/支出用途/金额")).isEqualTo(all);
            assertThat(Rollups.cell(facts, 2, "收入总计", "金额")).isEqualTo(all);
            assertThat(Rollups.cell(facts, 3, "", "合计")).isEqualTo(all);
            assertThat(Rollups.cell(facts, 3, "", "基本支出")
                            + Rollups.cell(facts, 3, "", "项目支出")
                            + Rollups.cell(facts, 3, "", "单位预留机动经费"))
                    .isCloseTo(all, within(2L));
            assertThat(Rollups.cell(facts, 5, "合计", "金额")).isEqualTo(Rollups.cell(facts, 4, "支出/支出合计", "支出/支出用途/金额"));
            assertThat(Rollups.cell(facts, 6, "合计", "金额")).isEqualTo(Rollups.cell(facts, 4, "支出/一、基本支出", "支出/支出用途/金额"));
            assertThat(Rollups.cell(facts, 7, "合计", "金额")).isEqualTo(Rollups.cell(facts, 4, "收入/一、一般公共预算", "收入/金额"));
            assertThat(Rollups.cell(facts, 10, "合计", "金额")).isEqualTo(Rollups.cell(facts, 4, "收入/二、政府性基金预算", "收入/金额"));
        });
    }

    @Test
    void central() {
        disclosures("central-9").forEach(facts -> {
            assertThat(Rollups.broken(facts, "合计")).isEmpty();
            long all = Rollups.cell(facts, 1, "收入/收入总计", "收入/预算数");
            assertThat(Rollups.cell(facts, 1, "支出/支出总计", "支出/预算数")).isEqualTo(all);
            assertThat(Rollups.cell(facts, 2, "合计", "合计")).isEqualTo(all);
            assertThat(Rollups.cell(facts, 3, "合计", "合计")).isEqualTo(all);
            assertThat(Rollups.cell(facts, 4, "收入/收入总计", "收入/预算数"))
                    .isEqualTo(Rollups.cell(facts, 4, "支出/支出总计", "支出/合计"));
            assertThat(Rollups.cell(facts, 5, "合计", "本年预算数/小计"))
                    .isEqualTo(Rollups.cell(facts, 4, "支出/一、本年支出", "支出/一般公共预算"));
            assertThat(Rollups.cell(facts, 6, "合计", "本年一般公共预算基本支出/合计"))
                    .isEqualTo(Rollups.cell(facts, 5, "合计", "本年预算数/基本支出"));
        });
    }
}
