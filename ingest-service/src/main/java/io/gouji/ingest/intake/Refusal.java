package io.gouji.ingest.intake;

import io.gouji.model.finding.LocalizedText;

/**
 * Why something was not taken in.
 *
 * @param kind whose fault it is, and whether trying again helps
 * @param code stable, such as {@code UNSUPPORTED_TYPE}
 * @param message a sentence a clerk understands, with what to do
 */
public record Refusal(Kind kind, String code, LocalizedText message) {

    /** Classes of refusals. */
    public enum Kind {
        /** The request is not of the form described; the client must be changed. */
        MALFORMED,
        /** More bytes or files than are taken. */
        TOO_LARGE,
        /** A kind of file that is not read. */
        UNSUPPORTED_TYPE,
        /** Of a supported kind, but empty, encrypted or broken. */
        UNREADABLE,
        /** Nothing is wrong with it; the same upload will work later. */
        UNAVAILABLE
    }

    /** Of a file that was all right, or might have been, in a request that was refused as a whole. */
    public static Refusal withOthers(Kind kind) {
        return new Refusal(
                kind,
                "REFUSED_WITH_OTHERS",
                new LocalizedText(
                        "该文件与同一请求中的其他文件一并未被接受，请重新上传。",
                        "The file was not accepted because the whole request was refused. Upload it again."));
    }

    static Refusal malformed(String code, String zh, String en) {
        return new Refusal(Kind.MALFORMED, code, new LocalizedText(zh, en));
    }

    static Refusal tooLarge(String code, String zh, String en) {
        return new Refusal(Kind.TOO_LARGE, code, new LocalizedText(zh, en));
    }

    static Refusal unreadable(String code, String zh, String en) {
        return new Refusal(Kind.UNREADABLE, code, new LocalizedText(zh, en));
    }
}
