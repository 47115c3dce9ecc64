package io.gouji.model.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a template set says, and what it must not let pass when somebody edits it. */
class TemplateSetReaderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copySmallSet() throws IOException {
        for (String name : List.of("set.yaml", "01-summary.yaml", "02-detail.yaml", "03-fund.yaml", "between.yaml")) {
            try (InputStream stream = TemplateSetReaderTest.class.getResourceAsStream("/templates/small/" + name)) {
                Files.copy(Objects.requireNonNull(stream), folder.resolve(name));
            }
        }
    }

    @Test
    void readsTablesPanelsAndRows() {
        TemplateSet set = TemplateSetReader.ofFolder(folder);

        assertThat(set.id()).isEqualTo("small");
        assertThat(set.kinds()).containsExactly(BudgetKind.UNIT_BUDGET);
        assertThat(set.unit()).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(set.tables()).extracting(TableTemplate::number).containsExactly(1, 2, 3);
        TableTemplate summary = set.table(1).orElseThrow();
        assertThat(summary.panelOfRow("上级").orElseThrow().side()).isEqualTo("收入");
        assertThat(summary.codedPanel().orElseThrow().side()).isEqualTo("支出");
        assertThat(summary.panels().get(0).rows().map(LabelledRow::id)).containsExactly("拨款", "本级", "上级", "收入总计");
        assertThat(summary.panels().get(0).total().orElseThrow().id()).isEqualTo("收入总计");
        assertThat(set.table(2)
                        .orElseThrow()
                        .panels()
                        .get(0)
                        .column("c3")
                        .orElseThrow()
                        .header())
                .isEqualTo("项目支出");
    }

    @Test
    void readsIdentitiesOfTablesThenThoseBetweenThem() {
        TemplateSet set = TemplateSetReader.ofFolder(folder);

        assertThat(set.identities())
                .extracting(Identity::rule)
                .containsExactly(
                        "R-TOTAL",
                        "R-SOURCES",
                        "R-CLASSES",
                        "R-ROW",
                        "R-ROLL-UP",
                        "R-CLASS",
                        "R-CODE",
                        "R-PENSION",
                        "R-FUND",
                        "R-EMPTY");
        Identity rollUp = set.identities().get(4);
        assertThat(rollUp.scope()).isEqualTo(new Scope.EachParent(2));
        assertThat(rollUp.columns()).containsExactly("c1", "c2", "c3");
        assertThat(rollUp.uses()).containsExactlyInAnyOrder(Identity.Use.values());
        assertThat(set.identities().get(7).uses()).containsExactly(Identity.Use.CHECK);
        assertThat(set.identities().get(9).scope()).isEqualTo(new Scope.WhenEmpty(3));
    }

    @Test
    void bundledSetIsComplete() {
        TemplateSet xinjiang = TemplateSets.byId(TemplateSets.XINJIANG_11);

        assertThat(xinjiang.tables())
                .extracting(TableTemplate::kind)
                .containsExactly("TOT", "INC", "EXP", "FAS", "GPB", "BAS", "PRJ", "GOV", "SCB", "SAN", "CRY");
        assertThat(xinjiang.tables())
                .extracting(table -> table.panels().stream()
                        .mapToInt(panel -> panel.columns().size())
                        .max()
                        .orElse(0))
                .containsExactly(1, 12, 3, 4, 3, 3, 11, 4, 4, 4, 9);
        assertThatThrownBy(() -> TemplateSets.byId("atlantis-3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("atlantis-3");
    }

    @Test
    void unknownKeyFails() throws IOException {
        failsAfter("02-detail.yaml", "kind: EXP", "kind: EXP\ncolour: red", "colour");
    }

    @Test
    void keyGivenTwiceFails() throws IOException {
        failsAfter("02-detail.yaml", "kind: EXP", "kind: EXP\nkind: INC", "kind");
    }

    @Test
    void missingFileFails() throws IOException {
        failsAfter("set.yaml", "03-fund.yaml", "03-funds.yaml", "03-funds.yaml");
    }

    @Test
    void unknownTableFails() throws IOException {
        failsAfter("between.yaml", "T3[总计].c1 <=", "T4[总计].c1 <=", "unknown table T4");
    }

    @Test
    void unknownTableOfAScopeFails() throws IOException {
        failsAfter("between.yaml", "{empty: T3}", "{empty: T9}", "unknown table T9");
    }

    @Test
    void unknownRowFails() throws IOException {
        failsAfter("01-summary.yaml", "+ T1[上级].c1", "+ T1[下级].c1", "unknown row 下级 of T1");
    }

    @Test
    void unknownColumnFails() throws IOException {
        failsAfter("02-detail.yaml", "c2..c3\"", "c2..c4\"", "unknown column c4 of T2");
    }

    @Test
    void wordWithoutItsScopeFails() throws IOException {
        failsAfter("02-detail.yaml", "for: {row: T2}, ", "", "ROW");
    }

    @Test
    void tableOfTheScopeThatTheFormulaDoesNotNameFails() throws IOException {
        failsAfter("between.yaml", "{code: [T2, T3]}", "{code: [T1, T2, T3]}", "T1 is in the scope but in no term");
    }

    @Test
    void columnsToRepeatForWithoutTheWordColumnFail() throws IOException {
        failsAfter("02-detail.yaml", "{row: T2}", "{row: T2, column: c1..c3}", "the word column");
    }

    @Test
    void wordColumnWithoutColumnsToRepeatForFails() throws IOException {
        failsAfter("02-detail.yaml", "{parent: T2, column: c1..c3}", "{parent: T2}", "the word column");
    }

    @Test
    void formulaThatIsNotUnderstoodFails() throws IOException {
        failsAfter("02-detail.yaml", "T2[row].c1 =", "T2[row].c1 !", "formula");
    }

    @Test
    void tableDeclaredTwiceFails() throws IOException {
        failsAfter("03-fund.yaml", "table: 3", "table: 2", "table T2 is declared twice");
    }

    @Test
    void rowDeclaredTwiceFails() throws IOException {
        failsAfter("01-summary.yaml", "id: 本级", "id: 上级", "declared twice: 上级");
    }

    @Test
    void columnDeclaredTwiceFails() throws IOException {
        failsAfter("02-detail.yaml", "name: \"2\"", "name: \"1\"", "declared twice: 1");
    }

    @Test
    void columnsOutOfOrderFail() throws IOException {
        failsAfter("02-detail.yaml", "{id: c2", "{id: c5", "columns of table T2");
    }

    private void failsAfter(String file, String from, String to, String message) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replaceFirst(Pattern.quote(from), to));

        assertThatThrownBy(() -> TemplateSetReader.ofFolder(folder)).hasMessageContaining(message);
    }
}
