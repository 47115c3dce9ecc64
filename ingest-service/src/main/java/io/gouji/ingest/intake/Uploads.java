package io.gouji.ingest.intake;

import io.gouji.ingest.archive.ArchiveUnavailableException;
import io.gouji.ingest.archive.SourceArchive;
import io.gouji.ingest.archive.SourceDraft;
import io.gouji.ingest.intake.Refusal.Kind;
import io.gouji.ingest.intake.UploadResult.Refused;
import java.util.ArrayList;
import java.util.List;

/**
 * What uploaded files stand for: most are a document, a ZIP is as many as it holds, and several files may be one disclosure
 * if the caller says so.
 */
public final class Uploads {

    private final Intake intake;
    private final SourceArchive archive;
    private final ContentJudge judge;
    private final UnpackingLimits limits;
    private final Unpacking unpacking;

    public Uploads(Intake intake, SourceArchive archive, ContentJudge judge, UnpackingLimits limits) {
        this.intake = intake;
        this.archive = archive;
        this.judge = judge;
        this.limits = limits;
        this.unpacking = new Unpacking(archive, limits);
    }

    /** Accepts a file, or every document of a ZIP, or says why not. Takes the draft over. */
    public List<UploadResult> accept(UploadedFile file, UploadDetails details) {
        try {
            if (!judge.isZip(file.draft())) {
                return List.of(intake.accept(file, details));
            }
            try (SourceDraft zip = file.draft()) {
                return unpacking.unpack(zip, document -> intake.accept(document, details));
            }
        } catch (RefusedException e) {
            file.draft().close();
            return List.of(new Refused(file.fileName(), e.refusal()));
        } catch (ArchiveUnavailableException e) {
            file.draft().close();
            return List.of(new Refused(file.fileName(), Intake.archiveUnavailable(e)));
        }
    }

    /**
     * Accepts files as the parts of one disclosure, in their order, or says of each why not. Takes the drafts over.
     *
     * @param files at least two
     * @return one result if they were accepted, otherwise one for each file
     */
    public List<UploadResult> acceptJoined(List<UploadedFile> files, UploadDetails details) {
        List<UploadResult> refused = refused(files);
        if (!refused.isEmpty()) {
            files.forEach(file -> file.draft().close());
            return refused;
        }
        String names =
                String.join(" + ", files.stream().map(UploadedFile::fileName).toList());
        try {
            SourceDraft joined = archive.draft();
            JoinedContainer.write(files.stream().map(UploadedFile::draft).toList(), joined);
            return List.of(intake.accept(new UploadedFile(FileNames.clean(names), joined), details));
        } catch (ArchiveUnavailableException e) {
            return List.of(new Refused(FileNames.clean(names), Intake.archiveUnavailable(e)));
        } finally {
            files.forEach(file -> file.draft().close());
        }
    }

    /** Results of all files if one of them cannot be part of a disclosure; none if all can. */
    private List<UploadResult> refused(List<UploadedFile> files) {
        List<UploadResult> results = new ArrayList<>();
        boolean sound = true;
        long size = 0;
        for (UploadedFile file : files) {
            size += file.draft().size();
            try {
                if (size > limits.entryBytes()) {
                    throw new RefusedException(ZipRefusals.entryTooLarge(file.fileName(), limits.entryBytes()));
                }
                judge.mediaType(file.draft());
                results.add(new Refused(file.fileName(), Refusal.withOthers(Kind.UNREADABLE)));
            } catch (RefusedException e) {
                sound = false;
                results.add(new Refused(file.fileName(), e.refusal()));
            } catch (ArchiveUnavailableException e) {
                sound = false;
                results.add(new Refused(file.fileName(), Intake.archiveUnavailable(e)));
            }
        }
        return sound ? List.of() : results;
    }
}
