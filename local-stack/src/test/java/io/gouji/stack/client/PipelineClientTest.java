package io.gouji.stack.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.gouji.model.finding.CoverageSummary;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.model.finding.Severity;
import io.gouji.stack.process.StackException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineClientTest {
    private static final String UPLOAD = "POST /api/v1/documents?fileName=%E9%A2%84+%E7%AE%97%26.txt";
    private static final String FINDINGS =
            "GET /api/v1/budgets/b-1/findings?limit=1000&outcome=VIOLATED,ROUNDING,HELD,NOT_APPLICABLE,NOT_CHECKED,ERROR&revision=2";

    @TempDir
    Path directory;

    private FakeServices services;
    private Path file;

    @BeforeEach
    void startServices() throws Exception {
        services = new FakeServices();
        file = Files.writeString(directory.resolve("预 算&.txt"), "表1");
    }

    @AfterEach
    void stopServices() {
        services.close();
    }

    @Test
    void handsInAFileUnderItsName() {
        services.answer(UPLOAD, 202, "{\"documentId\": \"ff\", \"fileName\": \"预 算&.txt\", \"duplicate\": true}");

        assertThat(submissions(file)).containsExactly(new Submission.Accepted("ff", true));
        assertThat(services.requests()).containsExactly(UPLOAD + " 表1");
    }

    @Test
    void saysWhyAFileIsRefused() {
        services.answer(
                UPLOAD,
                422,
                "{\"code\": \"EMPTY_FILE\", \"detail\": \"文件是空的。\", \"message\": {\"zh\": \"文件是空的。\", \"en\": \"Empty.\"}}");

        assertThat(submissions(file)).containsExactly(new Submission.Refused("EMPTY_FILE", "文件是空的。", "Empty."));
    }

    @Test
    void aRefusalThatIsNoProblemDocumentHasItsStatusAsCode() {
        services.answer(UPLOAD, 502, "Bad Gateway");

        assertThat(submissions(file)).containsExactly(new Submission.Refused("HTTP_502", "Bad Gateway", "Bad Gateway"));
    }

    @Test
    void aFileThatIsNotThereIsRefusedHere() {
        assertThat(submissions(directory.resolve("没有.txt")).get(0))
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("FILE_UNREADABLE"));
        assertThat(services.requests()).isEmpty();
    }

    @Test
    void aZipIsAsManyDocumentsAsItHolds() {
        services.answer(
                UPLOAD,
                202,
                "[{\"documentId\": \"aa\", \"fileName\": \"一.docx\"}, {\"documentId\": \"bb\", \"fileName\": \"二.pdf\"}]");

        assertThat(services.client().submit(file))
                .extracting(SubmittedFile::file, SubmittedFile::submission)
                .containsExactly(
                        tuple(file.resolve("一.docx"), new Submission.Accepted("aa", false)),
                        tuple(file.resolve("二.pdf"), new Submission.Accepted("bb", false)));
    }

    @Test
    void aZipThatIsRefusedInPartSaysWhatBecameOfEach() {
        services.answer(
                UPLOAD,
                422,
                "{\"code\": \"FILES_NOT_ACCEPTED\", \"message\": {\"zh\": \"部分\", \"en\": \"some\"}, \"files\": ["
                        + "{\"fileName\": \"一.docx\", \"status\": 202, \"documentId\": \"aa\", \"duplicate\": false},"
                        + "{\"fileName\": \"二.pdf\", \"status\": 422, \"code\": \"EMPTY_FILE\","
                        + " \"message\": {\"zh\": \"文件是空的。\", \"en\": \"Empty.\"}}]}");

        assertThat(submissions(file))
                .containsExactly(
                        new Submission.Accepted("aa", false), new Submission.Refused("EMPTY_FILE", "文件是空的。", "Empty."));
    }

    @Test
    void waitsThroughEveryStateOfADocument() {
        String status = "GET /api/v1/documents/ff";
        services.answer(UPLOAD, 202, "{\"documentId\": \"ff\"}")
                .answer(status, 404, "{}")
                .answer(status, 200, "{\"state\": \"RECEIVED\", \"budgetId\": null, \"reason\": null}")
                .answer(status, 200, "{\"state\": \"PARSED\", \"budgetId\": \"b-1\"}")
                .answer(status, 200, "{\"state\": \"VALIDATED\", \"budgetId\": \"b-1\"}");

        List<SubmittedFile> results = submit(file, file, directory.resolve("没有.txt"));

        assertThat(results).extracting(SubmittedFile::file).containsExactly(file, directory.resolve("没有.txt"));
        assertThat(results.get(0).problem()).isEmpty();
        assertThat(results.get(0).status())
                .contains(new DocumentStatus("ff", "VALIDATED", Optional.of("b-1"), Optional.empty()));
        assertThat(results.get(1).problem()).map(Problem::code).contains("FILE_UNREADABLE");
    }

    @Test
    void aRejectedDocumentHasItsReason() {
        services.answer(UPLOAD, 202, "{\"documentId\": \"ff\"}")
                .answer(
                        "GET /api/v1/documents/ff",
                        200,
                        "{\"state\": \"REJECTED\", \"reason\": {\"stage\": \"PARSE\", \"code\": \"NOT_A_DISCLOSURE\","
                                + " \"message\": {\"zh\": \"这不是部门预算。\", \"en\": \"Not a budget.\"}}}");

        CheckedFile checked = services.client().checked(submit(file).get(0));

        assertThat(checked.problem())
                .contains(new Problem("REJECTED", "NOT_A_DISCLOSURE", "这不是部门预算。", "Not a budget."));
        assertThat(checked.findings()).isEmpty();
    }

    @Test
    void fetchesTheFindingsOfTheRevisionTheFileBecame() {
        services.answer("GET /api/v1/budgets/b-1/revisions?limit=1000", 200, """
                        {"items": [{"number": 1, "documentId": "aa"}], "next": "c/1"}""")
                .answer("GET /api/v1/budgets/b-1/revisions?limit=1000&after=c%2F1", 200, """
                        {"items": [{"number": 2, "documentId": "ff"}, {"number": 3, "documentId": "bb"}], "next": null}""")
                .answer("GET /api/v1/budgets/b-1?revision=2", 200, """
                        {"organisation": "虚构局", "fiscalYear": 2025, "templateSet": "unknown", "tables": 3, "tablesOfSet": null,
                          "facts": 400, "factsByOrigin": {"AMBIGUOUS": 2}, "claims": 7, "goals": 1,
                          "findings": {"coverage": {"rules": 4, "applied": 3, "held": 2, "violated": 1, "rounding": 0,
                            "notApplicable": 0, "notChecked": 1, "partlyChecked": 0, "failed": 0, "percent": 75.0}},
                          "notes": [{"code": "SET_UNKNOWN", "message": {"zh": "丙", "en": "c"}}]}""")
                .answer(FINDINGS, 200, """
                        {"items": [{"id": "x", "ruleId": "ARI-TOT-01", "ruleVersion": 1, "family": "f", "severity": "ERROR",
                          "outcome": "VIOLATED", "count": 1, "title": {"zh": "甲", "en": "a"},
                          "message": {"zh": "乙", "en": "b"}, "expected": 6.10, "unit": "万元", "evidence": [],
                          "legalBasis": "", "addedLater": true, "waived": true, "explanation": {"kind": "WAIVER", "person": "王某",
                          "reason": "年中追加", "expiresOn": "2026-12-31", "standing": "IN_FORCE", "lapse": null}}],
                          "next": null, "groups": [{"id": "g", "cell": {"table": 1, "row": "合计", "column": "1"},
                          "findings": ["x"]}]}""");
        DocumentStatus status = new DocumentStatus("ff", "VALIDATED", Optional.of("b-1"), Optional.empty());

        CheckedFile checked = services.client()
                .checked(new SubmittedFile(file, new Submission.Accepted("ff", false), Optional.of(status)));

        assertThat(checked.budget())
                .contains(new BudgetSummary(
                        "虚构局",
                        2025,
                        new Coverage("unknown", 3, OptionalInt.empty(), 400, 2, 7, 1),
                        Optional.of(new CoverageSummary(4, 3, 2, 1, 0, 0, 1, 0, 0, new BigDecimal("75.0"))),
                        List.of(new LocalizedText("丙", "c"))));
        Finding finding = checked.findings(Outcome.VIOLATED).get(0);
        assertThat(finding.ruleId()).isEqualTo("ARI-TOT-01");
        assertThat(finding.expected()).as("with its printed digits").hasToString("6.10");
        assertThat(checked.isWaived(finding)).isTrue();
        assertThat(checked.violations(Severity.ERROR)).isZero();
        assertThat(checked.said())
                .hasEntrySatisfying("x", said -> assertThat(said.person()).isEqualTo("王某"));
        assertThat(checked.groups()).extracting(FindingGroup::id).containsExactly("g");
    }

    @Test
    void aServiceThatFailsIsNamedWithWhatItSaid() {
        services.answer("GET /api/v1/documents/ff", 500, "{\"code\": \"INTERNAL\"}");

        assertThatThrownBy(() -> services.client().status("ff"))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("/api/v1/documents/ff")
                .hasMessageContaining("500")
                .hasMessageContaining("INTERNAL");
    }

    @Test
    void aServiceThatIsNotThereIsNotReady() {
        PipelineClient client = services.client();
        assertThat(client.isReady()).isTrue();

        services.close();

        assertThat(client.isReady()).isFalse();
        assertThatThrownBy(() -> client.submit(file))
                .isInstanceOfSatisfying(
                        StackException.class,
                        e -> assertThat(e.code()).isEqualTo(StackException.Code.SERVICE_UNREACHABLE));
    }

    private List<Submission> submissions(Path path) {
        return services.client().submit(path).stream()
                .map(SubmittedFile::submission)
                .toList();
    }

    private List<SubmittedFile> submit(Path... files) {
        return new BatchSubmission(services.client(), (done, of) -> {}).run(new ArrayList<>(List.of(files)));
    }
}
