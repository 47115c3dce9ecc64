package io.gouji.validation.api;

import io.gouji.model.finding.LocalizedText;

/** Kinds of problems: the status they are answered with, and what they are called. The names are the codes. */
enum ProblemCode {
    INVALID_JSON(400, "请求格式有误", "The request is malformed"),
    BAD_REQUEST(400, "请求格式有误", "The request is malformed"),
    CHANGES_NOT_ALLOWED(403, "不允许更改设置", "Changes are not allowed"),
    NOT_FOUND(404, "没有这个地址", "There is nothing at this address"),
    RULE_NOT_FOUND(404, "没有这条规则", "There is no such rule"),
    JOB_NOT_FOUND(404, "没有这个任务", "There is no such job"),
    METHOD_NOT_ALLOWED(405, "该地址不支持此方法", "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "无法按要求的格式回答", "No acceptable form of the answer"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的请求类型", "The type of the request is not supported"),
    UNKNOWN_FIELD(422, "设置有误", "The setting is not valid"),
    UNKNOWN_PARAMETER(422, "设置有误", "The setting is not valid"),
    INVALID_VALUE(422, "设置有误", "The setting is not valid"),
    MISSING_FIELD(422, "设置有误", "The setting is not valid"),
    TOO_MANY_JOBS(429, "等待的任务过多", "Too many jobs are waiting"),
    INTERNAL_ERROR(500, "程序内部错误", "Internal error"),
    BROKER_UNAVAILABLE(503, "服务暂时不可用", "The service is unavailable for now"),
    UNAVAILABLE(503, "服务暂时不可用", "The service is unavailable for now");

    private final int status;
    private final LocalizedText title;

    ProblemCode(int status, String zh, String en) {
        this.status = status;
        this.title = new LocalizedText(zh, en);
    }

    int status() {
        return status;
    }

    LocalizedText title() {
        return title;
    }

    /** Whether the same request may succeed in a while. */
    boolean passes() {
        return status == 429 || status == 503;
    }

    /** The code for an error that the framework answers with this status. */
    static ProblemCode ofStatus(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
        };
    }
}
