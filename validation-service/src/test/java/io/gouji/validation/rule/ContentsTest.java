package io.gouji.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.finding.Outcome;
import io.gouji.model.template.TemplateSets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a table of contents announces, and what the document has. */
class ContentsTest {

    private static List<String> missing(String... entries) {
        DisclosureBuilder disclosure =
                DisclosureBuilder.ofSet(TemplateSets.JIANGSU_12).words(Words.announcing(entries));
        return Judging.of(disclosure, "CMP-18", Outcome.VIOLATED).stream()
                .map(finding -> finding.message().zh())
                .toList();
    }

    @Test
    void tableMayBeAnnouncedInOtherWordsOfTheSameMeaning() {
        assertThat(missing("一、收支预算总表", "十、政府性基金财政拨款支出预算表", "十二、政府采购支出预算表")).isEmpty();
    }

    @Test
    void tableThatIsNotThereIsMissing() {
        assertThat(missing("一、收支预算总表", "二、收入预算总表", "十三、国有资本经营预算支出预算表"))
                .singleElement()
                .asString()
                .contains("国有资本经营预算");
    }
}
