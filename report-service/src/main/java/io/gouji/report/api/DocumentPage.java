package io.gouji.report.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a list that is part of one document. Its cursors name the document and the version of what it was made by: a walk
 * that began on one revision must not go on in another.
 */
final class DocumentPage {

    private DocumentPage() {}

    /**
     * The page behind a cursor.
     *
     * @param version of the code that made the list
     * @param all the whole list
     */
    static <T> Page<T> of(
            String list, String documentId, String version, List<T> all, @Nullable String after, int limit) {
        Integer behind = Cursor.read(after, list, 3, keys -> {
            if (!keys.get(0).equals(documentId) || !keys.get(1).equals(version)) {
                throw new ProblemException(
                        ProblemCode.INVALID_CURSOR,
                        "翻页期间该预算已有新版本。请去掉参数 after 重新开始，或用参数 revision 指定版本。",
                        "The budget has a new revision since the first page. Please start again without the parameter after, or name"
                                + " the revision with the parameter revision.");
            }
            return Integer.parseUnsignedInt(keys.get(2));
        });
        int from = behind == null ? 0 : Math.min(behind, all.size());
        int to = Math.min(all.size(), from + limit);
        return new Page<>(all.subList(from, to), to < all.size() ? Cursor.of(list, documentId, version, to) : null);
    }
}
