package io.gouji.validation.api;

import io.gouji.validation.job.JobStatus;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers on work that takes long. */
final class JobAnswers {

    private JobAnswers() {}

    /**
     * It was taken on; where to ask after it stands in {@code Location}.
     *
     * @param path of the kind of work
     */
    static <R> RestResponse<JobStatus<R>> accepted(Optional<JobStatus<R>> begun, String path) {
        JobStatus<R> status = begun.orElseThrow(() -> new ProblemException(
                ProblemCode.TOO_MANY_JOBS,
                "等待的任务过多。请待前面的任务完成后再提交。",
                "Too many jobs are waiting. Ask again when those before are done."));
        return RestResponse.ResponseBuilder.<JobStatus<R>>create(RestResponse.Status.ACCEPTED)
                .entity(status)
                .header(HttpHeaders.LOCATION, path + "/" + status.id())
                .build();
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw unknown(text);
        }
    }

    static ProblemException unknown(String id) {
        return new ProblemException(
                ProblemCode.JOB_NOT_FOUND,
                "没有编号为 " + id + " 的任务。服务重启后需重新提交。",
                "There is no job " + id + ". After a restart of the service ask for it again.");
    }
}
