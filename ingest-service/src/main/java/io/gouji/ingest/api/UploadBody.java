package io.gouji.ingest.api;

import io.gouji.ingest.archive.SourceDraft;
import io.gouji.ingest.intake.UploadedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a request body held: files, and the form fields beside them. Whoever takes a file from it takes its draft over.
 *
 * @param files in the order they came
 * @param fields by name, the first of each
 */
record UploadBody(List<UploadedFile> files, Map<String, String> fields) implements AutoCloseable {

    UploadBody() {
        this(new ArrayList<>(), new HashMap<>());
    }

    @Override
    public void close() {
        files.stream().map(UploadedFile::draft).forEach(SourceDraft::close);
    }
}
