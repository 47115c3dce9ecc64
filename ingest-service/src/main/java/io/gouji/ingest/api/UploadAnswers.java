package io.gouji.ingest.api;

import io.gouji.ingest.api.Problem.FileOutcome;
import io.gouji.ingest.intake.Refusal;
import io.gouji.ingest.intake.RefusedException;
import io.gouji.ingest.intake.UploadResult;
import io.gouji.ingest.intake.UploadResult.Accepted;
import io.gouji.ingest.intake.UploadResult.Refused;
import io.gouji.model.finding.LocalizedText;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes one answer of what became of the files of a request. 202 means that all were accepted and nothing else: a client
 * that looks at the status only must never believe that a refused file is on its way. With a refused file among several the
 * answer is a problem that lists every file; 503 if trying the same request again helps (files accepted the first time are
 * then duplicates), otherwise the status all refusals share, or 422 if they differ.
 */
final class UploadAnswers {

    private final String documentsUrl;

    /** @param reportUrl put before the path of {@code Location}; may be empty */
    UploadAnswers(String reportUrl) {
        documentsUrl = reportUrl + "/api/v1/documents/";
    }

    Response answer(List<UploadResult> results, String path, List<Locale> languages) {
        if (results.stream().allMatch(Accepted.class::isInstance)) {
            return accepted(results.stream().map(Accepted.class::cast).toList());
        }
        if (results.size() == 1 && results.get(0) instanceof Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        ProblemKind kind = common(results);
        return Problems.response(
                kind,
                "FILES_NOT_ACCEPTED",
                new LocalizedText(
                        "部分文件未被接受，各文件的结果见 files。",
                        "Some files were not accepted; \"files\" tells what became of each."),
                path,
                languages,
                results.stream().map(UploadAnswers::outcome).toList());
    }

    private Response accepted(List<Accepted> accepted) {
        List<UploadAnswer> answers = accepted.stream().map(UploadAnswer::of).toList();
        Response.ResponseBuilder response = Response.status(Status.ACCEPTED);
        return answers.size() == 1
                ? response.entity(answers.get(0))
                        .header(
                                HttpHeaders.LOCATION,
                                documentsUrl + answers.get(0).documentId())
                        .build()
                : response.entity(answers).build();
    }

    private static ProblemKind common(List<UploadResult> results) {
        Set<ProblemKind> kinds = results.stream()
                .filter(Refused.class::isInstance)
                .map(result -> ProblemKind.of(((Refused) result).refusal().kind()))
                .collect(Collectors.toSet());
        if (kinds.contains(ProblemKind.UNAVAILABLE)) {
            return ProblemKind.UNAVAILABLE;
        }
        return kinds.size() == 1 ? kinds.iterator().next() : ProblemKind.UNREADABLE;
    }

    private static FileOutcome outcome(UploadResult result) {
        if (result instanceof Accepted accepted) {
            return new FileOutcome(
                    accepted.fileName(),
                    Status.ACCEPTED.getStatusCode(),
                    accepted.documentId().value(),
                    accepted.duplicate(),
                    null,
                    null);
        }
        Refusal refusal = ((Refused) result).refusal();
        return new FileOutcome(
                result.fileName(),
                ProblemKind.of(refusal.kind()).status(),
                null,
                null,
                refusal.code(),
                refusal.message());
    }
}
