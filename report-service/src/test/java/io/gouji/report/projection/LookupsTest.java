package io.gouji.report.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.report.ServiceTest;
import io.gouji.report.StoredViews;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What names documents or budgets costs the same however many others there are. */
@ServiceTest
class LookupsTest {

    private static final String MANY = """
      insert into document (document_id, budget_id)
      select 'lookup-' || i, gen_random_uuid() from generate_series(1, 5000) as i;
      insert into budget (budget_id, document_id, revisions, organisation, fiscal_year, kind)
      select budget_id, document_id, 1, '某局', 2025, 'DEPARTMENT_BUDGET' from document where document_id like 'lookup-%';
      insert into finding (document_id, ordinal, rule_id, severity, outcome)
      select 'lookup-' || i, n, 'ARI-TOT-01', 'ERROR', 'HELD' from generate_series(1, 5000) as i, generate_series(1, 10) as n
      """;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void idsAreLookedUpAndNoTableIsReadAsAWhole(String name, String statement, String ids) {
        String plan = StoredViews.planAmong(MANY, statement.replace(":ids", "'" + ids + "'"));

        assertThat(plan).contains("Index").doesNotContain("Seq Scan");
    }

    static Stream<Arguments> idsAreLookedUpAndNoTableIsReadAsAWhole() {
        String documents = "[\"lookup-7\", \"lookup-8\"]";
        String budgets = "[\"00000000-0000-0000-0000-000000000001\", \"00000000-0000-0000-0000-000000000002\"]";
        return Stream.of(
                Arguments.of("budgets before", ViewStatements.BUDGETS_BEFORE, documents),
                Arguments.of("remove findings", ViewStatements.REMOVE_FINDINGS, documents),
                Arguments.of("remove empty budgets", ViewStatements.REMOVE_EMPTY_BUDGETS, budgets),
                Arguments.of("renew budgets", ViewStatements.RENEW_BUDGETS, budgets));
    }
}
