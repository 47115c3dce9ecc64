package io.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who writes a template set is told from the command line. */
class TemplateCheckMainTest {

    private static final String SET = """
            id: small-1
            name: {zh: 一张表, en: One table}
            kinds: [DEPARTMENT_BUDGET]
            unit: 万元
            columnNames: PRINTED
            tables: [01.yaml]
            identities: between.yaml
            """;
    private static final String TABLE = """
            table: 1
            kind: TOT
            title: {zh: 国有林场收支一览表, en: Forest farms}
            aliases: []
            panels:
              - columns:
                  - {id: c1, header: 合计}
                  - {id: c2, header: 基本支出}
                codes: {classification: FUNCTIONAL, depth: 3}
                labels:
                  - {id: 合计, label: 合计, total: true}
            identities:
              - {rule: ARI-EXP-02, for: {parent: T1, column: c1..c2}, formula: "T1[parent].column = T1[children].column"}
            """;
    private static final String PAGE = """
            <html><body><h1>某某县林业局2025年部门预算</h1><h2>国有林场收支一览表</h2><p>单位：万元</p>
            <table><tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td></tr>
            <tr><td>213</td><td>农林水支出</td><td>12.50</td><td>12.50</td></tr>
            <tr><td></td><td>合计</td><td>12.50</td><td>12.50</td></tr></table></body></html>
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void setThatReadsADocumentPasses() throws IOException {
        write(TABLE);
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);

        int code = check(page);

        assertThat(code).as(text()).isZero();
        assertThat(text()).contains("OK").contains("small-1").contains("4 figures");
    }

    @Test
    void formulaThatNamesAMissingColumnIsAnError() throws IOException {
        write(TABLE.replace("c1..c2", "c1..c3").replace("T1[children].column", "T1[children].c9"));

        int code = check();

        assertThat(code).isEqualTo(1);
        assertThat(text()).contains("ERROR").contains("ARI-EXP-02");
    }

    @Test
    void ruleThatTheCatalogueLacksIsAnError() throws IOException {
        write(TABLE.replace("ARI-EXP-02", "ARI-XYZ-99"));

        int code = check();

        assertThat(code).isEqualTo(1);
        assertThat(text()).contains("ARI-XYZ-99");
    }

    private void write(String table) throws IOException {
        Files.writeString(folder.resolve("set.yaml"), SET);
        Files.writeString(folder.resolve("01.yaml"), table);
        Files.writeString(folder.resolve("between.yaml"), "identities: []\n");
    }

    private int check(Path... documents) {
        return new TemplateCheckMain(new PrintStream(printed, true, StandardCharsets.UTF_8))
                .check(folder, List.of(documents));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
