package io.gouji.ingest.api;

import io.gouji.model.finding.LocalizedText;

/** Codes and sentences for what the framework refuses by itself. */
final class FrameworkProblems {

    private FrameworkProblems() {}

    static String code(int status) {
        return switch (status) {
            case 404 -> "NOT_FOUND";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 413 -> "REQUEST_TOO_LARGE";
            case 414 -> "ADDRESS_TOO_LONG";
            case 415 -> "UNSUPPORTED_TYPE";
            default -> "BAD_REQUEST";
        };
    }

    static LocalizedText message(int status) {
        return switch (status) {
            case 404 -> text("没有这个地址。接口说明见 /q/openapi。", "There is nothing here. /q/openapi describes what there is.");
            case 405 -> text("该地址不支持此方法。接口说明见 /q/openapi。", "This address does not take this method; see /q/openapi.");
            case 406 -> text("只能以 application/json 回答。", "The answer can be given as application/json only.");
            case 415 -> text("请求的 Content-Type 无法理解。", "The Content-Type of the request cannot be understood.");
            default -> text("请求格式有误。接口说明见 /q/openapi。", "The request is malformed; see /q/openapi.");
        };
    }

    private static LocalizedText text(String zh, String en) {
        return new LocalizedText(zh, en);
    }
}
