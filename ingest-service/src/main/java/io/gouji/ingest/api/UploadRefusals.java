package io.gouji.ingest.api;

import io.gouji.ingest.intake.Refusal;
import io.gouji.ingest.intake.Refusal.Kind;
import io.gouji.model.finding.LocalizedText;

/** The refusals that come from the form of a request, before anybody looks at a file. */
final class UploadRefusals {

    private UploadRefusals() {}

    static Refusal fileTooLarge(String fileName, long limit) {
        return new Refusal(
                Kind.TOO_LARGE,
                "FILE_TOO_LARGE",
                new LocalizedText(
                        "文件“" + fileName + "”超过 " + megabytes(limit) + " MB 的上限。请拆分或压缩图片后重新上传。",
                        "The file \"" + fileName + "\" is larger than the limit of " + megabytes(limit)
                                + " MB. Split it, or make its images smaller, and upload it again."));
    }

    static Refusal requestTooLarge(long limit) {
        return new Refusal(
                Kind.TOO_LARGE,
                "REQUEST_TOO_LARGE",
                new LocalizedText(
                        "一次上传的文件合计超过 " + megabytes(limit) + " MB 的上限。请分几次上传。",
                        "The files of one upload are larger than the limit of " + megabytes(limit)
                                + " MB together. Upload them in several requests."));
    }

    static Refusal tooManyFiles(int limit) {
        return new Refusal(
                Kind.TOO_LARGE,
                "TOO_MANY_FILES",
                new LocalizedText(
                        "一次最多上传 " + limit + " 个文件。请分几次上传。",
                        "One upload may hold " + limit + " files. Upload them in several requests."));
    }

    static Refusal malformedMultipart() {
        return new Refusal(
                Kind.MALFORMED,
                "MALFORMED_MULTIPART",
                new LocalizedText(
                        "请求体不是完整的 multipart/form-data 表单。请重新上传。",
                        "The body of the request is no complete multipart/form-data form. Upload again."));
    }

    static Refusal missingFile() {
        return new Refusal(
                Kind.MALFORMED,
                "MISSING_FILE",
                new LocalizedText(
                        "请求中没有文件。请把文件放在名为 file 的表单字段中。",
                        "The request holds no file. Put it into a form field named \"file\"."));
    }

    static Refusal nothingToJoin() {
        return new Refusal(
                Kind.MALFORMED,
                "NOTHING_TO_JOIN",
                new LocalizedText(
                        "join=true 表示几个文件是同一份公开，请求中却不足两个文件。请一并上传全部文件，或去掉 join。",
                        "join=true says that several files are one disclosure, but the request has fewer than two. Upload them "
                                + "together, or leave join out."));
    }

    private static long megabytes(long bytes) {
        return Math.max(1, bytes / 1024 / 1024);
    }
}
