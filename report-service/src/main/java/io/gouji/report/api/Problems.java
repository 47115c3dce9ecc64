package io.gouji.report.api;

import io.gouji.model.finding.LocalizedText;
import io.gouji.report.view.DatabaseFailure;
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
            "数据库暂时无法访问。请稍后重试。", "The database cannot be reached for now. Please try again in a few seconds.");

    private static final LocalizedText BROKER_AWAY = new LocalizedText(
            "消息系统暂时无法访问，没有保存。请稍后重试。",
            "The broker cannot be reached for now and nothing was saved. Please try again in a few seconds.");

    @ServerExceptionMapper
    Response ofRequest(ProblemException problem, HttpHeaders headers, UriInfo uri) {
        return answer(problem.code(), problem.detail(), headers, uri.getPath()).build();
    }

    @ServerExceptionMapper
    Response ofBroker(KafkaException failure, HttpHeaders headers, UriInfo uri) {
        LOG.warnf("%s cannot be answered, the broker is away: %s", uri.getPath(), failure);
        return answer(ProblemCode.BROKER_UNAVAILABLE, BROKER_AWAY, headers, uri.getPath())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    @ServerExceptionMapper
    Response ofFramework(WebApplicationException refusal, HttpHeaders headers, UriInfo uri) {
        ProblemCode code = ProblemCode.ofStatus(refusal.getResponse().getStatus());
        if (code == ProblemCode.INTERNAL) {
            return ofAnything(refusal, headers, uri);
        }
        Response.ResponseBuilder answer = answer(code, sentence(code, uri.getPath()), headers, uri.getPath());
        String allowed = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return (allowed == null ? answer : answer.header(HttpHeaders.ALLOW, allowed)).build();
    }

    @ServerExceptionMapper
    Response ofAnything(Throwable failure, HttpHeaders headers, UriInfo uri) {
        if (DatabaseFailure.isAway(failure)) {
            LOG.warnf("%s cannot be answered, the database is away: %s", uri.getPath(), failure);
            return answer(ProblemCode.UNAVAILABLE, AWAY, headers, uri.getPath())
                    .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .build();
        }
        String incident = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(failure, "Incident %s at %s", incident, uri.getPath());
        LocalizedText sentence = new LocalizedText(
                "处理请求时发生内部错误。请将编号 " + incident + " 告知管理员。",
                "An internal error occurred. Please give the number " + incident + " to the administrator.");
        return answer(ProblemCode.INTERNAL, sentence, headers, incident).build();
    }

    private static LocalizedText sentence(ProblemCode code, String path) {
        return switch (code) {
            case NOT_FOUND ->
                new LocalizedText(
                        "地址 " + path + " 不存在。可用地址见 /api/v1 和 /q/openapi。",
                        "There is nothing at " + path + ". The addresses are listed at /api/v1 and /q/openapi.");
            case METHOD_NOT_ALLOWED ->
                new LocalizedText("地址 " + path + " 不支持此请求方法。", "The request method is not allowed at " + path + ".");
            case NOT_ACCEPTABLE ->
                new LocalizedText(
                        "该地址不能以请求头 Accept 中的格式回答。请使用 application/json。",
                        "There is no answer in a format of the Accept header. Please use application/json.");
            case UNSUPPORTED_MEDIA_TYPE ->
                new LocalizedText("该地址不接受此内容类型。", "The content type of the request is not accepted here.");
            default -> new LocalizedText("请求格式有误。", "The request is malformed.");
        };
    }

    private static Response.ResponseBuilder answer(
            ProblemCode code, LocalizedText detail, HttpHeaders headers, String instance) {
        Problem problem = Problem.of(code, detail, headers.getAcceptableLanguages(), instance);
        return Response.status(code.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem);
    }
}
