package io.gouji.ingest.intake;

import io.gouji.ingest.archive.SourceDraft;
import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.MediaTypes;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.intake.Refusal.Kind;
import io.gouji.model.finding.LocalizedText;
import java.util.List;

/**
 * Judges by its content whether a file can become a document at all, so that whoever uploads the wrong file hears it at
 * once. Text is read as a whole here, since that takes milliseconds; other formats, and very long text, are read by the
 * parse workers under their limits.
 */
public final class ContentJudge {

    /** Four times the longest text disclosure seen. */
    private static final int READ_AT_ONCE = 4 * 1024 * 1024;

    private final List<LayoutReader> readers;

    public ContentJudge(List<LayoutReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /**
     * The media type of a sealed draft.
     *
     * @throws RefusedException if it is empty, broken or of a type that no reader reads
     */
    String mediaType(SourceDraft draft) {
        if (draft.size() == 0) {
            throw new RefusedException(Refusal.unreadable(
                    "EMPTY_FILE",
                    "文件是空的。请确认选对了文件后重新上传。",
                    "The file is empty. Check that it is the right file and upload it again."));
        }
        String mediaType = MediaTypes.judge(draft.head(MediaTypes.ENOUGH));
        LayoutReader reader = readers.stream()
                .filter(candidate -> candidate.reads(mediaType))
                .findFirst()
                .orElseThrow(() -> new RefusedException(unsupported(mediaType)));
        if (mediaType.equals(MediaTypes.TEXT) && draft.size() <= READ_AT_ONCE) {
            tryToRead(reader, draft);
        }
        return mediaType;
    }

    private static void tryToRead(LayoutReader reader, SourceDraft draft) {
        try {
            reader.read(draft.head(READ_AT_ONCE));
        } catch (UnreadableDocumentException e) {
            throw new RefusedException(new Refusal(Kind.UNREADABLE, e.code(), e.text()));
        }
    }

    private Refusal unsupported(String mediaType) {
        return new Refusal(
                Kind.UNSUPPORTED_TYPE,
                "UNSUPPORTED_TYPE",
                new LocalizedText(
                        "文件内容的类型（" + mediaType + "）不受支持。请上传文本格式的预算公开文件。",
                        "The content of the file is of a type that is not supported (" + mediaType
                                + "). Upload the disclosure as text."));
    }
}
