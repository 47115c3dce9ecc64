package io.gouji.ingest.parse.section;

import java.util.regex.Pattern;

/** A line that only says that a table goes on: {@code 续表}, {@code 续表三}, {@code (续)}, {@code 接上页}, {@code 转下页}. */
final class ContinuationMark {

    private static final int LONGEST = 8;

    private static final Pattern MARK =
            Pattern.compile("\\(?(?:续(?:上)?表?|(?:接|承|续)上(?:表|页)|(?:转|接|续)下页|下页续)[一二三四五六七八九十\\d]{0,3}\\)?:?");

    private ContinuationMark() {}

    /** Whether a line, given in its normal form, is one. */
    static boolean is(String normal) {
        return normal.length() <= LONGEST && MARK.matcher(normal).matches();
    }
}
