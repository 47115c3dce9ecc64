package io.gouji.ingest.api;

import io.gouji.ingest.intake.Refusal;
import io.gouji.model.finding.LocalizedText;

/** Kinds of problems: which status they are answered with and what they are called. */
enum ProblemKind {
    BAD_REQUEST(400, "请求格式有误", "The request is malformed"),
    NOT_FOUND(404, "没有这个资源", "There is no such resource"),
    METHOD_NOT_ALLOWED(405, "该地址不支持此方法", "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "无法按要求的格式回答", "No acceptable form of the answer"),
    TOO_LARGE(413, "上传内容过大", "The upload is too large"),
    UNSUPPORTED_TYPE(415, "不支持的文件类型", "The type of the file is not supported"),
    UNREADABLE(422, "文件无法读取", "The file cannot be read"),
    INTERNAL(500, "程序内部错误", "Internal error"),
    UNAVAILABLE(503, "服务暂时不可用", "The service is unavailable for now");

    private final int status;
    private final LocalizedText title;

    ProblemKind(int status, String zh, String en) {
        this.status = status;
        this.title = new LocalizedText(zh, en);
    }

    int status() {
        return status;
    }

    LocalizedText title() {
        return title;
    }

    static ProblemKind of(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> BAD_REQUEST;
            case TOO_LARGE -> TOO_LARGE;
            case UNSUPPORTED_TYPE -> UNSUPPORTED_TYPE;
            case UNREADABLE -> UNREADABLE;
            case UNAVAILABLE -> UNAVAILABLE;
        };
    }

    /** The kind for an error that the framework answers with this status. */
    static ProblemKind ofStatus(int status) {
        for (ProblemKind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status >= 500 ? INTERNAL : BAD_REQUEST;
    }
}
