package io.gouji.ingest.messaging;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What may be told of a failure of our code. Messages of exceptions may quote the document, so a report has the kinds of what
 * was thrown and the places in our code, and nothing else.
 *
 * @param summary kind and place, in one line
 * @param trace the topmost frames, a line each
 */
record FailureReport(String summary, String trace) {

    private static final int FRAMES = 25;
    private static final String OUR_CODE = "io.gouji.";

    static FailureReport of(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        String place = Arrays.stream(frames)
                .filter(frame -> frame.getClassName().startsWith(OUR_CODE))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        Throwable cause = thrown.getCause();
        String causedBy = cause == null ? "" : " caused by " + cause.getClass().getName();
        String trace = Arrays.stream(frames)
                .limit(FRAMES)
                .map(frame -> System.lineSeparator() + "\tat " + frame)
                .collect(Collectors.joining());
        return new FailureReport(thrown.getClass().getName() + causedBy + place, trace);
    }
}
