package io.gouji.ingest.api;

import io.gouji.ingest.api.UploadBodyReader.InterruptedUploadException;
import io.gouji.ingest.archive.ArchiveUnavailableException;
import io.gouji.ingest.intake.Refusal;
import io.gouji.ingest.intake.RefusedException;
import io.gouji.model.finding.LocalizedText;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error leaves the service through here, as a problem. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response refused(RefusedException e, UriInfo uri, HttpHeaders headers) {
        Refusal refusal = e.refusal();
        return Problems.response(
                ProblemKind.of(refusal.kind()),
                refusal.code(),
                refusal.message(),
                uri.getPath(),
                headers.getAcceptableLanguages());
    }

    @ServerExceptionMapper
    Response archiveUnavailable(ArchiveUnavailableException e, UriInfo uri, HttpHeaders headers) {
        LOG.errorf("The archive is unavailable: %s", e.getMessage());
        return Problems.response(
                ProblemKind.UNAVAILABLE,
                "ARCHIVE_UNAVAILABLE",
                new LocalizedText("存档暂时不可用，请稍后重试。", "The archive is unavailable at the moment. Try again in a while."),
                uri.getPath(),
                headers.getAcceptableLanguages());
    }

    @ServerExceptionMapper
    Response interruptedUpload(InterruptedUploadException e, UriInfo uri, HttpHeaders headers) {
        LOG.infof("An upload was interrupted: %s", e.getMessage());
        return Problems.response(
                ProblemKind.BAD_REQUEST,
                "INTERRUPTED_UPLOAD",
                new LocalizedText("上传中断，文件不完整。请重新上传。", "The upload was interrupted and is incomplete. Upload again."),
                uri.getPath(),
                headers.getAcceptableLanguages());
    }

    /** What the framework answers by itself: unknown paths, wrong methods, types it cannot produce. */
    @ServerExceptionMapper
    Response framework(WebApplicationException e, UriInfo uri, HttpHeaders headers) {
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return internal(e, uri, headers);
        }
        return Problems.response(
                ProblemKind.ofStatus(status),
                FrameworkProblems.code(status),
                FrameworkProblems.message(status),
                uri.getPath(),
                headers.getAcceptableLanguages());
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, UriInfo uri, HttpHeaders headers) {
        return internal(e, uri, headers);
    }

    private static Response internal(Throwable e, UriInfo uri, HttpHeaders headers) {
        String incident = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(e, "Incident %s at %s", incident, uri.getPath());
        return Problems.response(
                ProblemKind.INTERNAL,
                "INTERNAL_ERROR",
                new LocalizedText(
                        "程序内部出错，已记录（编号见 instance）。请稍后重试，如仍出现请把编号告知管理员。",
                        "Something failed inside and was recorded under the number in \"instance\". Try again later, or give "
                                + "the number to the operators."),
                incident,
                headers.getAcceptableLanguages());
    }
}
