package io.gouji.model.event;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document was archived and will be parsed.
 *
 * @param documentId SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param fileName as uploaded, path and control characters removed, at most 255 characters
 * @param mediaType judged by content, such as {@code text/plain}
 * @param size bytes
 * @param receivedAt when the upload was complete
 * @param archiveKey key of the bytes in the source archive
 * @param publishedOn when the department published it, if the caller said so
 * @param regionCode six-digit region code, if the caller said so
 * @param sourceUrl where it was found, if the caller said so; never fetched
 */
public record DocumentReceived(
        String documentId,
        String fileName,
        String mediaType,
        long size,
        Instant receivedAt,
        String archiveKey,
        @Nullable LocalDate publishedOn,
        @Nullable String regionCode,
        @Nullable String sourceUrl) {}
