package io.gouji.report.api;

import io.gouji.model.finding.LocalizedText;

/** Kinds of problems: the status they are answered with, and what they are called. The names are the codes. */
enum ProblemCode {
    INVALID_PARAMETER(400, "参数有误", "A parameter is not valid"),
    INVALID_LIMIT(400, "参数有误", "A parameter is not valid"),
    INVALID_CURSOR(400, "参数有误", "A parameter is not valid"),
    BAD_REQUEST(400, "请求格式有误", "The request is malformed"),
    REBUILD_NOT_ALLOWED(403, "不允许重建视图", "Rebuilding is not allowed"),
    INVALID_JSON(400, "请求格式有误", "The request is malformed"),
    EXPLANATIONS_NOT_ALLOWED(403, "不允许说明或豁免", "Explaining and waiving is not allowed"),
    NOT_FOUND(404, "没有这个地址", "There is nothing at this address"),
    DOCUMENT_NOT_FOUND(404, "没有这份文件", "There is no such document"),
    BUDGET_NOT_FOUND(404, "没有这份预算", "There is no such budget"),
    REVISION_NOT_FOUND(404, "没有这个版本", "There is no such revision"),
    TABLE_NOT_FOUND(404, "没有这张表", "There is no such table"),
    RULE_NOT_FOUND(404, "没有这条规则", "There is no such rule"),
    FINDING_NOT_FOUND(404, "没有这个问题", "There is no such finding"),
    EXPLANATION_NOT_FOUND(404, "没有这条说明", "There is no such explanation"),
    METHOD_NOT_ALLOWED(405, "该地址不支持此方法", "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "无法按要求的格式回答", "No acceptable form of the answer"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的请求类型", "The type of the request is not supported"),
    UNKNOWN_FIELD(422, "说明有误", "The explanation is not valid"),
    MISSING_FIELD(422, "说明有误", "The explanation is not valid"),
    INVALID_VALUE(422, "说明有误", "The explanation is not valid"),
    NOT_A_VIOLATION(422, "说明有误", "The explanation is not valid"),
    INTERNAL(500, "程序内部错误", "Internal error"),
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

    /** The code for an error that the framework answers with this status. */
    static ProblemCode ofStatus(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL : BAD_REQUEST;
        };
    }
}
