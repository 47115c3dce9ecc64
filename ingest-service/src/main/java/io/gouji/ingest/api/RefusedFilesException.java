package io.gouji.ingest.api;

import io.gouji.ingest.intake.UploadResult;
import java.util.List;

/** A form of several files was refused as a whole, before any of them was looked at. */
final class RefusedFilesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<UploadResult> results;

    RefusedFilesException(List<UploadResult> results) {
        this.results = List.copyOf(results);
    }

    List<UploadResult> results() {
        return results;
    }
}
