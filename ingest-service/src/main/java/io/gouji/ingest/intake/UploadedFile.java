package io.gouji.ingest.intake;

import io.gouji.ingest.archive.SourceDraft;

/**
 * A file whose bytes have all arrived, and which nobody has looked at yet.
 *
 * @param fileName as {@link FileNames} cleans it
 * @param draft its sealed bytes
 */
public record UploadedFile(String fileName, SourceDraft draft) {}
