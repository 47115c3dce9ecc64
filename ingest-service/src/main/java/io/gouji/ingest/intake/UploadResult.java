package io.gouji.ingest.intake;

import io.gouji.ingest.archive.DocumentId;

/** What became of one uploaded file. */
public sealed interface UploadResult {

    /** As {@link FileNames} cleaned it. */
    String fileName();

    /**
     * Archived, and the log has acknowledged the event: it will be parsed, whatever happens.
     *
     * @param duplicate whether the same bytes had been accepted before; then nothing new happens
     */
    record Accepted(DocumentId documentId, String fileName, boolean duplicate) implements UploadResult {}

    /** Not taken in; nothing of it remains that counts. */
    record Refused(String fileName, Refusal refusal) implements UploadResult {}
}
