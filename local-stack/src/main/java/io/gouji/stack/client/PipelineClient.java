package io.gouji.stack.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.gouji.model.ModelJson;
import io.gouji.model.finding.CoverageSummary;
import io.gouji.model.finding.ExplanationKind;
import io.gouji.model.finding.Finding;
import io.gouji.model.finding.FindingGroup;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.finding.Outcome;
import io.gouji.stack.client.HttpJson.Answer;
import io.gouji.stack.process.StackException;
import io.gouji.stack.process.StackException.Code;
import java.io.FileNotFoundException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Talks to the two services a person has to do with: hands documents to one, asks the other what became of them. */
public final class PipelineClient {
    private static final int PAGE_SIZE = 1000;
    private static final String EVERY_OUTCOME =
            Stream.of(Outcome.values()).map(Outcome::name).collect(Collectors.joining(","));

    private final HttpJson ingest;
    private final HttpJson report;

    /**
     * A client of one stack.
     *
     * @param ingest base address of ingest-service
     * @param report base address of report-service
     */
    public PipelineClient(URI ingest, URI report) {
        this.ingest = new HttpJson(ingest);
        this.report = new HttpJson(report);
    }

    /** Whether both services answer and say they are ready. */
    public boolean isReady() {
        return ingest.isReady() && report.isReady();
    }

