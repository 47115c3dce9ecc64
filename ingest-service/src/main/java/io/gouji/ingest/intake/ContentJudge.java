package io.gouji.ingest.intake;

import io.gouji.ingest.archive.ArchiveUnavailableException;
import io.gouji.ingest.archive.SourceDraft;
import io.gouji.ingest.extract.Containers;
import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.MediaTypes;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.intake.Refusal.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

/**
 * Judges by its beginning whether a file can become a document at all, so that whoever uploads the wrong file hears it at
 * once. Everything behind the beginning is the parse workers' business, who have limits of time and memory.
 */
public final class ContentJudge {

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
        byte[] head = draft.head(MediaTypes.ENOUGH);
        String mediaType = judge(draft, head);
        LayoutReader reader = readers.stream()
                .filter(candidate -> candidate.reads(mediaType))
                .findFirst()
                .orElseThrow(() -> new RefusedException(UnsupportedTypes.refusal(mediaType)));
        boolean whole = head.length == draft.size();
        if (mediaType.equals(MediaTypes.TEXT) && (whole || !isBlank(head))) {
            tryToRead(reader, head);
        }
        return mediaType;
    }

    /** Whether it is a ZIP, and no document that is one by its format. */
    boolean isZip(SourceDraft draft) {
        return judge(draft, draft.head(MediaTypes.ENOUGH)).equals(MediaTypes.ZIP);
    }

    private static String judge(SourceDraft draft, byte[] head) {
        String outer = MediaTypes.judge(head);
        if (!outer.equals(MediaTypes.ZIP) && !outer.equals(MediaTypes.COMPOUND_FILE)) {
            return outer;
        }
        try (FileChannel document = draft.open()) {
            return Containers.judge(outer, document);
        } catch (UnreadableDocumentException e) {
            throw new RefusedException(new Refusal(Kind.UNREADABLE, e.code(), e.text()));
        } catch (IOException e) {
            throw new ArchiveUnavailableException("cannot close a draft", e);
        }
    }

    private static boolean isBlank(byte[] head) {
        for (byte b : head) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    /** Text may be cut off anywhere and still be read; of other formats a beginning is nothing. */
    private static void tryToRead(LayoutReader reader, byte[] head) {
        try {
            reader.read(head);
        } catch (UnreadableDocumentException e) {
            throw new RefusedException(new Refusal(Kind.UNREADABLE, e.code(), e.text()));
        }
    }
}
