package io.gouji.ingest.api;

import io.gouji.ingest.intake.UploadResult.Accepted;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An accepted file.
 *
 * @param documentId SHA-256 of its bytes
 * @param fileName as it was given, made safe
 * @param duplicate whether the same bytes had been accepted before
 */
@Schema(description = "An accepted file: archived, and its event acknowledged by the log.")
record UploadAnswer(
        @Schema(
                description = "SHA-256 of the bytes, in lower-case hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String documentId,

        @Schema(description = "The name given, without path and control characters", examples = "2025年部门预算公开.txt")
        String fileName,

        @Schema(
                description = "Whether the same bytes had been accepted before; then nothing new happens",
                examples = "false")
        boolean duplicate) {

    static UploadAnswer of(Accepted accepted) {
        return new UploadAnswer(accepted.documentId().value(), accepted.fileName(), accepted.duplicate());
    }
}