    /**
     * Hands in a file under its own name, without reading it into memory.
     *
     * @return what became of it, or of each document in it if it is a ZIP
     */
    public List<SubmittedFile> submit(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return List.of(SubmittedFile.of(file, unreadable(file)));
        }
        try {
            return submitted(
                    file,
                    ingest.post(
                            "/api/v1/documents?fileName="
                                    + encoded(file.getFileName().toString()),
                            "application/octet-stream",
                            BodyPublishers.ofFile(file)));
        } catch (FileNotFoundException e) {
            return List.of(SubmittedFile.of(file, unreadable(file)));
        } catch (StackException e) {
            if (!ingest.isReady()) {
                throw e;
            }
            // A service that takes no more of a file that is too large may close the connection before we read why.
            return List.of(SubmittedFile.of(
                    file,
                    new Submission.Refused(
                            "UPLOAD_CUT_OFF",
                            "服务器中断了文件上传，文件可能超过大小上限。",
                            "The service cut the upload off; the file is probably larger than it takes.")));
        }
    }

    private static List<SubmittedFile> submitted(Path file, Answer answer) {
        JsonNode several =
                answer.body().isArray() ? answer.body() : answer.body().path("files");
        if (several.isArray() && !several.isEmpty()) {
            List<SubmittedFile> documents = new ArrayList<>();
            for (JsonNode document : several) {
                Path name = file.resolve(
                        Path.of(HttpJson.text(document, "fileName").orElse("")).getFileName());
                documents.add(SubmittedFile.of(name, submission(document, "HTTP_" + answer.status())));
            }
            return documents;
        }
        if (answer.status() == 202 && !answer.body().has("documentId")) {
            throw answer.unexpected();
        }
        return List.of(SubmittedFile.of(file, submission(answer.body(), "HTTP_" + answer.status())));
    }

    /** What an answer says of one document: its id if it was accepted, else why it was not. */
    private static Submission submission(JsonNode body, String codeIfNone) {
        return HttpJson.text(body, "documentId")
                .<Submission>map(
                        id -> new Submission.Accepted(id, body.path("duplicate").asBoolean()))
                .orElseGet(() -> new Submission.Refused(problem("REFUSED", codeIfNone, body)));
    }

    /** The submission of a file that is not there or must not be read. */
    public static Submission unreadable(Path file) {
        return new Submission.Refused(
                "FILE_UNREADABLE", "无法读取文件 " + file + "。", "The file " + file + " cannot be read.");
    }

    /** What report-service knows of a document; empty while word of it has not arrived there. */
    public Optional<DocumentStatus> status(String documentId) {
        return report.get("/api/v1/documents/" + documentId)
                .map(body -> new DocumentStatus(
                        documentId,
                        HttpJson.text(body, "state").orElse("RECEIVED"),
                        HttpJson.text(body, "budgetId"),
                        Optional.of(body.path("reason"))
                                .filter(reason -> !reason.isMissingNode() && !reason.isNull())
                                .map(reason -> problem("REJECTED", "REJECTED", reason))));
    }

    /** Fetches what was found in a file: in that very revision of the budget, though a later one may be the present one. */
    public CheckedFile checked(SubmittedFile result) {
        Optional<DocumentStatus> validated = result.status().filter(DocumentStatus::isValidated);
        Optional<String> budgetId = validated.flatMap(DocumentStatus::budgetId);
        if (validated.isEmpty() || budgetId.isEmpty()) {
            return CheckedFile.without(result);
        }
        String budget = "/api/v1/budgets/" + budgetId.get();
        String revision = "revision=" + revision(budget, validated.get().documentId());
        List<JsonNode> pages = pages(budget + "/findings", "outcome=" + EVERY_OUTCOME, revision);
        List<JsonNode> items = items(pages);
        return new CheckedFile(
                result,
                report.get(budget + "?" + revision).map(PipelineClient::summary),
                items.stream().map(item -> read(item, Finding.class)).toList(),
                groups(pages.get(0)),
                said(items));
    }

    private String revision(String budget, String documentId) {
        return list(budget + "/revisions").stream()
                .filter(item -> item.path("documentId").asText().equals(documentId))
                .map(item -> item.path("number").asText())
                .findFirst()
                .orElseThrow(() -> new StackException(
                        Code.SERVICE_UNREACHABLE, "document " + documentId + " is no revision of " + budget));
    }

    /** Lets report-service drop its views and read the topics again; returns when that has begun. */
    public void rebuildViews() {
        Answer answer = report.post("/api/v1/views/rebuild", "application/json", BodyPublishers.noBody());
        if (answer.status() == 403) {
            throw new StackException(
                    Code.SERVICE_UNREACHABLE,
                    answer.text("detail").orElse("report-service does not allow its views to be rebuilt"));
        }
        if (answer.status() != 202) {
            throw answer.unexpected();
        }
    }

    /** How many records of the log are not in the views yet. */
    public long recordsBehind() {
        return report.get("/api/v1/views")
                .map(views -> views.path("remaining").asLong())
                .orElse(0L);
    }

    private static BudgetSummary summary(JsonNode budget) {
        List<LocalizedText> notes = new ArrayList<>();
        for (JsonNode note : budget.path("notes")) {
            JsonNode message = note.path("message");
            notes.add(new LocalizedText(
                    message.path("zh").asText(), message.path("en").asText()));
        }
        return new BudgetSummary(
                HttpJson.text(budget, "organisation").orElse(""),
                budget.path("fiscalYear").asInt(),
                new Coverage(
                        HttpJson.text(budget, "templateSet").orElse(""),
                        budget.path("tables").asInt(),
                        budget.path("tablesOfSet").isInt()
                                ? OptionalInt.of(budget.path("tablesOfSet").asInt())
                                : OptionalInt.empty(),
                        budget.path("facts").asLong(),
                        budget.path("factsByOrigin").path("AMBIGUOUS").asLong(),
                        budget.path("claims").asLong(),
                        budget.path("goals").asLong()),
                Optional.of(budget.path("findings").path("coverage"))
                        .filter(JsonNode::isObject)
                        .map(coverage -> read(coverage, CoverageSummary.class)),
                notes);
    }

    private static List<FindingGroup> groups(JsonNode page) {
        List<FindingGroup> groups = new ArrayList<>();
        page.path("groups").forEach(group -> groups.add(read(group, FindingGroup.class)));
        return groups;
    }

    private static Map<String, Said> said(List<JsonNode> findings) {
        Map<String, Said> said = new HashMap<>();
        for (JsonNode finding : findings) {
            JsonNode explanation = finding.path("explanation");
            if (explanation.isObject()) {
                String id = finding.path("id").asText();
                JsonNode lapse = explanation.path("lapse").path("message");
                said.put(
                        id,
                        new Said(
                                id,
                                read(explanation.path("kind"), ExplanationKind.class),
                                explanation.path("person").asText(),
                                explanation.path("reason").asText(),
                                HttpJson.text(explanation, "expiresOn")
                                        .map(LocalDate::parse)
                                        .orElse(null),
                                finding.path("waived").asBoolean(),
                                lapse.isObject() ? read(lapse, LocalizedText.class) : null));
            }
        }
        return said;
    }

    /** All elements of a list. */
    private List<JsonNode> list(String path, String... parameters) {
        return items(pages(path, parameters));
    }

    private static List<JsonNode> items(List<JsonNode> pages) {
        List<JsonNode> items = new ArrayList<>();
        pages.forEach(page -> page.path("items").forEach(items::add));
        return items;
    }

    /** A list, page by page; at least one. */
    private List<JsonNode> pages(String path, String... parameters) {
        List<JsonNode> pages = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            String page = path + "?limit=" + PAGE_SIZE
                    + Stream.of(parameters).map("&"::concat).collect(Collectors.joining())
                    + after.map(cursor -> "&after=" + encoded(cursor)).orElse("");
            JsonNode body = report.get(page)
                    .orElseThrow(() -> new StackException(Code.SERVICE_UNREACHABLE, page + " does not exist"));
            pages.add(body);
            after = HttpJson.text(body, "next");
        } while (after.isPresent());
        return pages;
    }

    private static <T> T read(JsonNode node, Class<T> type) {
        try {
            return ModelJson.mapper().treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new StackException(Code.SERVICE_UNREACHABLE, "no " + type.getSimpleName() + ": " + node, e);
        }
    }

    /** A problem response, or the reason of a rejection: a code and a sentence, in one language or in both. */
    private static Problem problem(String state, String codeIfNone, JsonNode body) {
        JsonNode sentence = body.has("message") ? body.path("message") : body.path("detail");
        String plain = sentence.isTextual() ? sentence.asText() : body.isTextual() ? body.asText() : "";
        return new Problem(
                state,
                HttpJson.text(body, "code").orElse(codeIfNone),
                HttpJson.text(sentence, "zh").orElse(plain),
                HttpJson.text(sentence, "en").orElse(plain));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
