package io.gouji.ingest.work;

import io.gouji.model.event.DocumentReceived;
import io.gouji.model.event.DocumentRejected;
import io.gouji.model.event.DocumentRejected.Stage;
import io.gouji.model.finding.LocalizedText;
import java.time.Duration;

/** The rejections that are not the parser's or a reader's own. */
public final class Rejections {

    private Rejections() {}

    static DocumentRejected of(DocumentReceived document, Stage stage, String code, LocalizedText message) {
        return new DocumentRejected(
                document.documentId(), document.fileName(), document.receivedAt(), stage, code, message);
    }

    static DocumentRejected sourceMissing(DocumentReceived document) {
        return of(
                document,
                Stage.READ,
                "SOURCE_MISSING",
                new LocalizedText(
                        "存档中找不到该文件。请重新上传；如仍出现，请联系管理员。",
                        "The file is not in the archive. Upload it again; if that does not help, tell the operators."));
    }

    static DocumentRejected sourceDamaged(DocumentReceived document) {
        return of(
                document,
                Stage.READ,
                "SOURCE_DAMAGED",
                new LocalizedText(
                        "存档中的文件已损坏，与上传时不一致。请联系管理员。",
                        "The file in the archive is damaged: it is not what was uploaded. Tell the operators."));
    }

    static DocumentRejected timeLimit(DocumentReceived document, Duration limit) {
        return of(
                document,
                Stage.PARSE,
                "PARSE_TIME_LIMIT",
                new LocalizedText(
                        "解析超过时限（" + limit.toSeconds() + " 秒），已停止。请确认文件是一份完整的预算公开文件，且没有混入其他内容。",
                        "Parsing took longer than " + limit.toSeconds()
                                + " seconds and was stopped. Check that the file is one disclosure and nothing else."));
    }

    static DocumentRejected memoryLimit(DocumentReceived document) {
        return of(
                document,
                Stage.PARSE,
                "PARSE_MEMORY_LIMIT",
                new LocalizedText(
                        "文件内容过多，内存不足以解析。请确认文件是一份预算公开文件，且没有混入其他内容。",
                        "The document needs more memory than there is. Check that the file is one disclosure and nothing "
                                + "else."));
    }

    /** Our fault, not the document's. */
    public static DocumentRejected internalError(DocumentReceived document) {
        return of(
                document,
                Stage.PARSE,
                "INTERNAL_ERROR",
                new LocalizedText(
                        "解析时程序出错，原因不在文件。已通知开发人员，无需重新上传。",
                        "Our program failed on this document, which is not the document's fault. It was put aside for the "
                                + "developers; there is no need to upload it again."));
    }

    /**
     * The figures do not fit into a record.
     *
     * @param limit of a record, in bytes
     */
    public static DocumentRejected budgetTooLarge(DocumentReceived document, int limit) {
        int megabytes = limit / 1024 / 1024;
        return of(
                document,
                Stage.PUBLISH,
                "BUDGET_TOO_LARGE",
                new LocalizedText(
                        "解析结果超过 " + megabytes + " MB，无法发布。请将文件按单位拆分后上传。",
                        "The parsed figures take more than " + megabytes
                                + " MB and cannot be published. Split the document by unit and upload the parts."));
    }
}
