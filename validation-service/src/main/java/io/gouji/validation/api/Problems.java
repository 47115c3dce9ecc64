package io.gouji.validation.api;

import io.gouji.model.finding.LocalizedText;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every failure with a problem. What went wrong inside is told to the log alone, under a number both have. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int RETRY_AFTER_SECONDS = 5;
    private static final LocalizedText AWAY = new LocalizedText(
            "消息系统暂时无法访问，设置没有更改。请稍后重试。",
            "The broker cannot be reached for now and nothing was changed. Please try again in a few seconds.");

    @ServerExceptionMapper
    Response ofRequest(ProblemException problem, HttpHeaders headers, UriInfo uri) {
        return answer(problem.code(), problem.detail(), headers, uri.getPath());
    }

    @ServerExceptionMapper
    Response ofBroker(KafkaException failure, HttpHeaders headers, UriInfo uri) {
        LOG.warnf("%s cannot be answered, the broker is away: %s", uri.getPath(), failure);
        return answer(ProblemCode.BROKER_UNAVAILABLE, AWAY, headers, uri.getPath());
    }

    @ServerExceptionMapper
    Response ofFramework(WebApplicationException refusal, HttpHeaders headers, UriInfo uri) {
        ProblemCode code = ProblemCode.ofStatus(refusal.getResponse().getStatus());
        return code == ProblemCode.INTERNAL_ERROR
                ? ofAnything(refusal, headers, uri)
                : answer(code, sentence(code, uri.getPath()), headers, uri.getPath());
    }

    @ServerExceptionMapper
    Response ofAnything(Throwable failure, HttpHeaders headers, UriInfo uri) {
        String incident = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(failure, "Incident %s at %s", incident, uri.getPath());
        LocalizedText sentence = new LocalizedText(
                "处理请求时发生内部错误。请将编号 " + incident + " 告知管理员。",
                "An internal error occurred. Please give the number " + incident + " to the administrator.");
        return answer(ProblemCode.INTERNAL_ERROR, sentence, headers, incident);
    }

    private static LocalizedText sentence(ProblemCode code, String path) {
        return switch (code) {
            case NOT_FOUND ->
                new LocalizedText(
                        "地址 " + path + " 不存在。可用地址见 /q/openapi。",
                        "There is nothing at " + path + ". The addresses are listed at /q/openapi.");
            case METHOD_NOT_ALLOWED ->
                new LocalizedText("地址 " + path + " 不支持此请求方法。", "The request method is not allowed at " + path + ".");
            case NOT_ACCEPTABLE -> new LocalizedText("只能以 application/json 回答。", "The answer can be JSON only.");
            case UNSUPPORTED_MEDIA_TYPE ->
                new LocalizedText("请以 application/json 提交请求。", "Please send the request as application/json.");
            default -> new LocalizedText("请求格式有误。接口说明见 /q/openapi。", "The request is malformed; see /q/openapi.");
        };
    }

    private static Response answer(ProblemCode code, LocalizedText detail, HttpHeaders headers, String instance) {
        Response.ResponseBuilder answer = Response.status(code.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(Problem.of(code, detail, headers.getAcceptableLanguages(), instance));
        return (code.passes() ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS) : answer).build();
    }
}
