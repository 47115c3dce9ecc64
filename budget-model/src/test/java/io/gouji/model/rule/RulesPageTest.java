package io.gouji.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    @Test
    void publishedPageIsThatOfTheCatalogue() throws Exception {
        Path published = Path.of("..", "docs", "rules.md");

        assertThat(Files.readString(published))
                .as("rewrite it with the main method of RulesPage")
                .isEqualTo(RulesPage.text(RuleCatalogue.bundled()));
    }
}
