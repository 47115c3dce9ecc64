package io.gouji.stack.client;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file and what became of it.
 *
 * @param file of a document in a ZIP its name below that of the ZIP
 * @param status where its document has come to; empty when it was refused, or nothing was heard of it in time
 */
public record SubmittedFile(Path file, Submission submission, Optional<DocumentStatus> status) {
    private static final Problem NOT_IN_TIME = new Problem(
            "UNFINISHED",
            "NOT_IN_TIME",
            "文件已提交，但未能在规定时间内处理完毕。",
            "The file was handed in but did not come to its end in time.");

    /** A file of which nothing was heard since it was handed in. */
    static SubmittedFile of(Path file, Submission submission) {
        return new SubmittedFile(file, submission, Optional.empty());
    }

    /** Why there are no findings to show; empty when there are. */
    public Optional<Problem> problem() {
        if (submission instanceof Submission.Refused refused) {
            return Optional.of(refused.problem());
        }
        if (status.filter(DocumentStatus::isValidated).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(status.flatMap(DocumentStatus::rejection).orElse(NOT_IN_TIME));
    }
}
