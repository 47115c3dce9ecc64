package io.gouji.ingest.archive;

import java.io.IOException;

/** The archive is out of reach or full; the same call may work later. */
public final class ArchiveUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;

    public ArchiveUnavailableException(String what, IOException cause) {
        super(what + ": " + cause, cause);
        kind = cause.getClass().getSimpleName();
    }

    /** What kind of failure it was, without paths. */
    public String kind() {
        return kind;
    }
}
