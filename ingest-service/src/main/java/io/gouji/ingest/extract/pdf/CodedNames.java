package io.gouji.ingest.extract.pdf;

import java.util.List;
import java.util.Objects;

/** Names with their codes before them: two columns side by side, or one column under one header. */
final class CodedNames {

    /** In units of the font size; a code and its name in one cell are no further apart. */
    private static final float APART = 1.3f;

    private CodedNames() {}

    /** Makes columns of codes and of the names close to them one column, unless a header of their own stands above the codes. */
    static void join(List<OpenColumn> columns) {
        for (int i = columns.size() - 1; i > 0; i--) {
            OpenColumn codes = columns.get(i - 1);
            OpenColumn names = columns.get(i);
            HeaderBlock header = names.header() == null ? names.shared() : names.header();
            boolean own = codes.header() != null || !Objects.equals(codes.shared(), names.shared());
            if (header != null
                    && !own
                    && codes.isOfFigures()
                    && !names.isOfFigures()
                    && names.left() - codes.right() <= APART * header.size()) {
                names.add(codes);
                names.under(header);
                columns.remove(i - 1);
            }
        }
    }
}
