package io.gouji.ingest.api;

import io.gouji.ingest.archive.SourceArchive;
import io.gouji.ingest.archive.SourceDraft;
import io.gouji.ingest.intake.FileNames;
import io.gouji.ingest.intake.Refusal;
import io.gouji.ingest.intake.RefusedException;
import io.gouji.ingest.intake.UploadResult;
import io.gouji.ingest.intake.UploadResult.Refused;
import io.gouji.ingest.intake.UploadedFile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.jspecify.annotations.Nullable;

/** Takes the parts of a form as they come: parts named {@code file} become drafts, others short texts. */
final class FormParts implements MultipartParser.PartHandler {

    static final String FILE_FIELD = "file";

    /** RFC 7578 forbids them in forms, and the parser decodes them piece by piece, wrongly. */
    private static final Set<String> ENCODINGS_OF_MAIL = Set.of("base64", "quoted-printable");

    private static final int LONGEST_FIELD = 4096;
    private static final int MOST_FIELDS = 100;

    private final SourceArchive archive;
    private final UploadLimits limits;
    private final UploadBody upload = new UploadBody();

    private @Nullable UploadedFile file;
    private @Nullable UploadedFile tooLarge;
    private String fieldName = "";
    private final ByteArrayOutputStream fieldValue = new ByteArrayOutputStream();
    private long bytesSinceLast;

    FormParts(SourceArchive archive, UploadLimits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    UploadBody upload() {
        return upload;
    }

    /** Counts bytes that were parsed, and says how many since a part last began, went on or ended. */
    long bytesSinceLast(int more) {
        bytesSinceLast += more;
        return bytesSinceLast;
    }

    /** The refusal of the whole form; of several files it says which one is to blame, if one is. */
    RuntimeException refuse(RefusedException e) {
        if (upload.files().size() < 2) {
            return e;
        }
        List<UploadResult> results = new ArrayList<>();
        for (UploadedFile refused : upload.files()) {
            Refusal refusal = refused.equals(tooLarge)
                    ? e.refusal()
                    : Refusal.withOthers(e.refusal().kind());
            results.add(new Refused(refused.fileName(), refusal));
        }
        return new RefusedFilesException(results);
    }

    @Override
    public void beginPart(CaseInsensitiveMap<String> headers) {
        bytesSinceLast = 0;
        if (ENCODINGS_OF_MAIL.contains(Objects.requireNonNullElse(headers.getFirst("Content-Transfer-Encoding"), "")
                .toLowerCase(Locale.ROOT))) {
            throw new RefusedException(UploadRefusals.malformedMultipart());
        }
        ContentDisposition disposition = ContentDisposition.parse(headers.getFirst("Content-Disposition"));
        fieldName = disposition.name();
        fieldValue.reset();
        if (fieldName.equals(FILE_FIELD)) {
            if (upload.files().size() == limits.files()) {
                throw new RefusedException(UploadRefusals.tooManyFiles(limits.files()));
            }
            file = new UploadedFile(FileNames.clean(disposition.fileName()), archive.draft());
            upload.files().add(file);
        } else if (upload.fields().size() == MOST_FIELDS) {
            throw new RefusedException(UploadRefusals.malformedMultipart());
        }
    }

    @Override
    public void data(ByteBuffer bytes) {
        bytesSinceLast = 0;
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        if (file == null) {
            fieldValue.write(copy, 0, Math.min(copy.length, LONGEST_FIELD - fieldValue.size()));
            return;
        }
        SourceDraft draft = file.draft();
        if (draft.size() + copy.length > limits.fileBytes()) {
            tooLarge = file;
            throw new RefusedException(UploadRefusals.fileTooLarge(file.fileName(), limits.fileBytes()));
        }
        draft.write(copy, 0, copy.length);
    }

    @Override
    public void endPart() {
        bytesSinceLast = 0;
        if (file == null) {
            upload.fields().putIfAbsent(fieldName, fieldValue.toString(StandardCharsets.UTF_8));
        } else {
            file.draft().seal();
            file = null;
        }
    }
}
