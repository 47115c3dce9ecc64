package io.gouji.ingest.api;

import io.gouji.ingest.archive.SourceArchive;
import io.gouji.ingest.archive.SourceDraft;
import io.gouji.ingest.intake.FileNames;
import io.gouji.ingest.intake.RefusedException;
import io.gouji.ingest.intake.UploadedFile;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of an upload, as it arrives, into drafts of the archive. Never more than a few kilobytes are in memory, and
 * reading ends at the byte that exceeds a limit.
 */
final class UploadBodyReader {

    private static final int CHUNK = 16 * 1024;

    /** A part begins with some lines of headers; a file name of 4,000 characters takes 12,000 bytes. */
    private static final int MOST_BYTES_WITHOUT_PART = 64 * 1024;

    private final SourceArchive archive;
    private final UploadLimits limits;

    UploadBodyReader(SourceArchive archive, UploadLimits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    /**
     * Reads a body that is one file.
     *
     * @param declaredLength of the body, negative if the client does not say
     * @throws RefusedException if it is larger than a file may be
     * @throws InterruptedUploadException if the client does not send it to its end
     */
    UploadBody readFile(InputStream body, long declaredLength, @Nullable String fileName) {
        if (declaredLength > limits.fileBytes()) {
            throw new RefusedException(UploadRefusals.fileTooLarge(FileNames.clean(fileName), limits.fileBytes()));
        }
        UploadBody upload = new UploadBody();
        SourceDraft draft = archive.draft();
        upload.files().add(new UploadedFile(FileNames.clean(fileName), draft));
        return closedUnlessRead(upload, () -> {
            byte[] chunk = new byte[CHUNK];
            for (int read = read(body, chunk); read >= 0; read = read(body, chunk)) {
                if (draft.size() + read > limits.fileBytes()) {
                    throw new RefusedException(
                            UploadRefusals.fileTooLarge(FileNames.clean(fileName), limits.fileBytes()));
                }
                draft.write(chunk, 0, read);
            }
            draft.seal();
        });
    }

    /**
     * Reads a body of the type {@code multipart/form-data}.
     *
     * @param type with the boundary
     * @param declaredLength of the body, negative if the client does not say
     * @throws RefusedException if it is malformed, or exceeds a limit
     * @throws RefusedFilesException likewise, if it has several files
     * @throws InterruptedUploadException if the client does not send it to its end
     */
    UploadBody readForm(InputStream body, MediaType type, long declaredLength) {
        String boundary = type.getParameters().get("boundary");
        if (boundary == null || boundary.isEmpty()) {
            throw new RefusedException(UploadRefusals.malformedMultipart());
        }
        if (declaredLength > limits.requestBytes()) {
            throw new RefusedException(UploadRefusals.requestTooLarge(limits.requestBytes()));
        }
        FormParts parts = new FormParts(archive, limits);
        return closedUnlessRead(parts.upload(), () -> readParts(body, boundary, parts));
    }

    private void readParts(InputStream body, String boundary, FormParts parts) {
        try {
            MultipartParser.ParseState parser = MultipartParser.beginParse(
                    parts, boundary.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8.name());
            byte[] chunk = new byte[CHUNK];
            long total = 0;
            for (int read = read(body, chunk); read >= 0; read = read(body, chunk)) {
                total += read;
                if (total > limits.requestBytes()) {
                    throw new RefusedException(UploadRefusals.requestTooLarge(limits.requestBytes()));
                }
                parse(parser, ByteBuffer.wrap(chunk, 0, read));
                if (!parser.isComplete() && parts.bytesSinceLast(read) > MOST_BYTES_WITHOUT_PART) {
                    throw new RefusedException(UploadRefusals.malformedMultipart());
                }
            }
            if (!parser.isComplete()) {
                throw new RefusedException(UploadRefusals.malformedMultipart());
            }
        } catch (RefusedException e) {
            throw parts.refuse(e);
        }
    }

    private static UploadBody closedUnlessRead(UploadBody upload, Runnable reading) {
        boolean complete = false;
        try {
            reading.run();
            complete = true;
            return upload;
        } finally {
            if (!complete) {
                upload.close();
            }
        }
    }

    private static void parse(MultipartParser.ParseState parser, ByteBuffer bytes) {
        try {
            parser.parse(bytes);
        } catch (IOException | MultipartParser.MalformedMessageException e) {
            throw new RefusedException(UploadRefusals.malformedMultipart());
        }
    }

    private static int read(InputStream body, byte[] chunk) {
        try {
            return body.read(chunk);
        } catch (IOException e) {
            throw new InterruptedUploadException(e);
        }
    }

    /** The client went away or stopped sending. */
    static final class InterruptedUploadException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        InterruptedUploadException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
