package io.gouji.ingest.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gouji.model.finding.LocalizedText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 has it.
 *
 * @param type a name of the kind of problem, made of its code
 * @param title what kind it is, in the caller's language
 * @param status of the answer
 * @param detail what is wrong and what to do, in the caller's language
 * @param instance this occurrence: the path asked for, or an incident in our log
 * @param code stable
 * @param message the detail in both languages
 * @param files of a request with several files, what became of each; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An error as RFC 9457 has it, with a stable code and a sentence in both languages.")
record Problem(
        @Schema(examples = "urn:gouji:problem:EMPTY_FILE") String type,
        @Schema(examples = "文件无法读取") String title,
        @Schema(examples = "422") int status,
        @Schema(examples = "文件是空的。请确认选对了文件后重新上传。") String detail,
        @Schema(examples = "/api/v1/documents") String instance,
        @Schema(examples = "EMPTY_FILE") String code,
        LocalizedText message,

        @Schema(description = "Of a request with several files, what became of each.") @Nullable
        List<FileOutcome> files) {

    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * What became of one file of several.
     *
     * @param status 202 if it was accepted, otherwise the status it would have been answered with alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FileOutcome(
            String fileName,
            int status,
            @Nullable String documentId,
            @Nullable Boolean duplicate,
            @Nullable String code,
            @Nullable LocalizedText message) {}
}
