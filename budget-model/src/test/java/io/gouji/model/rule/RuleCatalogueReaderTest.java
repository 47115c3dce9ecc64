package io.gouji.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.model.template.TemplateSets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the catalogue must not let pass when somebody edits it. */
class RuleCatalogueReaderTest {

    private static final List<String> FILES = List.of(
            "catalogue.yaml",
            "vocabulary.yaml",
            "within-table.yaml",
            "cross-table.yaml",
            "narrative-vs-table.yaml",
            "year-on-year.yaml",
            "classification.yaml",
            "performance.yaml",
            "completeness.yaml",
            "privacy.yaml",
            "plausibility.yaml",
            "cross-document.yaml",
            "timeliness.yaml",
            "intake.yaml");

    @TempDir
    Path folder;

    @BeforeEach
    void copyBundledCatalogue() throws IOException {
        for (String name : FILES) {
            try (InputStream stream = RuleCatalogueReaderTest.class.getResourceAsStream("/rules/" + name)) {
                Files.copy(Objects.requireNonNull(stream), folder.resolve(name));
            }
        }
    }

    @Test
    void readsWhatTheProductBringsAlong() {
        assertThat(read().version()).isEqualTo(RuleCatalogue.bundled().version());
    }

    @Test
    void anotherTextIsAnotherVersion() throws IOException {
        edit("intake.yaml", "Noise rows were set aside", "Noise rows were left out");

        assertThat(read().version()).isNotEqualTo(RuleCatalogue.bundled().version());
    }

    @Test
    void unknownKeyFails() throws IOException {
        edit("intake.yaml", "- id: INT-07", "- id: INT-07\n    colour: red");

        assertThatThrownBy(this::read).hasMessageContaining("colour").hasMessageContaining("intake.yaml");
    }

    @Test
    void keyGivenTwiceFails() throws IOException {
        edit("intake.yaml", "- id: INT-07", "- id: INT-07\n    severity: ERROR");

        assertThatThrownBy(this::read).hasMessageContaining("severity");
    }

    @Test
    void idGivenTwiceFails() throws IOException {
        edit("intake.yaml", "- id: INT-07", "- id: INT-06");

        assertThatThrownBy(this::read).hasMessageContaining("INT-06").hasMessageContaining("twice");
    }

    @Test
    void missingTitleFails() throws IOException {
        edit("intake.yaml", "    title: {zh: 剔除杂乱行, en: Noise rows were set aside}\n", "");

        assertThatThrownBy(this::read).hasMessageContaining("title");
    }

    @Test
    void textInOneLanguageFails() throws IOException {
        edit("intake.yaml", "en: Noise rows were set aside", "en: ''");

        assertThatThrownBy(this::read).hasMessageContaining("both languages").hasMessageContaining("INT-07");
    }

    @Test
    void gapThatNobodyFillsFails() throws IOException {
        edit("catalogue.yaml", "{tolerance}", "{leeway}");

        assertThatThrownBy(this::read).hasMessageContaining("{leeway}");
    }

    @Test
    void reasonWithoutWordsFails() throws IOException {
        edit("catalogue.yaml", "    CIRCULAR:\n", "    UNIT_ASSUMED:\n");

        assertThatThrownBy(this::read).hasMessageContaining("UNIT_ASSUMED");
    }

    @Test
    void unknownLegalBasisFails() throws IOException {
        edit("within-table.yaml", "legalBasis: [B5, B6]", "legalBasis: [B5, B66]");

        assertThatThrownBy(this::read).hasMessageContaining("B66").hasMessageContaining("ARI-SAN-02");
    }

    @Test
    void unknownFamilyFails() throws IOException {
        edit("intake.yaml", "family: intake", "family: outtake");

        assertThatThrownBy(this::read).hasMessageContaining("outtake");
    }

    @Test
    void unknownTemplateSetFails() throws IOException {
        edit("intake.yaml", "central-9]", "central-9, atlantis-3]");

        assertThatThrownBy(this::read).hasMessageContaining("atlantis-3");
    }

    @Test
    void identityWithoutRuleFails() throws IOException {
        edit("within-table.yaml", "- id: ARI-TOT-08", "- id: ARI-TOT-88");

        assertThatThrownBy(this::read).hasMessageContaining("ARI-TOT-08");
    }

    @Test
    void ruleWithoutFormulaFails() throws IOException {
        edit("intake.yaml", "    formula: \"count(repairs NOISE_ROW)\"\n", "");

        assertThatThrownBy(this::read).hasMessageContaining("INT-07").hasMessageContaining("formula");
    }

    @Test
    void unknownColumnOfAFormulaFails() throws IOException {
        edit("narrative-vs-table.yaml", "EXP[总计].基本支出", "EXP[总计].基木支出");

        assertThatThrownBy(this::read).hasMessageContaining("基木支出").hasMessageContaining("NAR-05");
    }

    @Test
    void columnThatNoTableOfTheKindHasFails() throws IOException {
        edit("narrative-vs-table.yaml", "EXP[总计].基本支出", "EXP[总计].人员经费");

        assertThatThrownBy(this::read).hasMessageContaining("人员经费").hasMessageContaining("NAR-05");
    }

    @Test
    void unknownKindOfTableFails() throws IOException {
        edit("narrative-vs-table.yaml", "EXP[总计].基本支出", "ABC[总计].基本支出");

        assertThatThrownBy(this::read).hasMessageContaining("ABC");
    }

    @Test
    void unknownSectionFails() throws IOException {
        edit("narrative-vs-table.yaml", "EXPENDITURE[基本支出]", "SPENDING[基本支出]");

        assertThatThrownBy(this::read).hasMessageContaining("SPENDING");
    }

    private RuleCatalogue read() {
        return RuleCatalogueReader.ofFolder(folder, TemplateSets.all());
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path, StandardCharsets.UTF_8);
        int last = text.lastIndexOf(from);
        assertThat(last).as("%s has %s", file, from).isNotNegative();
        Files.writeString(path, text.substring(0, last) + to + text.substring(last + from.length()));
    }
}
